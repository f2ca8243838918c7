package org.filature.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntSupplier;
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
    private final KeptNames names = new KeptNames();
    private final Days days = new Days();
    private final Telling telling = new Telling(phrases);

    /** Days are looked for in the words of these languages. */
    void languages(Collection<String> tags) {
        days.languages(tags);
    }

    /** Words that pages say in any dossier: a few of them by themselves are no secret. */
    void common(String words) {
        telling.common(words);
    }

    /**
     * Adds a value of front matter.
     *
     * @param areNumbersMeant whether a number or a day by itself is a secret, as it is in a private note
     */
    void value(String text, Location at, String what, boolean areNumbersMeant) {
        int owner = owner(at, what);
        String seen = Masked.of(text);
        Paragraphs.read(seen, paragraph -> telling.add(paragraph, owner, word(owner), areNumbersMeant));
        if (areNumbersMeant) {
            days.add(text, () -> partOf(owner, Secret.Extent.DAY));
        }
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
            telling.add(paragraph, owner, word(owner), areNumbersMeant);
        });
        if (areNumbersMeant) {
            days.add(text, () -> partOf(owner(file.at(from, to), what), Secret.Extent.DAY));
        }
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
        Paragraphs.read(id, paragraph -> telling.whole(paragraph, owner, false));
    }

    /**
     * Adds a real name that a pseudonym stands for. It is a secret however short it is, and whoever says it; its words
     * by themselves are, unless they are {@link #spare spared}.
     */
    void name(String name, Location at, String what, boolean isPerson) {
        int owner = owner(at, what);
        int ofParts = owner(at, "part of " + what);
        Paragraphs.read(name, paragraph -> names.add(paragraph, owner, ofParts, isPerson));
    }

    private int owner(Location at, String what) {
        owners.add(new Secret(at, what, Secret.Extent.TEXT));
        return owners.size() - 1;
    }

    /** The same secret, of which something is picked. */
    private int partOf(int owner, Secret.Extent extent) {
        Secret whole = owners.get(owner);
        owners.add(new Secret(whole.at(), whole.what(), extent));
        return owners.size() - 1;
    }

    private void addresses(String text, int owner) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Paragraphs.read(address.group(), paragraph -> telling.whole(paragraph, owner, false));
        }
    }

    /** Adds the name of somebody who is not published: each of its words is telling. */
    void hiddenName(String name, Location at, String what) {
        int owner = owner(at, what);
        Paragraphs.read(name, paragraph -> telling.name(paragraph, owner, word(owner)));
    }

    private IntSupplier word(int owner) {
        return () -> partOf(owner, Secret.Extent.WORD);
    }

    /** Lets go of what stands in a text that is published: it is no secret. */
    void published(String text) {
        said(text);
        if (text.contains("](") || text.contains("[[") || text.contains("[@")) {
            phrases.forget(Masked.of(text));
        }
        String unbroken = Unbroken.markdown(text);
        if (!unbroken.equals(text)) {
            said(unbroken);
            phrases.forget(Masked.of(unbroken));
        }
    }

    /** Lets go of what the program itself says, in its scripts as well. */
    void program(String text) {
        said(text);
        names.spareWithin(text);
    }

    /** Lets go of what pages say. */
    void said(String text) {
        phrases.forget(text);
        names.spare(text);
        days.forget(text);
    }

    /**
     * Lets go of the addresses of what is published; real names are kept, since none becomes public by being in one.
     */
    void addresses(String text) {
        phrases.forget(text);
    }

    /** Lets go of words of real names that stand in a text by themselves. */
    void spare(String text) {
        names.spare(text);
    }

    /** To be called when all that is published has been let go of. */
    void settle() {
        phrases.settle();
        days.forEach((written, owner) ->
                Paragraphs.read(written, paragraph -> paragraph.addTo(phrases, 0, paragraph.size(), owner)));
    }

    boolean isEmpty() {
        return phrases.isEmpty() && names.isEmpty() && days.isEmpty();
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
        names.findAll(text, found);
    }

    /** The words of real names that a text has as words of every day. */
    List<String> everyday(String text) {
        return names.everyday(text);
    }

    /** Finds real names in a text, and what is left of their words beside these. */
    void findNames(String text, Phrases.Found found) {
        names.find(text, found);
    }

    Secret secret(int owner) {
        return owners.get(owner);
    }
}
