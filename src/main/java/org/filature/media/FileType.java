package org.filature.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told from its content; its name may say anything. */
enum FileType {
    JPEG("a JPEG", true, "jpg", "jpeg", "jpe", "jfif"),
    PNG("a PNG", true, "png"),
    GIF("a GIF", true, "gif"),
    WEBP("a WebP picture", true, "webp"),
    TIFF("a TIFF", true, "tif", "tiff"),
    BMP("a BMP", true, "bmp"),
    SVG("an SVG drawing", true, "svg"),
    PDF("a PDF", true, "pdf"),
    HEIF("a HEIF picture", false, "heic", "heif"),
    AVIF("an AVIF picture", false, "avif");

    private static final int LOOK = 1024;

    private final String words;
    private final boolean isCleaned;

    @SuppressWarnings("ImmutableEnumChecker") // a list that is never changed
    private final List<String> endings;

    FileType(String words, boolean isCleaned, String... endings) {
        this.words = words;
        this.isCleaned = isCleaned;
        this.endings = List.of(endings);
    }

    /** With its article. */
    String words() {
        return words;
    }

    /** Whether it can be made anew. */
    boolean isCleaned() {
        return isCleaned;
    }

    List<String> endings() {
        return endings;
    }

    /** The type that a name claims. */
    static Optional<FileType> named(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** The type of what begins so; none if it is of none of these. */
    static Optional<FileType> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOK), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) {
            return Optional.of(BMP);
        } else if (head.startsWith("ftyp", 4)) {
            return brand(head);
        } else if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        return isSvg(file) ? Optional.of(SVG) : Optional.empty();
    }

    private static Optional<FileType> brand(String head) {
        String brands = head.substring(8, Math.min(head.length(), 40));
        if (brands.contains("avif") || brands.contains("avis")) {
            return Optional.of(AVIF);
        }
        return brands.matches("(?s).*(heic|heix|hevc|heim|mif1|msf1).*") ? Optional.of(HEIF) : Optional.empty();
    }

    /** XML whose first element is a drawing, in any encoding that XML may have. */
    private static boolean isSvg(byte[] file) {
        int length = Math.min(file.length, 1 << 13);
        String text = new String(file, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^\\[>]*(\\[.*?\\])?\\s*>", "")
                .toLowerCase(Locale.ROOT);
        return text.matches("(?s)[\\s\u00ef\u00bb\u00bf\u00fe\u00ff]*<([\\w.-]+:)?svg[\\s/>].*");
    }
}
