package org.filature.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;

/** What must be known of a whole body before any of it is written. */
final class Survey {
    private final BitSet code = new BitSet(0);

    /** Also refuses a body that is nested too deep to be written. */
    static Survey of(Node document) {
        Survey survey = new Survey();
        Bounds.walk(document, survey::see);
        return survey;
    }

    private void see(Node node) {
        if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code.set(node.getStartOffset(), node.getEndOffset());
        }
    }

    /**
     * Where a comment's mark is left outside of code; -1 if nowhere. What looked like code when comments were taken
     * out, and is none, must not be published.
     */
    int leak(String text) {
        int percent = leak(text, "%%");
        int html = leak(text, "<!--");
        return percent < 0 || html < 0 ? Math.max(percent, html) : Math.min(percent, html);
    }

    private int leak(String text, String mark) {
        int at = text.indexOf(mark);
        while (at >= 0 && (code.get(at) || isEscaped(text, at))) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (slashes < at && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
