package org.filature.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.filature.model.Text;

/**
 * What one entry says of others.
 *
 * @param bodies its texts, as they were when the gist was made
 * @param targets what its fields and citations refer to, as {@link Directory} compares names
 * @param cited the facts in it that rest on a source, by the source's id
 * @param named ids of entries that its fields refer to or its texts name
 */
record Gist(Entry entry, Map<String, Prose> bodies, Set<String> targets, List<Cited> cited, List<String> named) {
    /** A fact that rests on a source. */
    record Cited(Source source, Use use) {}

    static Gist of(Entry entry, Directory directory, Bodies bodies, List<String> languages) {
        return new Maker(entry, directory, bodies).make(languages);
    }

    private static final class Maker {
        private final Entry entry;
        private final Directory directory;
        private final Bodies bodies;
        private final Set<String> targets = new HashSet<>();
        private final List<Cited> cited = new ArrayList<>();

        Maker(Entry entry, Directory directory, Bodies bodies) {
            this.entry = entry;
            this.directory = directory;
            this.bodies = bodies;
        }

        Gist make(List<String> languages) {
            Citations.of(entry).forEach(this::use);
            texts(languages);
            if (entry instanceof Claim claim) {
                claim.establishedBy().stream()
                        .flatMap(ref -> find(ref, Source.class))
                        .forEach(source ->
                                cited.add(new Cited(source, new Use(entry, Use.Fact.PROOF, proof(claim, source)))));
            }
            Stream<String> inBodies = bodies.all(entry)
                    .flatMap(prose -> Stream.concat(prose.links().stream(), prose.mentions().stream()));
            Stream<String> inFields = References.of(entry)
                    .flatMap(reference -> find(reference.ref(), reference.wanted()))
                    .map(Entry::id);
            List<String> named = Stream.concat(inFields, inBodies)
                    .distinct()
                    .filter(id -> !id.equals(entry.id()))
                    .toList();
            return new Gist(entry, bodies.map(entry), targets, cited, named);
        }

        /**
         * A text's citations count once, whatever languages it is in; a translation adds only sources that the original
         * lacks.
         */
        private void texts(List<String> languages) {
            Set<String> before = new HashSet<>();
            for (String language : languages) {
                List<Citation> citations = citations(bodies.of(entry, language)).stream()
                        .filter(citation -> !before.contains(citation.source().target()))
                        .toList();
                citations.forEach(citation -> use(new Use(entry, Use.Fact.TEXT, citation)));
                citations.forEach(citation -> before.add(citation.source().target()));
            }
        }

        private static List<Citation> citations(Prose prose) {
            return prose.pieces().stream()
                    .filter(Prose.Cited.class::isInstance)
                    .flatMap(piece -> ((Prose.Cited) piece).sources().stream())
                    .toList();
        }

        private void use(Use use) {
            find(use.citation().source(), Source.class).forEach(source -> cited.add(new Cited(source, use)));
        }

        private <E extends Entry> Stream<E> find(Ref ref, Class<E> wanted) {
            targets.add(Directory.fold(ref.target()));
            return directory.find(ref.target(), wanted).stream();
        }

        private static Citation proof(Claim claim, Source source) {
            return new Citation(
                    new Ref(source.id(), claim.head().origin().at("/established-by")), Text.EMPTY, Text.EMPTY);
        }
    }
}
