package org.filature.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link's address is, as a browser would take it: decided by a list of what is allowed. */
sealed interface Address {
    /** {@code https} or {@code http}, to another host. */
    record Outside(String href) implements Address {}

    /** {@code mailto} or {@code tel}. */
    record Contact(String href) implements Address {}

    /**
     * A relative path.
     *
     * @param path without escapes; empty for the page itself
     * @param fragment without {@code #} and escapes; empty if there is none
     */
    record Inside(String path, String fragment) implements Address {}

    /** Anything else. */
    record Refused() implements Address {}

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    Pattern HOST = Pattern.compile("//[^/?#\\\\@:]+(?::\\d*)?(?:[/?#].*)?", Pattern.DOTALL);

    /** Reads an address whose Markdown escapes and entities are already resolved. */
    static Address of(String written) {
        if (written.isEmpty() || written.codePoints().anyMatch(Address::isRefused)) {
            return new Refused();
        }
        Matcher scheme = SCHEME.matcher(written);
        if (!scheme.matches()) {
            boolean otherHost = written.startsWith("//") || written.indexOf('\\') >= 0;
            return otherHost ? new Refused() : inside(written);
        }
        String rest = scheme.group(2);
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "https", "http" -> HOST.matcher(rest).matches() ? new Outside(encode(written)) : new Refused();
            case "mailto", "tel" -> rest.isBlank() ? new Refused() : new Contact(encode(written));
            default -> new Refused();
        };
    }

    /** Control characters and invisible ones: browsers drop some of them, and readers see none. */
    private static boolean isRefused(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
    }

    private static Address inside(String written) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash + 1);
        return path.isEmpty() && fragment.isEmpty() ? new Refused() : new Inside(decode(path), decode(fragment));
    }

    /** Percent escapes for what an address may not hold as it is; letters of any script may stay. */
    static String encode(String address) {
        StringBuilder encoded = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(point -> {
            boolean letter = point > 0xA0 && !Character.isSpaceChar(point) && !isSurrogate(point);
            boolean allowed = point > ' ' && point < 0x7F && "\"<>\\^`{|}[]".indexOf(point) < 0;
            if (letter || allowed) {
                encoded.appendCodePoint(point);
            } else {
                for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
                }
            }
        });
        return STRAY_PERCENT.matcher(encoded).replaceAll("%25");
    }

    Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Resolves percent escapes; what is not UTF-8 stays as written. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 4);
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '%' && i + 2 < text.length() && isHex(text, i + 1) && isHex(text, i + 2)) {
                bytes.put((byte) HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 3;
            } else {
                int point = text.codePointAt(i);
                bytes.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notText) {
            return text;
        }
    }

    private static boolean isHex(String text, int i) {
        return HexFormat.isHexDigit(text.charAt(i));
    }
}
