package org.filature.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Nearest;
import org.filature.link.Directory;
import org.filature.link.Lookup;
import org.filature.model.Actor;
import org.filature.model.Citation;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Phrase;
import org.filature.model.Prose.Cited;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.filature.model.Text;

/** Resolves wiki links and citations. */
final class References {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Token END = Token.Markup.tag("</a>");

    private final Work work;
    private final Links links;

    References(Work work, Links links) {
        this.work = work;
        this.links = links;
    }

    /** {@code [[id]]}; within another link only its words. */
    List<Token> link(WikiLink link, boolean inLink) {
        String words = plain(link.words());
        if (link.target().isEmpty()) {
            String shown = words.isEmpty() ? plain(link.fragment()) : words;
            return wrap(links.openHere(plain(link.fragment()), link.fragment(), ""), words(shown), inLink);
        }
        String target = plain(link.target());
        Lookup lookup = look(target);
        if (lookup instanceof Lookup.Missing) {
            Optional<Links.Opening> file = links.openMedia(link.target());
            if (file.isPresent()) {
                return wrap(file.get(), words(words.isEmpty() ? target : words), inLink);
            }
        }
        if (lookup instanceof Lookup.Found found) {
            Entry entry = found.entry();
            Links.Opening opening = links.openEntry(entry, plain(link.fragment()), link.fragment(), "");
            return words.isEmpty() ? label(entry, opening, inLink) : named(entry, opening, words(words), inLink);
        }
        report(lookup, target, link.target(), Entry.class, words.isEmpty());
        boolean hidden = lookup instanceof Lookup.Hidden;
        String shown = words.isEmpty() && !hidden ? target : words;
        return shown.isEmpty() ? List.of() : List.of(words(shown));
    }

    /** An entry by its id or name, or by the name of its file as Obsidian links it, with or without folders. */
    private Lookup look(String target) {
        Directory directory = work.setting().directory();
        Lookup lookup = directory.look(target);
        if (!(lookup instanceof Lookup.Missing)) {
            return lookup;
        }
        Optional<Entry> linked = work.setting().files().linked(target);
        if (linked.isEmpty()) {
            return lookup;
        }
        return directory.isVisible(linked.get()) ? new Lookup.Found(linked.get()) : new Lookup.Hidden(linked.get());
    }

    /** The entry's own label, in the language of the sentence if it can be had. */
    private List<Token> label(Entry entry, Links.Opening opening, boolean inLink) {
        Phrase phrase = entry.label().in(work.language());
        String label = lead(entry) + Typography.of(phrase.language()).apply(phrase.words());
        boolean foreign = !phrase.language().equals(work.language());
        String lang = Html.attribute("lang", phrase.language());
        if (inLink) {
            return List.of(words(label));
        }
        String tag = foreign ? opening.tag().replaceFirst(">$", lang + ">") : opening.tag();
        return wrap(new Links.Opening(tag, opening.entry()), fixed(label), false);
    }

    /** What must be said before a label that would otherwise read as a fact: who claims it, and where it stands. */
    private String lead(Entry entry) {
        Rendering context = work.context();
        String lead = "";
        if (entry instanceof Claim claim) {
            String speaker = work.setting()
                    .directory()
                    .find(claim.by().target(), Actor.class)
                    .map(actor -> actor.name().in(work.language()).words())
                    .orElse(claim.by().target());
            lead = context.message("claim.lead." + word(claim.status()), speaker);
        } else if (entry instanceof Event event && event.status() != EventStatus.ESTABLISHED) {
            lead = context.message("event.status." + word(event.status()), "");
        }
        return lead.isEmpty() ? "" : context.message("lead", lead) + " ";
    }

    /** An entry in the author's own words: if they could be read as a fact that they are not, their status follows. */
    private List<Token> named(Entry entry, Links.Opening opening, Token words, boolean inLink) {
        List<Token> link = wrap(opening, words, inLink);
        if (entry instanceof Claim claim) {
            return followed(link, "claim.status.", word(claim.status()));
        }
        return entry instanceof Event event && event.status() != EventStatus.ESTABLISHED
                ? followed(link, "event.status.", word(event.status()))
                : link;
    }

    private List<Token> followed(List<Token> link, String key, String status) {
        List<Token> tokens = new ArrayList<>(link);
        tokens.add(fixed("\u00a0"));
        tokens.add(Token.Markup.tag("<span class=\"status status--" + status + "\">"));
        tokens.add(fixed(work.context().message(key + status, "")));
        tokens.add(Token.Markup.tag("</span>"));
        return tokens;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Token> wrap(Links.Opening opening, Token words, boolean inLink) {
        return inLink
                ? List.of(words)
                : List.of(new Token.Markup(opening.tag(), Token.Shape.NOTHING, "", opening.entry()), words, END);
    }

    private static Token words(String text) {
        return new Token.Words(text, new BitSet(0), false);
    }

    private static Token fixed(String text) {
        BitSet all = new BitSet();
        all.set(0, text.length());
        return new Token.Words(text, all, false);
    }

    private static String plain(BasedSequence written) {
        return BLANKS.matcher(written.unescape()).replaceAll(" ");
    }

    /**
     * {@code [see @a, p. 3; @b]}: words before a key are shown before its mark, neighbours without words share a
     * bracket.
     */
    List<Token> cite(CitationGroup group) {
        List<Token> tokens = new ArrayList<>();
        List<Citation> together = new ArrayList<>();
        for (CitationGroup.Item item : group.items()) {
            Optional<Citation> citation = resolve(item);
            String prefix = plain(item.prefix());
            if (!prefix.isEmpty()) {
                close(together, tokens);
                tokens.add(words((tokens.isEmpty() ? "" : "; ") + prefix + " "));
            }
            citation.ifPresent(together::add);
        }
        close(together, tokens);
        return tokens;
    }

    private static void close(List<Citation> together, List<Token> tokens) {
        if (!together.isEmpty()) {
            tokens.add(new Token.Gap(new Cited(together)));
            together.clear();
        }
    }

    private Optional<Citation> resolve(CitationGroup.Item item) {
        String key = item.key().unescape();
        Directory directory = work.setting().directory();
        Lookup lookup = directory.look(key, Source.class);
        if (lookup instanceof Lookup.Found) {
            String locator = plain(item.locator());
            Text at = locator.isEmpty() ? Text.EMPTY : Text.of(work.language(), locator);
            return Optional.of(new Citation(new Ref(key, work.at(item.key())), at, Text.EMPTY));
        }
        if (lookup instanceof Lookup.Missing && directory.look(key) instanceof Lookup.Found other) {
            String type = other.entry().type().word();
            work.report(
                    Code.WRONG_REFERENCE,
                    item.key(),
                    "`" + key + "` is of type " + type + ", not a source",
                    () -> "link it: [[" + key + "]]");
        } else {
            report(lookup, key, item.key(), Source.class, false);
        }
        return Optional.empty();
    }

    private String hint(String target, Class<? extends Entry> wanted) {
        String near = work.setting().directory().hint(target, wanted);
        return near.isEmpty() && wanted == Source.class ? "list it in sources.yaml, with this as its `id`" : near;
    }

    private void report(
            Lookup lookup, String target, BasedSequence at, Class<? extends Entry> wanted, boolean wordless) {
        if (lookup instanceof Lookup.Ambiguous ambiguous) {
            List<String> ids =
                    ambiguous.entries().stream().map(Entry::id).sorted().toList();
            work.report(
                    Code.AMBIGUOUS_REFERENCE,
                    at,
                    "several entries are called `" + target + "`",
                    () -> "write " + Nearest.or(ids));
        } else if (lookup instanceof Lookup.Hidden) {
            work.report(
                    Code.UNPUBLISHED_REFERENCE,
                    at,
                    "`" + target + "` is not published, or was retracted: its link is left out",
                    () -> wordless
                            ? "give the words to show, [[id|words]], or remove the link"
                            : "publish it, or take it out here");
        } else if (lookup instanceof Lookup.Missing) {
            String what = wanted == Entry.class ? "entry" : Directory.word(wanted);
            work.report(
                    Code.UNKNOWN_REFERENCE,
                    at,
                    "there is no " + what + " `" + target + "`",
                    () -> hint(target, wanted));
        }
    }
}
