package org.filature.card;

import java.awt.geom.GeneralPath;

/** The marks of kinds, as the style sheet draws them, in a square of one unit around its middle. */
final class CardMark {
    private static final float KAPPA = 0.2071f;

    private CardMark() {}

    static Raster of(String kind, int size) {
        return Raster.of(path(kind), size);
    }

    private static GeneralPath path(String kind) {
        return switch (kind) {
            case "event" -> polygon(0, .62f, .62f, 0, 0, -.62f, -.62f, 0);
            case "person" -> round(true);
            case "claim" -> round(false);
            case "case" -> polygon(-.6f, .5f, -.24f, .5f, 0, -.12f, .24f, .5f, .6f, .5f, .17f, -.5f, -.17f, -.5f);
            case "source" -> polygon(-.45f, .6f, .12f, .6f, .45f, .19f, .45f, -.6f, -.45f, -.6f);
            default -> polygon(-.5f, .5f, .5f, .5f, .5f, -.5f, -.5f, -.5f);
        };
    }

    private static GeneralPath polygon(float... points) {
        GeneralPath path = new GeneralPath();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A disc of eight arcs; a claim's has a corner at the lower left, like a speech balloon. */
    private static GeneralPath round(boolean isWhole) {
        float r = .5f;
        float k = KAPPA;
        float d = .35355f;
        GeneralPath path = new GeneralPath();
        path.moveTo(0, r);
        path.quadTo(k, r, d, d);
        path.quadTo(r, k, r, 0);
        path.quadTo(r, -k, d, -d);
        path.quadTo(k, -r, 0, -r);
        if (isWhole) {
            path.quadTo(-k, -r, -d, -d);
            path.quadTo(-r, -k, -r, 0);
        } else {
            path.lineTo(-r, -r);
            path.lineTo(-r, 0);
        }
        path.quadTo(-r, k, -d, d);
        path.quadTo(-k, r, 0, r);
        path.closePath();
        return path;
    }
}
