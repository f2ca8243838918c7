package org.filature.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.read.Node.Scalar;

/** The key of {@code site.yaml} that says which files of {@code media/} are published as they are. */
final class AllowedMedia {
    private static final String ENDING = "^\\s*\\.?[A-Za-z0-9]{1,10}\\s*$";
    /** What is made anew, or cannot be and tells too much: no setting publishes it with all that it tells. */
    private static final Pattern NEVER =
            Pattern.compile("avif|bmp|gif|hei[cf]|jfif|jpe|jpe?g|pdf|png|svgz?|tiff?|webp");

    private static final Field<List<String>> ALLOW = Field.list(
                    "allow",
                    "Endings of files that are published as they are, beside pictures and PDFs, which are cleaned.",
                    Kinds.scalar(new Description.Line(ENDING), AllowedMedia::ending))
            .like("[csv, mp3]");

    private static final Field<Boolean> COPIES = Field.withDefault(
            "copies",
            "Whether the copies of sources that `filature archive --save` kept are published.",
            Kinds.TRUTH,
            false);

    private record Settings(Set<String> allowed, boolean copies) {}

    private static final Field<Settings> MEDIA = Field.withDefault(
                    "media",
                    "Which files of media/ may be published.",
                    Shape.of(
                            List.of(ALLOW, COPIES),
                            values -> new Settings(Set.copyOf(values.get(ALLOW)), values.get(COPIES))),
                    new Settings(Set.of(), false))
            .like("{allow: [csv, mp3]}");

    static final List<Field<?>> FIELDS = List.of(MEDIA);

    private AllowedMedia() {}

    static Set<String> of(Values values) {
        return values.get(MEDIA).allowed();
    }

    static boolean publishesCopies(Values values) {
        return values.get(MEDIA).copies();
    }

    private static Optional<String> ending(Scalar scalar, Reading reading) {
        String ending = scalar.text().strip().replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
        if (NEVER.matcher(ending).matches()) {
            reading.problem(
                    Code.UNKNOWN_VALUE,
                    scalar.at(),
                    "`" + ending + "` cannot be allowed: such files are cleaned, or not published",
                    "take it out of the list");
            return Optional.empty();
        }
        if (!Pattern.matches(ENDING, ending)) {
            reading.problem(
                    Code.UNKNOWN_VALUE,
                    scalar.at(),
                    "`" + scalar.text() + "` is no ending of a file",
                    "write csv, mp3 …");
            return Optional.empty();
        }
        return Optional.of(ending);
    }
}
