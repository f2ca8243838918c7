package org.filature.fetch;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses may be asked. */
final class Addresses {
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\@]+)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(:\\d{1,5})?");
    private static final String ALLOWED = "-._~:/?!$&'()*+,;=@%";

    private Addresses() {}

    /** An address of the web as it goes on the wire: without a fragment, in ASCII; empty if it is none. */
    static Optional<URI> parse(String written) {
        Matcher parts = WEB.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher host = HOST.matcher(parts.group(2));
        if (!host.matches()) {
            return Optional.empty();
        }
        try {
            String name = host.group(1).startsWith("[") ? host.group(1) : IDN.toASCII(host.group(1));
            String port = Optional.ofNullable(host.group(2)).orElse("");
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            URI address = new URI(scheme + "://" + name.toLowerCase(Locale.ROOT) + port + encode(parts.group(3)));
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String rest) {
        StringBuilder encoded = new StringBuilder(rest.length());
        for (byte octet : rest.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isPlain || ALLOWED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** Whether a host is on the public internet, and not this machine, its network, or kept for other uses. */
    static boolean isPublic(InetAddress host) {
        boolean isOwn = host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress();
        byte[] bytes = host.getAddress();
        return !isOwn && (host instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes));
    }

    /** The blocks of the IANA registry of special addresses (RFC 6890) that are not reached globally. */
    private static boolean isPublic4(byte[] bytes, int from) {
        int a = bytes[from] & 0xFF;
        int b = bytes[from + 1] & 0xFF;
        int c = bytes[from + 2] & 0xFF;
        boolean isSpecial = a == 0
                || a == 10
                || a == 127
                || (a == 100 && b >= 64 && b <= 127)
                || (a == 169 && b == 254)
                || (a == 172 && b >= 16 && b <= 31)
                || (a == 192 && b == 168)
                || (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 198 && (b == 18 || b == 19))
                || (a == 198 && b == 51 && c == 100)
                || (a == 203 && b == 0 && c == 113)
                || a >= 224;
        return !isSpecial;
    }

    /** Global unicast alone, without what is for examples, tunnels, or hides an address of the old kind. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        boolean isSpecial = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
        return (first & 0xE000) == 0x2000 && !isSpecial;
    }
}
