package org.filature.cite;

import java.util.Map;

/** Quotation marks inside quotation marks. */
public final class Quotes {
    private static final Map<Character, String> ENGLISH = Map.of('“', "‘", '”', "’", '"', "'");

    private Quotes() {}

    /** A title as it is written inside quotation marks of a kind, so that a reader sees where it ends. */
    public static String within(String open, String title) {
        if (open.startsWith("«")) {
            return title.replaceAll("«[\\u00a0\\u202f ]?", "“").replaceAll("[\\u00a0\\u202f ]?»", "”");
        }
        if (!open.startsWith("“")) {
            return title;
        }
        StringBuilder inner = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            inner.append(ENGLISH.getOrDefault(title.charAt(i), title.substring(i, i + 1)));
        }
        return inner.toString();
    }
}
