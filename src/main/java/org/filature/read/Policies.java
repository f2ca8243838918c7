package org.filature.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Nearest;
import org.filature.model.Ref;
import org.filature.model.Statement;
import org.filature.model.Text;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;

/**
 * The key of {@code site.yaml} that says how the dossier works: a page on each policy, or what a page is to say.
 *
 * @param pages pages by policy
 * @param statements what is said of the policies that have no page
 */
record Policies(SortedMap<String, Ref> pages, SortedMap<String, Statement> statements) {
    private static final Policies NONE = new Policies(Collections.emptySortedMap(), Collections.emptySortedMap());

    private static final Field<Text> TEXT = said(
            "text",
            "How it is done, in your own words; blank lines divide paragraphs.",
            "How we go about it, in a paragraph or two.");
    private static final Map<String, Shape<List<Statement.Part>>> SHAPES = shapes();

    static final Field<Policies> FIELD = Field.withDefault(
                    "policies",
                    "How the dossier works: for each policy a page's id, or what a page made of it is to say.",
                    Kind.of(
                            settings -> new Description.Keys(
                                    Stream.concat(
                                                    SHAPES.keySet().stream().map(name -> key(name, settings)),
                                                    Stream.of(Shape.NOTES))
                                            .toList(),
                                    Optional.empty()),
                            Policies::read),
                    NONE)
            .like("{corrections: corrections-policy, funding: {owner: The Harbour Press Society}}");

    private static Map<String, Shape<List<Statement.Part>>> shapes() {
        Map<String, Shape<List<Statement.Part>>> shapes = new LinkedHashMap<>();
        shapes.put("corrections", shape(said("report", "How readers report a mistake.", "Write to desk@example.org.")));
        shapes.put(
                "ethics",
                shape(
                        said("code", "The code of ethics that is followed.", "The Munich Charter of 1971"),
                        said("reply", "How those who are accused are asked, and answered.", "Everybody is asked."),
                        said("conflicts", "Interests of its makers in what it tells.", "None of us owns shares."),
                        said("complaints", "Who hears complaints.", "The Press Council")));
        shapes.put(
                "sources",
                shape(
                        said("verification", "How facts are checked.", "Two people read each document."),
                        said("anonymous", "When sources are not named, and who knows them.", "Only if in danger."),
                        said("documents", "How documents were obtained and are kept.", "From the court's registry.")));
        shapes.put(
                "funding",
                shape(
                        said("owner", "Who owns the publisher.", "The Harbour Press Society"),
                        Field.list("funders", "Who pays for it, and how much.", LocalizedKind.LOCALIZED)
                                .like("[\"The Dock Foundation: EUR 20,000 in 2025\"]"),
                        said("independence", "What funders have a say in.", "Funders see nothing in advance.")));
        return shapes;
    }

    private static Field<Text> said(String key, String meaning, String example) {
        return Field.withDefault(key, meaning, LocalizedKind.LOCALIZED, Text.EMPTY)
                .like(example);
    }

    /** A text of its own, and more. */
    private static Shape<List<Statement.Part>> shape(Field<?>... more) {
        List<Field<?>> fields = Shape.fields(List.of(TEXT), List.of(more));
        return Shape.of(fields, values -> {
            List<Statement.Part> parts = new ArrayList<>();
            fields.forEach(field -> part(field, values).ifPresent(parts::add));
            return parts;
        });
    }

    private static Optional<Statement.Part> part(Field<?> field, Values values) {
        Object value = values.get(field);
        List<Text> items = (value instanceof List<?> list ? list : List.of(value))
                .stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.isEmpty())
                        .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Statement.Part(field.key(), items));
    }

    private static Description.Key key(String name, Reading.Settings settings) {
        Shape<List<Statement.Part>> shape = SHAPES.getOrDefault(name, shape());
        return Description.Key.optional(
                name,
                "The page on " + name + ", or what it is to say.",
                new Description.Either(List.of(Refs.REF.description(settings), shape.description(settings))));
    }

    private static Optional<Policies> read(Written written, Reading reading) {
        SortedMap<String, Ref> pages = new TreeMap<>();
        SortedMap<String, Statement> statements = new TreeMap<>();
        SiteFile.members(written, reading).forEach((name, member) -> {
            Optional<Shape<List<Statement.Part>>> shape = Optional.ofNullable(SHAPES.get(name));
            if (shape.isEmpty()) {
                String near = Nearest.hint(name, SHAPES.keySet());
                reading.problem(
                        Code.UNKNOWN_KEY,
                        member.key(),
                        "`" + name + "` is not a policy",
                        near.isEmpty() ? "known: " + String.join(", ", SHAPES.keySet()) : near);
            } else if (isPage(member)) {
                Refs.REF.read(Written.of(member.value(), ""), reading).ifPresent(page -> pages.put(name, page));
            } else {
                shape.get()
                        .read(Written.of(member.value(), written.pointer() + "/" + name), reading)
                        .filter(parts -> !parts.isEmpty())
                        .ifPresent(parts -> statements.put(name, new Statement(parts, member.key())));
            }
        });
        return Optional.of(
                new Policies(Collections.unmodifiableSortedMap(pages), Collections.unmodifiableSortedMap(statements)));
    }

    private static boolean isPage(Member member) {
        return !(member.value() instanceof Mapping mapping) || mapping.members().containsKey("id");
    }
}
