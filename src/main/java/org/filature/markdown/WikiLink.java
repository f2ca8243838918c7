package org.filature.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[target#fragment|words]]}; what is not written is empty. */
final class WikiLink extends Node {
    private final BasedSequence target;
    private final BasedSequence fragment;
    private final BasedSequence words;

    WikiLink(BasedSequence chars, BasedSequence target, BasedSequence fragment, BasedSequence words) {
        super(chars);
        this.target = target;
        this.fragment = fragment;
        this.words = words;
    }

    BasedSequence target() {
        return target;
    }

    BasedSequence fragment() {
        return fragment;
    }

    BasedSequence words() {
        return words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {target, fragment, words};
    }
}
