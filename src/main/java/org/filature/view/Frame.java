package org.filature.view;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every page has.
 *
 * @param kind the template's name, for styles
 * @param language BCP 47 tag
 * @param title for the browser's tab and for search engines
 * @param description one or two sentences
 * @param canonical the page's own address; empty without a base URL
 * @param alternates the page in each language, itself included, for search engines; empty without a base URL
 * @param languages the page in each language, for readers
 * @param noindex whether search engines are asked to stay away
 * @param withheld that the page is not published, and why; only where drafts are shown
 * @param edit the address at which readers can propose a change to the page; may be empty
 * @param sharing how others show, embed and cite it
 * @param linkedData what it is in the words of schema.org, as nested maps and lists; empty for most lists
 * @param anchors every id that links can lead to, but for those of reference marks
 * @param root the way to the site's root: empty, or {@code ../} once or more
 * @param home the way to the language's home page
 * @param search the way to the language's page that searches
 * @param site what is the same on every page of the language
 * @param navigation the menu
 * @param footer policies and the like
 */
public record Frame(
        String kind,
        String language,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        List<Version> languages,
        boolean noindex,
        Words withheld,
        String edit,
        Sharing sharing,
        Map<String, Object> linkedData,
        Set<String> anchors,
        String root,
        String home,
        String search,
        SiteView site,
        List<Item> navigation,
        List<Link> footer) {
    public Frame {
        alternates = List.copyOf(alternates);
        languages = List.copyOf(languages);
        anchors = Set.copyOf(anchors);
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    /** A page in a language, by its absolute address. */
    public record Alternate(String hreflang, String href) {}

    /** A page in a language, as the language switch shows it. */
    public record Version(String lang, String name, String href, boolean current) {}

    /**
     * An item of the menu.
     *
     * @param current whether the page is it, or lies within it
     * @param exact whether the page is it
     */
    public record Item(String id, String href, Words text, boolean current, boolean exact) {}

    /** The way to an asset. */
    public String asset(String name) {
        String path = site.files().assets().get(name);
        if (path == null) {
            throw new IllegalArgumentException("there is no `" + name + "` in assets/");
        }
        return root + path;
    }

    /** The way to a file in {@code media/}; empty if there is none of that path. */
    public String medium(String file) {
        return site.files()
                .medium(file)
                .map(medium -> root + medium.whole().path())
                .orElse("");
    }

    /** A picture in {@code media/}; one that is not shown if there is none of that path. */
    public Image image(String file) {
        return Image.of(site.files().medium(file), root);
    }

    /**
     * What is the same on every page of a language.
     *
     * @param logo a file in {@code media/}; may be empty
     * @param style the theme's colours as a style sheet; may be empty
     * @param theme all of the theme, as it is written
     */
    public record SiteView(
            Words title,
            Words description,
            Day asOf,
            Words publisher,
            Words author,
            Link contact,
            Link license,
            String logo,
            String style,
            Map<String, Object> theme,
            Map<String, Object> extra,
            Messages messages,
            Numbers numbers,
            Files files) {}
}
