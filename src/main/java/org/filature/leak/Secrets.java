package org.filature.leak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;

/**
 * What no output may hold, as phrases: a short text as a whole; of a longer one every row of {@value Phrases#LONGEST}
 * words, and what stands out in it: names, addresses, words that look like no others.
 */
final class Secrets {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"()\\]]{1,2000}|[\\w.+-]{1,64}@[\\w.-]{3,255}");

    private final List<Secret> owners = new ArrayList<>();
    private final Phrases phrases = new Phrases();
    private final Phrases names = new Phrases();
    private final NameParts parts = new NameParts();
    private final Set<Long> common = new HashSet<>();

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
     * Adds a value of front matter.
     *
     * @param areNumbersMeant whether a number by itself is a secret, as it is in a private note
     */
    void value(String text, Location at, String what, boolean areNumbersMeant) {
        int owner = owner(at, what);
        String seen = Masked.of(text);
        Paragraphs.read(seen, paragraph -> add(paragraph, owner, areNumbersMeant));
        addresses(text, owner);
        if (isPath(text)) {
            for (String step : text.split("/", -1)) {
                id(step.replaceFirst("\\.\\w{1,5}$", ""), owner);
            }
        }
    }

    /** Whether a text is a file's name or an address, of which each step tells something. */
    private static boolean isPath(String text) {
        return (text.indexOf('/') >= 0 || text.indexOf('.') >= 0)
                && text.chars().noneMatch(Character::isWhitespace);
    }

    /** Adds Markdown; each of its paragraphs is told of by itself. */
    void prose(TextFile file, int from, int to, String what, boolean areNumbersMeant) {
        String text = file.text().substring(from, to);
        String seen = Masked.of(text);
        Paragraphs.read(seen, paragraph -> {
            int owner = owner(file.at(from + paragraph.start(0), from + paragraph.end(paragraph.size() - 1)), what);
            add(paragraph, owner, areNumbersMeant);
        });
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            addresses(address.group(), owner(file.at(from + address.start(), from + address.end()), what));
        }
    }

    /** Adds the name of a file or the id of an entry. */
    void id(String id, Location at, String what) {
        id(id, owner(at, what));
    }

    private void id(String id, int owner) {
        Paragraphs.read(id, paragraph -> whole(paragraph, owner, false));
    }

    /**
     * Adds a real name that a pseudonym stands for. It is a secret however short it is, and whoever says it; its words
     * by themselves are, unless they are {@link #spare spared}.
     */
    void name(String name, Location at, String what, boolean isPerson) {
        int owner = owner(at, what);
        int ofParts = owner(at, "part of " + what);
        Paragraphs.read(name, paragraph -> {
            if (paragraph.chars(0, paragraph.size()) >= Paragraph.SHORTEST_NAME) {
                rows(paragraph, (from, to) -> paragraph.addTo(names, from, to, owner));
                paragraph
                        .variants()
                        .forEach(variant -> Paragraphs.read(
                                variant, one -> rows(one, (from, to) -> one.addTo(names, from, to, owner))));
                parts.add(paragraph, ofParts, isPerson);
            }
        });
    }

    private int owner(Location at, String what) {
        owners.add(new Secret(at, what, false));
        return owners.size() - 1;
    }

    /** The same secret, of which a word is picked. */
    private int wordOf(int owner) {
        Secret whole = owners.get(owner);
        owners.add(new Secret(whole.at(), whole.what(), true));
        return owners.size() - 1;
    }

    private void addresses(String text, int owner) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Paragraphs.read(address.group(), paragraph -> whole(paragraph, owner, false));
        }
    }

    private void add(Paragraph paragraph, int owner, boolean areNumbersMeant) {
        whole(paragraph, owner, areNumbersMeant);
        List<Striking.Row> striking = Striking.of(paragraph);
        boolean arePicked = paragraph.size() > 1 && striking.stream().anyMatch(Striking.Row::isWord);
        int word = arePicked ? wordOf(owner) : owner;
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
    void hiddenName(String name, Location at, String what) {
        int owner = owner(at, what);
        Paragraphs.read(name, paragraph -> {
            variants(paragraph, 0, paragraph.size(), owner);
            int word = paragraph.size() > 1 ? wordOf(owner) : owner;
            for (int i = 0; i < paragraph.size(); i++) {
                boolean isTelling = paragraph.length(i) >= Paragraph.SHORTEST_PART
                        && !Character.isLowerCase(paragraph.written(i).codePointAt(0));
                if (isTelling && !paragraph.isCommon(i, i + 1, common)) {
                    paragraph.addTo(phrases, i, i + 1, word);
                }
            }
        });
    }

    private void whole(Paragraph paragraph, int owner, boolean areNumbersMeant) {
        if (areNumbersMeant && paragraph.isLongNumber()) {
            rows(paragraph, (from, to) -> paragraph.addTo(phrases, from, to, owner));
            Paragraphs.read(paragraph.joined(), one -> one.addTo(phrases, 0, 1, owner));
        } else {
            rows(paragraph, (from, to) -> row(paragraph, from, to, owner));
        }
    }

    @FunctionalInterface
    private interface Row {
        void of(int from, int to);
    }

    private static void rows(Paragraph paragraph, Row use) {
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

    /** Lets go of what stands in a text that is published: it is no secret. */
    void published(String text) {
        said(text);
        if (text.contains("](") || text.contains("[[") || text.contains("[@")) {
            phrases.forget(Masked.of(text));
        }
    }

    /** Lets go of what the program itself says. */
    void said(String text) {
        phrases.forget(text);
        parts.spare(text);
    }

    /**
     * Lets go of the addresses of what is published; real names are kept, since none becomes public by being in one.
     */
    void addresses(String text) {
        phrases.forget(text);
    }

    /** Lets go of words of real names that stand in a text by themselves. */
    void spare(String text) {
        parts.spare(text);
    }

    /** To be called when all that is published has been let go of. */
    void settle() {
        phrases.settle();
    }

    boolean isEmpty() {
        return phrases.isEmpty() && names.isEmpty() && parts.isEmpty();
    }

    /** Finds all secrets in a text. */
    void find(String text, Phrases.Found found) {
        findPhrases(text, found);
        findReal(text, found);
    }

    /** Finds what is a secret as long as no published text says it. */
    void findPhrases(String text, Phrases.Found found) {
        phrases.find(text, found);
    }

    /** Finds real names and every word that is left of them. */
    void findReal(String text, Phrases.Found found) {
        names.find(text, found);
        parts.findAll(text, found);
    }

    /** The words of real names that a text has as words of every day. */
    List<String> everyday(String text) {
        return parts.small(text);
    }

    /** Finds real names in a text, and what is left of their words beside these. */
    void findNames(String text, Phrases.Found found) {
        BitSet known = new BitSet();
        names.find(text, (owner, start, end) -> {
            known.set(start, end);
            found.phrase(owner, start, end);
        });
        parts.find(text, (owner, start, end) -> {
            if (!known.get(start)) {
                found.phrase(owner, start, end);
            }
        });
    }

    Secret secret(int owner) {
        return owners.get(owner);
    }
}
