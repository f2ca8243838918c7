package org.filature.view;

import java.util.Set;

/**
 * A link, or plain words where there is nothing to link to.
 *
 * @param href relative to the page, or an outer address; empty for plain words
 * @param kind what it leads to, which decides its mark: event, person, organization, case, claim, source, page, or
 *     outer
 * @param lead words that must stand before the text wherever it is shown, such as "Alleged by X"; mostly empty
 * @param text the name, title or statement
 * @param withheld why what it leads to is not published, such as "Draft"; only where drafts are shown
 * @param discreet whether search engines are asked not to follow it, nor to quote its text
 */
public record Link(String href, String kind, String lead, Words text, Term withheld, boolean discreet) {
    private static final Set<String> MARKED = Set.of("event", "person", "organization", "case", "claim", "source");

    /** A link to what is published, or is no entry. */
    public Link(String href, String kind, String lead, Words text) {
        this(href, kind, lead, text, Term.NONE, false);
    }

    /** No link. */
    public static final Link NONE = new Link("", "", "", Words.NONE);

    /** Whether there is anything to show. */
    public boolean shown() {
        return text.shown();
    }

    /** Whether its kind has a mark. */
    public boolean marked() {
        return MARKED.contains(kind);
    }

    /** Whether it leads to another site. */
    public boolean outer() {
        return kind.equals("outer");
    }

    /** Whether its text is the title of a work or case. */
    public boolean cited() {
        return kind.equals("case") || kind.equals("source");
    }

    /** Whether it leads anywhere. */
    public boolean linked() {
        return !href.isEmpty();
    }
}
