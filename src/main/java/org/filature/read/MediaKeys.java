package org.filature.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filature.diagnostic.Code;
import org.filature.model.MediaPath;
import org.filature.model.MediaRules;
import org.filature.read.Node.Scalar;

/** The key of {@code site.yaml} that says what holds for the files of {@code media/}. */
final class MediaKeys {
    private static final String ENDING = "^\\s*\\.?[A-Za-z0-9]{1,10}\\s*$";
    /** What is made anew, or cannot be and tells too much: no setting publishes it with all that it tells. */
    private static final Pattern NEVER =
            Pattern.compile("avif|bmp|gif|hei[cf]|jfif|jpe|jpe?g|pdf|png|svgz?|tiff?|webp");

    private static final Field<List<String>> ALLOW = Field.list(
                    "allow",
                    "Endings of files that are published as they are, beside pictures and PDFs, which are cleaned.",
                    Kinds.scalar(new Description.Line(ENDING), MediaKeys::ending))
            .like("[csv, mp3]");

    private static final Field<Boolean> COPIES = Field.withDefault(
            "copies",
            "Whether the copies of sources that `filature archive --save` kept are published.",
            Kinds.TRUTH,
            false);

    private static final Field<List<String>> OPEN = Field.list(
                    "open",
                    "Documents of which every word is public: drafts and private notes may quote them.",
                    Kinds.WORD)
            .like("[minutes.pdf]");

    private static final Field<MediaRules> MEDIA = Field.withDefault(
                    "media",
                    "Which files of media/ may be published.",
                    Shape.of(
                            List.of(ALLOW, COPIES, OPEN),
                            values -> new MediaRules(
                                    Set.copyOf(values.get(ALLOW)),
                                    values.get(COPIES),
                                    values.get(OPEN).stream().map(MediaPath::of).collect(Collectors.toSet()))),
                    MediaRules.NONE)
            .like("{allow: [csv, mp3]}");

    static final List<Field<?>> FIELDS = List.of(MEDIA);

    private MediaKeys() {}

    static MediaRules of(Values values) {
        return values.get(MEDIA);
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
