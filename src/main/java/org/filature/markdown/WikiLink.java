package org.filature.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[target#fragment|words]]}, or {@code ![[file|words]]}; what is not written is empty. */
final class WikiLink extends Node {
    private final BasedSequence target;
    private final BasedSequence fragment;
    private final BasedSequence words;
    private final boolean embedded;

    WikiLink(BasedSequence chars, BasedSequence target, BasedSequence fragment, BasedSequence words, boolean embedded) {
        super(chars);
        this.embedded = embedded;
        this.target = target;
        this.fragment = fragment;
        this.words = words;
    }

    /** Whether what it leads to is to be shown in its place. */
    boolean isEmbedded() {
        return embedded;
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
