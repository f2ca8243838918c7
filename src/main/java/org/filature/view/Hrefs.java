package org.filature.view;

import java.util.Locale;
import java.util.Set;

/** Addresses that a page may link to. The reader has checked them; this is the second lock on the door. */
final class Hrefs {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Hrefs() {}

    /** An address as it is, if it is of an allowed scheme or relative; else empty. */
    static String safe(String address) {
        String href = address.strip();
        boolean hidden = href.codePoints().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\');
        if (href.isEmpty() || hidden || href.startsWith("//")) {
            return "";
        }
        int colon = href.indexOf(':');
        int path = firstOf(href, '/', firstOf(href, '?', firstOf(href, '#', href.length())));
        boolean relative = colon < 0 || path < colon;
        return relative || SCHEMES.contains(href.substring(0, colon).toLowerCase(Locale.ROOT)) ? href : "";
    }

    /** An address of another site, or empty. */
    static String outer(String address) {
        String href = safe(address);
        return href.startsWith("http://") || href.startsWith("https://") ? href : "";
    }

    private static int firstOf(String text, char sought, int otherwise) {
        int found = text.indexOf(sought);
        return found < 0 ? otherwise : Math.min(found, otherwise);
    }
}
