package org.filature.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Location;
import org.filature.model.CaseRelation;
import org.filature.model.Ref;
import org.filature.model.RelatedCase;

/** References to entries, and the lists of them that say a little more. */
final class Refs {
    /** Obsidian writes a link in a property as {@code "[[id|words]]"}. */
    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\]|#]+)[^\\]]*]]");

    /** An id, a name or an alias. */
    static final Kind<Ref> NAME = Kinds.scalar(Description.Line.ANY, (scalar, reading) -> {
        Matcher wiki = WIKI.matcher(scalar.text().strip());
        String target =
                wiki.matches() ? file(wiki.group(1).strip()) : scalar.text().strip();
        return target.isEmpty() ? Optional.empty() : Optional.of(new Ref(target, scalar.at()));
    });

    private static final Field<Ref> ID =
            Field.required("id", "The id of the entry, its name or an alias.", NAME, new Ref("", Location.NONE));

    /** An id, a name or an alias, or a map with {@code id} alone. */
    static final Kind<Ref> REF =
            Shape.of(List.of(ID), values -> values.get(ID)).orBare(ID).named("reference");

    private static final Field<CaseRelation> RELATION = Field.withDefault(
            "relation", "How the cases are related.", Kinds.oneOf(CaseRelation.class), CaseRelation.OTHER);

    /** A case with how it is related. */
    static final Kind<RelatedCase> RELATED_CASE = Shape.of(
                    List.of(ID, RELATION), values -> new RelatedCase(values.get(ID), values.get(RELATION)))
            .orBare(ID)
            .named("related-case");

    private Refs() {}

    /** A link may name the file with its folders and ending. */
    private static String file(String target) {
        String name = target.endsWith(".md") ? target.substring(0, target.length() - ".md".length()) : target;
        return name.substring(name.lastIndexOf('/') + 1).strip();
    }
}
