package org.filature.view;

/** Where pages lie below a language's root. */
public final class Paths {
    public static final String HOME = "index.html";
    public static final String TIMELINE = "timeline.html";
    public static final String ACTORS = "actors/index.html";
    /** The actors that search engines are asked not to show. */
    public static final String UNLISTED = "unlisted.html";

    public static final String LAWSUITS = "lawsuits/index.html";
    public static final String CLAIMS = "claims/index.html";
    public static final String SOURCES = "sources/index.html";
    public static final String NETWORK = "network.html";
    public static final String MONEY = "money.html";
    public static final String CORRECTIONS = "corrections.html";
    /** Without the extension, which tells the format. */
    public static final String CORRECTIONS_FEED = "corrections";

    public static final String WHAT_CHANGED = "what-changed.html";
    public static final String WHAT_CHANGED_DATA = "what-changed.json";
    public static final String PAPER = "dossier.html";
    public static final String COVERAGE = "coverage.html";
    public static final String SEARCH = "search.html";
    public static final String NOT_FOUND = "404.html";

    /** What scripts filter where the timeline has several pages. */
    public static final String TIMELINE_DATA = "timeline/events.js";

    /** How well the dossier is sourced, for programs; counted from the site's root. */
    public static final String COVERAGE_DATA = "data/coverage.json";

    private Paths() {}

    /** A part of the timeline, where it has several pages. */
    public static String timeline(String name) {
        return "timeline/" + name + ".html";
    }

    /** The list of what carries a tag. */
    public static String tag(String id) {
        return "tags/" + id + ".html";
    }

    /** The list of events of a kind. */
    public static String kind(String id) {
        return "kinds/" + id + ".html";
    }

    /** What search looks through in a language; counted from the site's root. */
    public static String searchIndex(String language) {
        return "data/search." + language + ".js";
    }

    /** The way from a page to the root that its path begins at. */
    static String up(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
