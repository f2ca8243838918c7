package org.filature.read;

import java.util.List;
import org.filature.model.Head;
import org.filature.model.Page;
import org.filature.model.Text;

/** The keys of a page. */
final class PageShape {
    private static final Field<Text> TITLE =
            Field.required("title", "The heading of the page.", Kinds.TEXT, Text.EMPTY);
    private static final Field<Text> OPTIONAL_TITLE =
            Field.text("title", "A title, which the home page does not show: it bears the dossier's.");
    /** Pages without an order come last. */
    private static final Field<Integer> ORDER = Field.withDefault(
                    "order",
                    "The place among the pages; those without a number come last.",
                    Kinds.WHOLE,
                    Integer.MAX_VALUE)
            .like("1");

    private static final Field<Boolean> MENU = Field.withDefault(
                    "menu", "Whether the navigation of every page leads to it.", Kinds.TRUTH, false)
            .like("true");

    static final EntryShape SHAPE =
            new EntryShape(List.of(TITLE, ORDER, MENU), (values, head) -> page(values, head, TITLE));

    /** The home page's introduction, which may do without a title: the dossier has one. */
    static final EntryShape HOME =
            new EntryShape(List.of(OPTIONAL_TITLE, ORDER, MENU), (values, head) -> page(values, head, OPTIONAL_TITLE));

    private PageShape() {}

    private static Page page(Values values, Head head, Field<Text> title) {
        return new Page(head, values.get(title), values.get(ORDER), values.get(MENU));
    }
}
