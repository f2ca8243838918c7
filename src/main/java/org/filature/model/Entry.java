package org.filature.model;

/** Anything that has an id and a page of its own. */
public sealed interface Entry permits Event, Actor, Lawsuit, Claim, Source, Page {
    /** What every entry has. */
    Head head();

    /** What a link to the entry says: its title, name or statement. */
    Text label();

    /** What kind of entry it is. */
    EntryType type();

    /** The id, unique over the whole dossier. */
    default String id() {
        return head().id();
    }

    /** The path of its page below a language's root, such as {@code events/launch.html}. */
    default String path() {
        return type().folder() + "/" + id() + ".html";
    }

    /** Whether search engines, the site's own search and feeds may show it. */
    default boolean isListed() {
        return !head().visibility().noindex();
    }

    /** Whether nothing of it but a notice may be shown. */
    default boolean isRetracted() {
        return head().visibility().retraction().isPresent();
    }
}
