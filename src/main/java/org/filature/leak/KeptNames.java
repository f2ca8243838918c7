package org.filature.leak;

import java.util.BitSet;
import java.util.List;

/** Real names that pseudonyms stand for: as they are written, glued to other words, and their words by themselves. */
final class KeptNames {
    private final Phrases whole = new Phrases();
    private final Glued glued = new Glued();
    private final NameParts parts = new NameParts();

    /**
     * Adds a name.
     *
     * @param owner whose it is
     * @param ofParts whose its single words are
     */
    void add(Paragraph name, int owner, int ofParts, boolean isPerson) {
        if (name.chars(0, name.size()) < Paragraph.SHORTEST_NAME) {
            return;
        }
        add(name, owner);
        name.variants().forEach(variant -> Paragraphs.read(variant, one -> add(one, owner)));
        if (name.size() > 1) {
            glued.add(name.joined(), owner);
            name.variants().forEach(variant -> glued.add(variant.replace(" ", ""), owner));
        }
        parts.add(name, ofParts, isPerson);
        if (isPerson) {
            NameParts.pairs(name).forEach(pair -> glued.add(pair, owner));
        }
    }

    private void add(Paragraph name, int owner) {
        Telling.rows(name, (from, to) -> name.addTo(whole, from, to, owner));
    }

    /** Lets go of words of real names that stand in a text by themselves. */
    void spare(String text) {
        parts.spare(text);
    }

    /** Lets go of parts of words as well: no name is meant by those of a script. */
    void spareWithin(String text) {
        parts.spareWithin(text);
    }

    /** The words of real names that a text has as words of every day. */
    List<String> everyday(String text) {
        return parts.small(text);
    }

    /** Finds real names and every word that is left of them. */
    void findAll(String text, Phrases.Found found) {
        findWhole(text, found);
        parts.findAll(text, found);
    }

    /** Finds real names, and what is left of their words beside these. */
    void find(String text, Phrases.Found found) {
        BitSet known = new BitSet();
        findWhole(text, (owner, start, end) -> {
            if (known.nextSetBit(start) < 0 || known.nextSetBit(start) >= end) {
                found.phrase(owner, start, end);
            }
            known.set(start, end);
        });
        parts.find(text, (owner, start, end) -> {
            if (!known.get(start)) {
                found.phrase(owner, start, end);
            }
            known.set(start, end);
        });
    }

    private void findWhole(String text, Phrases.Found found) {
        whole.find(text, found);
        whole.findWithin(text, found);
        glued.find(text, found);
    }

    boolean isEmpty() {
        return whole.isEmpty() && parts.isEmpty();
    }
}
