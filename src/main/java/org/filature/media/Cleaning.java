package org.filature.media;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;

/** Cleans a file, or says why it is not published. */
final class Cleaning {
    /** Another whenever the same file is cleaned to other bytes than before, or is read to say something else. */
    static final String VERSION = "5";

    private static final Set<String> OFFICE =
            Set.of("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "pages", "numbers", "key");

    private Cleaning() {}

    /** @param name of which the ending says what the file claims to be */
    static Cleaned clean(String name, byte[] file, Set<String> allowed) throws Refusal {
        String ending = ending(name);
        Optional<FileType> type = FileType.of(file);
        if (type.isPresent()) {
            return clean(type.get(), ending, file);
        }
        Optional<FileType> claimed = FileType.named(ending);
        if (claimed.isPresent()) {
            throw new Refusal(
                    Code.MEDIA_TYPE,
                    "is not " + claimed.get().words() + ", whatever its name says",
                    "look at what it is, and export it anew");
        }
        if (allowed.contains(ending)) {
            return Cleaned.document(ending, file);
        }
        throw new Refusal(Code.MEDIA_TYPE, "is of a type that is not published", advice(ending));
    }

    private static Cleaned clean(FileType type, String ending, byte[] file) throws Refusal {
        if (!type.isCleaned()) {
            throw new Refusal(
                    Code.MEDIA_TYPE, "is " + type.words() + ", which cannot be cleaned", "export it as a JPEG");
        }
        if (!type.endings().contains(ending)) {
            throw new Refusal(
                    Code.MEDIA_TYPE,
                    "is " + type.words() + ", whatever its name says",
                    "see whether it is the right file, and let its name end in ."
                            + type.endings().get(0));
        }
        return switch (type) {
            case PDF -> PdfCleaning.clean(file);
            case SVG -> SvgCleaning.clean(file);
            default -> PictureCleaning.clean(type, file);
        };
    }

    private static String advice(String ending) {
        if (OFFICE.contains(ending)) {
            return "export it as a PDF: such files tell who wrote and changed them";
        }
        return ending.isEmpty()
                ? "give its name the ending that says what it is"
                : "if it tells nothing that it should not, let it be published as it is: `media: {allow: [" + ending
                        + "]}` in site.yaml";
    }

    static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
