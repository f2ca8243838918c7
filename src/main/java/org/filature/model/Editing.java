package org.filature.model;

import java.nio.charset.StandardCharsets;

/**
 * Where readers can propose changes to what is written.
 *
 * @param pattern the address at which a file is edited, with {@code {path}} in place of the file's path in the
 *     repository; empty if no repository is named
 * @param folder the content's folder in the repository, ending in {@code /}; may be empty
 * @param shown what messages write before the path of a file of the content
 */
public record Editing(String pattern, String folder, String shown) {
    /** No repository is named. */
    public static final Editing NONE = new Editing("", "", "");

    private static final String GAP = "{path}";
    /** What may stand in the path of an address as it is. */
    private static final String PLAIN = "/-._~";

    /**
     * The address at which a file is edited.
     *
     * @param path as messages show it
     * @return empty if no repository is named, or the file is none of the content
     */
    public String address(String path) {
        boolean isContent = path.startsWith(shown) && path.length() > shown.length();
        return pattern.isEmpty() || !isContent
                ? ""
                : pattern.replace(GAP, encode(folder + path.substring(shown.length())));
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isLetter || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
