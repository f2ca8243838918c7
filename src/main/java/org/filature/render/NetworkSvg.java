package org.filature.render;

import org.filature.view.NetworkPicture;
import org.filature.view.Words;

/**
 * Writes pictures of the network as SVG, here and not in a template because they have hundreds of parts: lines below,
 * then names with their marks, each a link.
 */
final class NetworkSvg {
    private static final double SQUARE = 0.9;

    /** Of more actors, the less tied have smaller names. */
    private static final int MANY = 100;

    private final Parts svg;

    NetworkSvg(Parts parts) {
        this.svg = parts;
    }

    /** Writes the wide picture. */
    void wide(NetworkPicture picture) {
        boolean many = picture.wide().nodes().size() > MANY;
        write(picture, picture.wide(), many ? "net net--many" : "net", "");
    }

    /** Writes the narrow one; its parts have ids of their own. */
    void narrow(NetworkPicture picture) {
        write(picture, picture.narrow(), "net", "-narrow");
    }

    /** Heads of lines are not written here: those of the legend serve both pictures, whichever of them is shown. */
    private void write(NetworkPicture picture, NetworkPicture.Canvas canvas, String style, String suffix) {
        String title = "net-title" + suffix;
        String description = "net-desc" + suffix;
        svg.raw("<svg class=\"" + style + "\" role=\"group\" aria-labelledby=\"" + title + "\" aria-describedby=\"")
                .raw(description + "\" viewBox=\"0 ")
                .raw(canvas.top() + " " + canvas.width() + " " + canvas.height() + "\" width=\"" + canvas.width())
                .raw("\" height=\"" + canvas.height() + "\">\n")
                .raw("<title id=\"" + title + "\">")
                .text(picture.title())
                .raw("</title>\n<desc id=\"" + description + "\">")
                .text(picture.description())
                .raw("</desc>\n<g class=\"net__ties\">\n");
        canvas.lines().forEach(this::line);
        svg.raw("</g>\n<g class=\"net__nodes\">\n");
        canvas.nodes().forEach(this::node);
        svg.raw("</g>\n</svg>");
    }

    private void line(NetworkPicture.Line line) {
        svg.raw("<path class=\"tie ")
                .text(line.style())
                .raw("\" data-ends=\"" + line.from() + " " + line.to() + "\" d=\"")
                .raw(line.track())
                .raw("\"");
        if (!line.arrow().isEmpty()) {
            svg.raw(" marker-end=\"url(#to-").text(line.arrow()).raw(")\"");
        }
        svg.raw("><title>").text(line.title()).raw("</title></path>\n");
    }

    private void node(NetworkPicture.Node node) {
        String tag = node.to().linked() ? "a" : "g";
        svg.raw("<" + tag + " class=\"node node--").text(node.prominence()).raw("\"");
        if (node.to().linked()) {
            svg.raw(" href=\"").text(node.to().href()).raw("\"");
        }
        svg.raw("><title>").text(node.title()).raw("</title>");
        mark(node);
        label(node.label(), node.to().text());
        svg.raw("</" + tag + ">\n");
    }

    private void mark(NetworkPicture.Node node) {
        if (node.to().kind().equals("person")) {
            svg.raw("<circle cx=\"" + number(node.x()) + "\" cy=\"" + number(node.y()) + "\" r=\""
                    + number(node.radius()) + "\"/>");
            return;
        }
        double half = node.radius() * SQUARE;
        svg.raw("<rect x=\"" + number(node.x() - half) + "\" y=\"" + number(node.y() - half) + "\" width=\""
                + number(2 * half) + "\" height=\"" + number(2 * half) + "\"/>");
    }

    private void label(NetworkPicture.Label label, Words name) {
        svg.raw("<text class=\"" + label.anchor() + "\" x=\"" + number(label.x()) + "\" y=\"" + number(label.y())
                + "\"");
        if (!name.lang().isEmpty()) {
            svg.raw(" lang=\"").text(name.lang()).raw("\"");
        }
        svg.raw(">");
        for (int i = 0; i < label.lines().size(); i++) {
            if (i == 0) {
                svg.text(label.lines().get(i));
            } else {
                svg.raw("<tspan x=\"" + number(label.x()) + "\" dy=\"" + number(label.step()) + "\">")
                        .text(label.lines().get(i))
                        .raw("</tspan>");
            }
        }
        svg.raw("</text>");
    }

    private static String number(double length) {
        long tenths = Math.round(length * 10);
        String sign = tenths < 0 ? "-" : "";
        long abs = Math.abs(tenths);
        return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
    }
}
