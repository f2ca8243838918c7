package org.filature.serve;

/** Adds to a page, on its way to the browser, what the preview needs. No published file has it. */
final class Injection {
    private static final String END = "</body>";

    private Injection() {}

    static String into(String html, String server, String path, Shown page) {
        String script = "<script src=\"" + RequestHandler.SCRIPT + "\" defer data-server=\"" + escape(server)
                + "\" data-path=\"" + escape(path)
                + "\" data-version=\"" + escape(page.version())
                + "\" data-source=\"" + escape(page.source())
                + "\"></script>\n";
        int end = html.lastIndexOf(END);
        return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
    }

    /** Text as part of a page, or of an attribute between double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
