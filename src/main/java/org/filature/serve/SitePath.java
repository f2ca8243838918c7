package org.filature.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the path of a page out of an address. Nothing else gets past it: no way up, no hidden character. */
final class SitePath {
    private static final int LONGEST = 2000;

    private SitePath() {}

    /**
     * The path below the site's root, such as {@code fr/index.html}; what ends in {@code /} is a folder's index.
     *
     * @param raw as the browser sent it, percent-encoded
     * @return empty if it cannot be a page's
     */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/") || raw.startsWith("//") || raw.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> path = decode(raw.substring(1)).filter(SitePath::isPlain);
        return path.map(name -> name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    }

    private static boolean isPlain(String path) {
        boolean hidden = path.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '\\');
        List<String> parts = List.of(path.split("/"));
        return !hidden && !path.contains("//") && !parts.contains(".") && !parts.contains("..");
    }

    private static Optional<String> decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                if (i + 2 >= raw.length()
                        || !HexFormat.isHexDigit(raw.charAt(i + 1))
                        || !HexFormat.isHexDigit(raw.charAt(i + 2))) {
                    return Optional.empty();
                }
                bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else if (c < 0x80) {
                bytes.put((byte) c);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
