package org.filature.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** {@code [see @a, p. 3; @b]}. */
final class CitationGroup extends Node {
    /**
     * One source of the bracket.
     *
     * @param prefix words before it
     * @param key the source
     * @param locator where in the source
     */
    record Item(BasedSequence prefix, BasedSequence key, BasedSequence locator) {}

    private final List<Item> items;

    CitationGroup(BasedSequence chars, List<Item> items) {
        super(chars);
        this.items = List.copyOf(items);
    }

    List<Item> items() {
        return items;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
