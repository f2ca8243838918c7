package org.filature.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys that other programs read, such as Jekyll, Hugo, Obsidian and Pandoc, and what to write here in their place. */
final class ForeignKeys {
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final String ANY = "";

    /**
     * What may be written in place of some keys.
     *
     * @param target a key that must be known for this to be right; empty if none need be
     */
    private record Advice(String keys, String target, String words) {}

    /** The first whose target is known counts. */
    private static final List<Advice> ADVICE = List.of(
            new Advice("name headline heading label caption", "title", "write `title`"),
            new Advice("title full-name fullname", "name", "write `name`"),
            new Advice("claim title headline name", "statement", "write `statement`"),
            new Advice("slug uid uuid", "id", "write `id`, or name the file so"),
            new Advice(
                    "permalink",
                    "redirect-from",
                    "delete it: the address is made of the id; put old ones into `redirect-from`"),
            new Advice("alias aka nickname", "aliases", "write `aliases`"),
            new Advice("alias aliases redirects redirect", "redirect-from", "write `redirect-from` for old addresses"),
            new Advice("published publish", "draft", "write `draft: true` for `published: false`, or delete it"),
            new Advice("hidden unlisted private-page sitemap robots", "noindex", "write `noindex: true`, or delete it"),
            new Advice("categories category type topic", "kind", "write one of them as `kind`, the others as `tags`"),
            new Advice("categories category keywords topics", "tags", "write `tags`"),
            new Advice(
                    "description excerpt abstract subtitle overview lead dek intro teaser",
                    "summary",
                    "write `summary`"),
            new Advice(
                    "image cover thumbnail photo picture banner hero hero-image featured-image images",
                    "portrait",
                    "put the file into media/ and write `portrait: {file: …, alt: …}`"),
            new Advice(
                    "image cover thumbnail photo picture banner hero hero-image featured-image images gallery",
                    "media",
                    "put the file into media/ and write `media: [{file: …, alt: …}]`"),
            new Advice("start-date startdate start date begin since", "from", "write `from`"),
            new Advice("end-date enddate end until", "to", "write `to`"),
            new Advice(
                    "start-date startdate start end-date enddate end from to until",
                    "date",
                    "write both ends as one date: `date: 2024-03/2024-06`"),
            new Advice("date filed-date date-filed filing-date", "filed", "write `filed`"),
            new Advice("year when day pub-date publish-date event-date", "date", "write `date`"),
            new Advice("date year published publication-date pub-date publish-date", "issued", "write `issued`"),
            new Advice(
                    "location venue city where address lat lng lon coordinates",
                    "place",
                    "write `place: {name: …, lat: …, lon: …}`"),
            new Advice("location country-code nationality", "country", "write `country`"),
            new Advice("venue tribunal", "court", "write `court`"),
            new Advice("url link href source-url", "URL", "write `URL`"),
            new Advice("url link homepage site", "website", "write `website`"),
            new Advice(
                    "url link links source source-url reference references refs bibliography citation",
                    "sources",
                    "write `sources`: ids, or `{title: …, URL: …}`"),
            new Advice(
                    "people persons person participants entities organizations companies who",
                    "actors",
                    "write `actors`"),
            new Advice("case cases lawsuit court-case", "lawsuits", "write `lawsuits`"),
            new Advice("dockets primary-docket case-number docket-no number", "docket-number", "write `docket-number`"),
            new Advice(
                    "plaintiff plaintiffs defendant defendants petitioner respondent",
                    "parties",
                    "write `parties: [{actor: …, role: plaintiff}]`"),
            new Advice("case-type type category", "nature", "write `nature`"),
            new Advice("judge", "judges", "write `judges`"),
            new Advice("status state", "statuses", "write `statuses: [{date: …, status: …}]`"),
            new Advice("timeline events entries filings", "docket", "write `docket: [{number: …, date: …, text: …}]`"),
            new Advice("related-cases see-also similar", "related", "write `related`"),
            new Advice("featured pinned highlight priority", "importance", "write `importance: 3`, or delete it"),
            new Advice("params", "extra", "write `extra`, for what your own templates read"),
            new Advice("weight sort-order nav-order position", "order", "write `order`"),
            new Advice("weight sort-order nav-order", ANY, "delete it: the order is made of dates and names"),
            new Advice("author authors by byline", ANY, "delete it: `author` is a key of site.yaml and of sources"),
            new Advice(
                    "lastmod last-modified updated-date last-updated updated updated-at modified created created-at date-created date-modified",
                    ANY,
                    "delete it: `as-of` in site.yaml says what the state of knowledge is"),
            new Advice(
                    "lang language locale translation-key",
                    ANY,
                    "delete it: a translation is a file `<id>.<language>.md` beside the original"),
            new Advice(
                    "layout template theme type toc comments comment math mathjax cssclass cssclasses css-class format "
                            + "outputs markup eleventy-navigation eleventy-exclude-from-collections header-includes editor "
                            + "execute bibliography csl excerpt-separator expiry-date",
                    ANY,
                    "delete it: Filature has no use for it"));

    private static final Map<String, List<Advice>> BY_KEY = byKey();

    private ForeignKeys() {}

    private static Map<String, List<Advice>> byKey() {
        Map<String, List<Advice>> byKey = new HashMap<>();
        for (Advice advice : ADVICE) {
            for (String key : List.of(BLANK.split(advice.keys))) {
                byKey.merge(
                        key,
                        List.of(advice),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return Map.copyOf(byKey);
    }

    /** What to write in place of a key that is not known here; empty if it is nobody's. */
    static Optional<String> hint(String key, List<String> known) {
        int colon = key.indexOf(':');
        if (colon > 0 && known.contains(key.substring(0, colon))) {
            return Optional.of("put a blank behind the colon: `" + key.substring(0, colon) + ": …`");
        }
        String plain = CAPITAL.matcher(key)
                .replaceAll("-")
                .replace('_', '-')
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
        if (known.contains(plain)) {
            return Optional.of("write `" + plain + "`");
        }
        return BY_KEY.getOrDefault(plain, List.of()).stream()
                .filter(advice -> advice.target.equals(ANY) || known.contains(advice.target))
                .map(Advice::words)
                .findFirst();
    }

    /** Where to put what only a dossier's own templates read. */
    static String extra(List<String> known) {
        return known.contains("extra") ? "; put what your own templates need into `extra`" : "";
    }
}
