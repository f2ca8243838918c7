package org.filature.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/** Picks what is telling of a text, and adds it to phrases. */
final class Telling {
    private final Phrases phrases;
    private final Set<Long> common = new HashSet<>();

    Telling(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Words that pages say in any dossier: a few of them by themselves are no secret. */
    void common(String words) {
        Words.read(words, new Words.Reader() {
            @Override
            public void word(long word, int start, int end, int length) {
                common.add(word);
            }

            @Override
            public void gap() {
                // Words count one by one.
            }
        });
    }

    /**
     * Adds a text.
     *
     * @param wordOf whose a single word is that is picked from it
     * @param areNumbersMeant whether a number by itself is a secret
     */
    void add(Paragraph paragraph, int owner, IntSupplier wordOf, boolean areNumbersMeant) {
        whole(paragraph, owner, areNumbersMeant);
        List<Striking.Row> striking = Striking.of(paragraph);
        boolean arePicked = paragraph.size() > 1 && striking.stream().anyMatch(Striking.Row::isWord);
        int word = arePicked ? wordOf.getAsInt() : owner;
        striking.forEach(row -> {
            int whose = row.isWord() ? word : owner;
            row(paragraph, row.from(), row.to(), whose);
            variants(paragraph, row.from(), row.to(), whose);
        });
        LongNumbers.of(paragraph).forEach(number -> {
            paragraph.addTo(phrases, number.from(), number.to(), owner);
            number.variants().forEach(variant -> variant(paragraph, number.from(), number.to(), variant, owner));
        });
    }

    /** Adds a name as registers and addresses write it; it is let go of with the name itself. */
    private void variants(Paragraph paragraph, int from, int to, int owner) {
        if (paragraph.chars(from, to) >= Paragraph.SHORTEST && !paragraph.isCommon(from, to, common)) {
            paragraph.variants(from, to).forEach(variant -> variant(paragraph, from, to, variant, owner));
        }
    }

    private void variant(Paragraph paragraph, int from, int to, String variant, int owner) {
        Paragraphs.read(variant, other -> {
            other.addTo(phrases, 0, other.size(), owner);
            paragraph.addSame(phrases, from, to, other);
        });
    }

    /** Adds the name of somebody who is not published: each of its words is telling. */
    void name(Paragraph paragraph, int owner, IntSupplier wordOf) {
        variants(paragraph, 0, paragraph.size(), owner);
        int word = paragraph.size() > 1 ? wordOf.getAsInt() : owner;
        for (int i = 0; i < paragraph.size(); i++) {
            boolean isTelling = paragraph.length(i) >= Paragraph.SHORTEST_PART
                    && !Character.isLowerCase(paragraph.written(i).codePointAt(0));
            if (isTelling && !paragraph.isCommon(i, i + 1, common)) {
                paragraph.addTo(phrases, i, i + 1, word);
            }
        }
    }

    /** Adds a text as a whole, or every {@value Phrases#LONGEST} words of it in a row. */
    void whole(Paragraph paragraph, int owner, boolean areNumbersMeant) {
        if (areNumbersMeant && paragraph.isLongNumber()) {
            rows(paragraph, (from, to) -> paragraph.addTo(phrases, from, to, owner));
            Paragraphs.read(paragraph.joined(), one -> one.addTo(phrases, 0, 1, owner));
        } else {
            rows(paragraph, (from, to) -> row(paragraph, from, to, owner));
        }
    }

    /** Some words of a text. */
    @FunctionalInterface
    interface Row {
        void of(int from, int to);
    }

    static void rows(Paragraph paragraph, Row use) {
        int last = Math.max(0, paragraph.size() - Phrases.LONGEST);
        for (int from = 0; from <= last; from++) {
            use.of(from, Math.min(paragraph.size(), from + Phrases.LONGEST));
        }
    }

    private void row(Paragraph paragraph, int from, int to, int owner) {
        if (paragraph.chars(from, to) >= Paragraph.SHORTEST && !paragraph.isCommon(from, to, common)) {
            paragraph.addTo(phrases, from, to, owner);
        }
    }
}
