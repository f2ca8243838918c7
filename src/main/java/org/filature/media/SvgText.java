package org.filature.media;

/** Writes XML, always in the same way. */
final class SvgText {
    private final StringBuilder xml = new StringBuilder();
    private boolean isOpen;

    void open(String name, boolean isFirst) {
        finish();
        xml.append('<').append(name);
        if (isFirst) {
            xml.append(" xmlns=\"").append(SvgCleaning.SVG).append('"');
            xml.append(" xmlns:xlink=\"").append(SvgCleaning.XLINK).append('"');
        }
        isOpen = true;
    }

    void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
    }

    void text(String text) {
        finish();
        escape(text, false);
    }

    void close(String name) {
        if (isOpen) {
            xml.append("/>");
            isOpen = false;
        } else {
            xml.append("</").append(name).append('>');
        }
    }

    private void finish() {
        if (isOpen) {
            xml.append('>');
            isOpen = false;
        }
    }

    private void escape(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(isAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> xml.append(isAttribute ? "&#" + (int) c + ";" : String.valueOf(c));
                case '\r' -> xml.append("&#13;");
                default -> xml.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return xml + "\n";
    }
}
