package org.filature.render;

import java.util.List;
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

    void write(NetworkPicture picture) {
        svg.raw("<svg class=\"net" + (picture.nodes().size() > MANY ? " net--many" : "")
                        + "\" role=\"group\" aria-labelledby=\"net-title\" aria-describedby=\"net-desc\" viewBox=\"0 ")
                .raw(picture.top() + " " + picture.width() + " " + picture.height() + "\" width=\"" + picture.width())
                .raw("\" height=\"" + picture.height() + "\" style=\"--w:" + picture.width() + "px\">\n")
                .raw("<title id=\"net-title\">")
                .text(picture.title())
                .raw("</title>\n<desc id=\"net-desc\">")
                .text(picture.description())
                .raw("</desc>\n");
        arrows(picture.lines());
        svg.raw("<g class=\"net__ties\">\n");
        picture.lines().forEach(this::line);
        svg.raw("</g>\n<g class=\"net__nodes\">\n");
        picture.nodes().forEach(this::node);
        svg.raw("</g>\n</svg>");
    }

    /** A head for each family, since not every browser gives a head the colour of its line. */
    private void arrows(List<NetworkPicture.Line> lines) {
        List<String> families = lines.stream()
                .map(NetworkPicture.Line::arrow)
                .filter(arrow -> !arrow.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (families.isEmpty()) {
            return;
        }
        svg.raw("<defs>");
        families.forEach(family -> svg.raw("<marker id=\"to-")
                .text(family)
                .raw("\" class=\"net__head tie--")
                .text(family)
                .raw("\" viewBox=\"0 0 8 8\" refX=\"3\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\"")
                .raw(" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8L2 4z\"/></marker>"));
        svg.raw("</defs>\n");
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
