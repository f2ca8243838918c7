package org.filature.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.read.Node.Mapping;

/** Names of authors: a text, or CSL's {@code {family, given}} or {@code {literal}}. */
final class Authors {
    private static final Field<String> FAMILY = Field.word("family", "The family name.");
    private static final Field<String> GIVEN = Field.word("given", "The given name.");
    private static final Field<String> LITERAL = Field.word("literal", "The whole name, of a body for example.");
    private static final Field<String> SUFFIX = Field.word("suffix", "What follows the name, such as Jr.");
    private static final Field<String> PARTICLE =
            Field.word("non-dropping-particle", "A particle that belongs to the family name, such as van.");
    private static final Field<String> DROPPING =
            Field.word("dropping-particle", "A particle that is left out when the family name stands alone.");

    private static final Shape<String> NAME = Shape.of(
                    List.of(LITERAL, FAMILY, GIVEN, SUFFIX, PARTICLE, DROPPING), Authors::name)
            .orBare(LITERAL);

    /** A name in the order in which it is said. */
    static final Kind<String> AUTHOR = Kind.of(NAME::description, Authors::read).named("author");

    private Authors() {}

    private static Optional<String> read(Written written, Reading reading) {
        return NAME.read(written, reading).filter(name -> !name.isEmpty());
    }

    private static String name(Values values) {
        if (!values.get(LITERAL).isEmpty()) {
            return values.get(LITERAL);
        }
        return Stream.of(
                        values.get(GIVEN),
                        values.get(DROPPING),
                        values.get(PARTICLE),
                        values.get(FAMILY),
                        values.get(SUFFIX))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The authors of a CSL item. */
    static List<String> ofCsl(Node node, Reading reading) {
        return node instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(Mapping.class::isInstance)
                        .flatMap(item -> read(Written.of(item, ""), reading).stream())
                        .toList()
                : List.of();
    }
}
