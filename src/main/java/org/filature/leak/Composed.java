package org.filature.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.filature.read.Passages;

/**
 * What pages put together of published names, titles, roles and dates and of the program's own words: though no text
 * says it as it is, it gives nothing away. Files are read for it when something was found, and not before.
 */
final class Composed {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]{0,40}\\}");

    /** The program says many little words; of more of them anybody can make a sentence. */
    private static final int MOST_SAID = 2;

    private final List<Spans> files;
    private final List<String> messages;
    private final Set<Long> said = new HashSet<>();
    private final Set<Long> whole = new HashSet<>();
    /**
     * Of long texts rows of {@value Phrases#LONGEST} words are secrets, which begin and end in the midst of a value.
     */
    private final Set<Long> beginnings = new HashSet<>();

    private final Set<Long> ends = new HashSet<>();
    private final Map<Long, Boolean> known = new ConcurrentHashMap<>();
    private boolean isRead;

    Composed(List<Spans> files, List<String> messages) {
        this.files = files;
        this.messages = messages;
    }

    /** Whether a phrase is nothing but published values and the program's words. */
    boolean is(String phrase) {
        List<Paragraph> words = new ArrayList<>();
        Paragraphs.read(phrase, words::add);
        return words.size() == 1
                && known.computeIfAbsent(words.get(0).key(0, words.get(0).size()), key -> isComposed(words.get(0)));
    }

    private synchronized boolean isComposed(Paragraph words) {
        if (!isRead) {
            messages.forEach(message -> Paragraphs.read(
                    PLACEHOLDER.matcher(message).replaceAll(String.valueOf(Folding.END)),
                    part -> said.add(part.key(0, part.size()))));
            files.forEach(this::read);
            isRead = true;
        }
        int size = words.size();
        boolean isRow = size == Phrases.LONGEST;
        int[] fewest = new int[size + 1];
        Arrays.fill(fewest, 1, size + 1, MOST_SAID + 1);
        for (int from = 0; from < size; from++) {
            for (int to = from + 1; to <= size; to++) {
                long key = words.key(from, to);
                boolean isPublished = whole.contains(key)
                        || (to == from + 1 && words.isNumber(from))
                        || (isRow && from == 0 && ends.contains(key))
                        || (isRow && to == size && beginnings.contains(key));
                if (isPublished || said.contains(key)) {
                    fewest[to] = Math.min(fewest[to], fewest[from] + (isPublished ? 0 : 1));
                }
            }
        }
        return fewest[size] <= MOST_SAID && LongNumbers.of(words).isEmpty();
    }

    private void read(Spans spans) {
        Passages.of(spans.file()).stream()
                .filter(passage ->
                        !spans.isHidden(passage.at().start(), passage.at().end()))
                .forEach(passage -> value(Masked.of(passage.text())));
    }

    private void value(String text) {
        Paragraphs.read(text, words -> {
            int size = words.size();
            if (size <= Phrases.LONGEST) {
                whole.add(words.key(0, size));
            }
            for (int some = 1; some < Math.min(size, Phrases.LONGEST); some++) {
                beginnings.add(words.key(0, some));
                ends.add(words.key(size - some, size));
            }
        });
    }
}
