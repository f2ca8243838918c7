package org.filature.view;

import java.util.List;

/**
 * News that programs ask for. It holds no time of a build: the same dossier gives the same feed.
 *
 * @param language BCP 47 tag
 * @param id an IRI that no other feed has
 * @param title what it is a feed of
 * @param author who publishes it
 * @param page the address of the page that shows the same; relative to the feed without a base URL
 * @param base the folder of the feed's own address; empty without a base URL
 * @param updated RFC 3339, of the latest item
 * @param items newest first
 */
public record Feed(
        String language,
        String id,
        String title,
        String author,
        String page,
        String base,
        String updated,
        List<Item> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /** The feed's own name, without the extension that tells the format: that of its page. */
    public String name() {
        String file = page.substring(page.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    /**
     * A piece of news.
     *
     * @param id an IRI that stays when words are mended
     * @param address of the page it is about, as in {@link Feed#page}
     * @param text plain words
     * @param language of the text
     * @param updated RFC 3339
     */
    public record Item(String id, String title, String address, String text, String language, String updated) {}
}
