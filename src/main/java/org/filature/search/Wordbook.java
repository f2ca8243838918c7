package org.filature.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of many texts, each word written once and each text as a list of numbers. Where there are too many, each
 * text keeps as many as any other, its rarest first: these tell it apart.
 */
public final class Wordbook {
    /**
     * About what a mention of a word takes of a compressed file, in bytes; measured on texts as languages have them.
     */
    private static final double MENTION = 2.1;

    /** About what a word itself takes. */
    private static final double WORD = 6;

    private final WordTable words = new WordTable();
    private final List<int[]> texts = new ArrayList<>();
    private int[] lastText = new int[1024];
    private int[] frequency = new int[1024];
    private int[] found = new int[256];
    private int size;

    /**
     * The words that are kept.
     *
     * @param vocabulary in order, whatever their case, as texts mostly write them, separated by blanks
     * @param texts for each the places of its words in the vocabulary, as {@link Places} writes them
     * @param most how many words of a text are kept at most; 0 if all are
     */
    public record Packed(String vocabulary, List<String> texts, int most) {
        public Packed {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Adds a text.
     *
     * @param known what is found without this book: its words are left out
     * @param plain the text, as far as it is plain
     * @param html the text, as far as it is HTML
     */
    public void add(List<String> known, List<String> plain, List<String> html) {
        int text = texts.size() + 1;
        size = 0;
        known.forEach(part -> WordReader.read(part, (all, start, end) -> see(id(all, start, end), text)));
        plain.forEach(part -> WordReader.read(part, (all, start, end) -> note(id(all, start, end), text)));
        html.forEach(part -> WordReader.readHtml(part, (all, start, end) -> note(id(all, start, end), text)));
        texts.add(Arrays.copyOf(found, size));
    }

    private void see(int id, int text) {
        lastText[id] = text;
    }

    private void note(int id, int text) {
        if (lastText[id] == text) {
            return;
        }
        lastText[id] = text;
        frequency[id]++;
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = id;
    }

    /** A word's number; the arrays have a place for it then. */
    private int id(char[] text, int start, int end) {
        int id = words.id(text, start, end);
        if (id == lastText.length) {
            lastText = Arrays.copyOf(lastText, id * 2);
            frequency = Arrays.copyOf(frequency, id * 2);
        }
        return id;
    }

    /**
     * Packs the words.
     *
     * @param budget about how many bytes they may take when compressed
     * @param least how many words of each text are kept whatever that takes
     */
    public Packed pack(double budget, int least) {
        int most = cost() <= budget ? 0 : Math.max(least, most(budget));
        List<int[]> kept =
                most == 0 ? texts : texts.stream().map(text -> cut(text, most)).toList();
        List<Integer> order = inOrder(kept);
        int[] places = new int[words.size()];
        for (int i = 0; i < order.size(); i++) {
            places[order.get(i)] = i;
        }
        return new Packed(
                order.stream().map(words::written).collect(Collectors.joining(" ")),
                kept.stream().map(text -> Places.write(text, places)).toList(),
                most);
    }

    private double cost() {
        double cost = 0;
        for (int[] text : texts) {
            for (int id : text) {
                cost += cost(id);
            }
        }
        return cost;
    }

    private double cost(int id) {
        return MENTION + WORD / frequency[id];
    }

    /** The greatest number of words for each text that the budget allows. */
    private int most(double budget) {
        List<Double> costs = new ArrayList<>();
        for (int[] text : texts) {
            rarestFirst(text);
            for (int i = 0; i < text.length; i++) {
                double cost = cost(text[i]);
                if (i == costs.size()) {
                    costs.add(cost);
                } else {
                    costs.set(i, costs.get(i) + cost);
                }
            }
        }
        double left = budget;
        int most = 0;
        while (most < costs.size() && costs.get(most) <= left) {
            left -= costs.get(most++);
        }
        return most;
    }

    /** Puts rare words before common ones; those that are as rare stay in the order of the text. */
    private void rarestFirst(int[] text) {
        long[] keys = new long[text.length];
        for (int i = 0; i < text.length; i++) {
            keys[i] = ((long) frequency[text[i]] << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            sorted[i] = text[(int) keys[i]];
        }
        System.arraycopy(sorted, 0, text, 0, text.length);
    }

    private static int[] cut(int[] text, int most) {
        return text.length <= most ? text : Arrays.copyOf(text, most);
    }

    /** The words that are kept, as the vocabulary has them. */
    private List<Integer> inOrder(List<int[]> kept) {
        boolean[] used = new boolean[words.size()];
        for (int[] text : kept) {
            for (int id : text) {
                used[id] = true;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int id = 0; id < used.length; id++) {
            if (used[id]) {
                order.add(id);
            }
        }
        order.sort((one, other) -> words.word(one).compareTo(words.word(other)));
        return order;
    }
}
