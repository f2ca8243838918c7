package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.model.Citation;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.filature.model.Text;
import org.filature.read.Node.Mapping;

/** What facts rest on: ids of sources, ids with a place and words, or sources written in place. */
final class Citations {
    private static final Field<Ref> ID =
            Field.required("id", "The source's id, its title or its address.", Refs.NAME, new Ref("", Location.NONE));
    private static final Field<Text> AT = Field.text("at", "Where in the source: a page, a paragraph, a minute.")
            .like("p. 4");
    private static final Field<Text> QUOTE = Field.text("quote", "The words relied on.");

    private static final Shape<Citation> BY_ID = Shape.of(
                    List.of(ID, AT, QUOTE), values -> new Citation(values.get(ID), values.get(AT), values.get(QUOTE)))
            .orBare(ID);

    private static final Shape<Citation> IN_PLACE = Shape.of(
            Shape.fields(SourceShape.FIELDS, List.of(AT, QUOTE)),
            (values, reading) -> new Citation(inPlace(values, reading), values.get(AT), values.get(QUOTE)));

    static final Kind<Citation> CITATION = new CitationKind().named("citation");

    /** The key {@code sources}, which every entry and many facts have. */
    static final Field<List<Citation>> SOURCES =
            Field.list("sources", "What this rests on.", CITATION).like("[{id: minutes, at: p. 4}]");

    private Citations() {}

    private static Ref inPlace(Values values, Reading reading) {
        Source source = SourceShape.inPlace(values, reading);
        reading.found(source);
        return new Ref(
                source.url().isEmpty() ? source.id() : source.url(),
                values.written().at());
    }

    /** Not text for translations: a reference is a fact. */
    private static final class CitationKind implements Kind<Citation> {
        @Override
        public Description description(Reading.Settings settings) {
            return new Description.Either(List.of(BY_ID.description(settings), IN_PLACE.description(settings)));
        }

        @Override
        public Optional<Citation> read(Written written, Reading reading) {
            boolean isInPlace = written.original()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .map(mapping -> !mapping.members().containsKey("id")
                            && (mapping.members().containsKey("title")
                                    || mapping.members().containsKey("URL")))
                    .orElse(false);
            return (isInPlace ? IN_PLACE : BY_ID).read(written, reading);
        }
    }
}
