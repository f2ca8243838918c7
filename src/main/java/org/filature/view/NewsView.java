package org.filature.view;

/**
 * What a publication changed against the one before.
 *
 * @param news the same as paths alone
 * @param removed how many pages are gone, in words
 * @param json the way to the same for programs; empty where nothing is told
 */
public record NewsView(
        News news,
        Section<Item> added,
        Section<Item> changed,
        Section<Item> corrected,
        Section<Item> retracted,
        Section<Item> renamed,
        Words removed,
        String json) {
    /**
     * A page.
     *
     * @param link to it; of a retracted page it says the address alone
     * @param path from the language's root
     * @param from its old path, where it moved
     * @param type of the entry, such as {@code event}
     * @param address its full one; empty without a base URL
     * @param title with its status, if it must be said
     */
    public record Item(Link link, String path, String from, String type, String address, String title) {}
}
