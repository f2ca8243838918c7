package org.filature.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.Code;
import org.filature.model.Text;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Scalar;

/** One text, or texts by language: in the settings, which have no translations beside them. */
final class LocalizedKind implements Kind<Text> {
    static final Kind<Text> LOCALIZED = new LocalizedKind().named("localized");

    @Override
    public Description description(Reading.Settings settings) {
        return new Description.Either(List.of(
                new Description.Words(),
                new Description.MapOf("^" + SiteFile.LANGUAGE_TAG + "$", Description.Line.ANY)));
    }

    @Override
    public Optional<Text> read(Written written, Reading reading) {
        if (!(written.original().orElse(null) instanceof Mapping mapping)) {
            return Kinds.TEXT.read(written, reading);
        }
        SortedMap<String, String> words = new TreeMap<>();
        mapping.members().forEach((language, member) -> {
            if (!reading.languages().contains(language)) {
                reading.problem(
                        Code.UNKNOWN_LANGUAGE,
                        member.key(),
                        "`" + language + "` is not a language of this dossier",
                        "its languages are " + String.join(", ", reading.languages()));
            } else if (member.value() instanceof Scalar scalar) {
                words.put(language, Kinds.uncommented(scalar, reading).strip());
            } else {
                Kinds.wrongType(reading, member.value(), "a text");
            }
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text(reading.firstLanguage(), words));
    }
}
