package org.filature.leak;

import java.util.function.Consumer;

/** Hands on the words of a text, those that belong together at once. */
final class Paragraphs implements Words.Reader {
    private final String text;
    private final Consumer<Paragraph> use;
    private Paragraph words;

    private Paragraphs(String text, Consumer<Paragraph> use) {
        this.text = text;
        this.use = use;
        this.words = new Paragraph(text);
    }

    static void read(String text, Consumer<Paragraph> use) {
        Words.read(text, new Paragraphs(text, use));
    }

    @Override
    public void word(long word, int start, int end, int length) {
        words.add(word, start, end, length);
    }

    @Override
    public void gap() {
        if (words.size() > 0) {
            use.accept(words);
            words = new Paragraph(text);
        }
    }
}
