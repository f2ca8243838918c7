package org.filature.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.filature.diagnostic.Code;

/** Keeps the account of what is defined apart from the text: addresses of links, and footnotes. */
final class Definitions {
    private final Work work;
    private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Definitions(Work work) {
        this.work = work;
    }

    /** Notes that a definition is used. */
    void use(Node definition) {
        used.add(definition);
    }

    /** Reports {@code [words][label]} without its definition; {@code [words]} alone may be no link at all. */
    void reportMissing(RefNode node) {
        BasedSequence label = node.getReference().isEmpty() ? node.getText() : node.getReference();
        // Not isReferenceTextCombined alone: it is true of [words][] as well as of [words].
        boolean isMeant = node instanceof ImageRef
                || !node.isReferenceTextCombined()
                || node.getChars().endsWith("[]");
        if (isMeant && !label.isEmpty()) {
            work.report(
                    Code.BROKEN_LINK,
                    label,
                    "nothing says where `[" + label + "]` leads",
                    () -> "add a line `[" + label + "]: address`, or a backslash before the bracket");
        }
    }

    /** Reports what is defined and never used, or defined a second time: nobody would ever see it. */
    void reportUnused(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Reference link && !used.contains(link)) {
                work.report(
                        Code.UNUSED_DEFINITION,
                        link.getReference(),
                        "no link uses this address, or the one of that name above",
                        () -> "delete it");
            } else if (node instanceof FootnoteBlock note && !used.contains(note)) {
                work.report(
                        Code.UNUSED_DEFINITION,
                        note.getText(),
                        "nothing calls this footnote, so it is not shown",
                        () -> "put `[^" + note.getText() + "]` where it belongs, or delete the note");
            }
        }
    }
}
