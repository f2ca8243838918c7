package org.filature.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A dossier with a canary in every place that is not published, each canary another. */
final class HidingPlaces {
    /**
     * A place.
     *
     * @param file where its canary is written, below {@code content/}
     */
    record Place(String name, String canary, String file) {
        /** The canary as ids and addresses write it. */
        String slug() {
            return canary.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    private static final String DRAFT = "draft: true\n";
    private static final String EMBARGO = "embargo: 2027-01-01\n";
    private static final String RETRACTED = "retracted: {date: 2025-05-05, reason: It was wrong.}\n";
    private static final String EVENT = "date: 2024-03\nactors: [open-actor]\n";

    private final List<Place> places = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private HidingPlaces() {
        files.put(
                "site.yaml",
                "title: {en: A dossier, fr: Un dossier}\nlanguages: [en, fr]\n"
                        + "rules: {undeclared-actor: off, missing-translation: off}\n"
                        + "repository: https://github.com/example/dossier\nbase-url: https://example.org/d/\n");
        files.put("actors/open-actor.md", "---\nname: Olga Open\ntype: person\n---\nShe chairs the board.\n");
        files.put(
                "events/open-event.md",
                "---\ntitle: The board meets\ndate: 2024\nactors: [open-actor]\n---\nThe board met.\n");
        drafts();
        embargoed();
        notes();
        comments();
        retracted();
        names();
    }

    static HidingPlaces all() {
        return new HidingPlaces();
    }

    List<Place> places() {
        return places;
    }

    void write(Path content) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file with a canary at {@code %s}, and at {@code %i} as an id. */
    private void place(String name, String path, String text) {
        int number = places.size();
        String canary = "Quelthar" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "x Vombrix";
        Place named = new Place(name, canary, path);
        Place place = new Place(name, canary, path.replace("%i", named.slug()));
        places.add(place);
        files.merge(
                place.file(), text.replace("%s", canary).replace("%i", named.slug()), (before, more) -> before + more);
    }

    private static String md(String front, String body) {
        return "---\n" + front + "---\n" + body + "\n";
    }

    private void drafts() {
        place("a draft's title", "events/d1.md", md("title: %s\n" + EVENT + DRAFT, ""));
        place("a draft's summary", "events/d2.md", md("title: D two\nsummary: The %s met.\n" + EVENT + DRAFT, ""));
        place("a draft's text", "events/d3.md", md("title: D three\n" + EVENT + DRAFT, "On that day *%s* left."));
        place("a draft's alias", "actors/d4.md", md("name: D four\ntype: person\naliases: [%s]\n" + DRAFT, ""));
        place(
                "a draft's former name",
                "actors/d5.md",
                md("name: D five\ntype: company\nformer-names: %s\n" + DRAFT, ""));
        place(
                "what a draft's actor answered",
                "actors/d6.md",
                md("name: D six\ntype: person\nresponse: {text: I know %s}\n" + DRAFT, ""));
        place(
                "a draft's claim",
                "claims/d7.md",
                md("statement: They hid %s.\nby: open-actor\nstatus: alleged\nsources: [s-open]\n" + DRAFT, ""));
        place(
                "a draft's reply",
                "claims/d8.md",
                md(
                        "statement: They hid it.\nby: open-actor\nstatus: denied\nsources: [s-open]\n"
                                + "replies:\n  - {by: open-actor, stance: denies, text: Not %s}\n" + DRAFT,
                        ""));
        String lawsuit = "court: A court\nfiled: 2024-02\nparties: [{actor: open-actor, role: plaintiff}]\n"
                + "statuses: [{date: 2024-02, status: pending}]\n";
        place(
                "a draft's docket",
                "lawsuits/d9.md",
                md(
                        "title: D nine\n" + lawsuit + "docket: [{number: 1, date: 2024-02, text: Motion of %s}]\n"
                                + DRAFT,
                        ""));
        place("a draft's judge", "lawsuits/d10.md", md("title: D ten\n" + lawsuit + "judges: [%s]\n" + DRAFT, ""));
        place("a draft of a source", "sources/d11.md", md("title: Letter of %s\nissued: 2024\n" + DRAFT, ""));
        place(
                "a draft's source written in place",
                "events/d12.md",
                md("title: D twelve\n" + EVENT + "sources: [{title: Memo of %s, issued: 2024}]\n" + DRAFT, ""));
        files.put("sources.yaml", "- {id: s-open, title: Minutes, issued: 2024}\n");
        place(
                "a draft in a list of sources",
                "sources.yaml",
                "- {id: s-draft, title: Tape of %s, issued: 2024, draft: true}\n");
        place("a draft's page", "pages/d13.md", md("title: D thirteen\n" + DRAFT, "- first\n- then %s\n"));
        place("whom only a draft names", "events/d14.md", md("title: D\ndate: 2024\nactors: [%s]\n" + DRAFT, ""));
        place("a draft's id", "events/%i.md", md("title: D fifteen\n" + EVENT + DRAFT, ""));
        place(
                "a picture's words in a draft",
                "events/d16.md",
                md("title: D sixteen\n" + EVENT + DRAFT, "![The %s](../media/unseen.svg)"));
        files.put("media/unseen.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    private void embargoed() {
        place("a title under embargo", "events/e1.md", md("title: \"%s: the deal\"\n" + EVENT + EMBARGO, ""));
        place(
                "a payment's note under embargo",
                "events/e2.md",
                md(
                        "title: E two\n" + EVENT
                                + "money: [{from: open-actor, amount: 5, currency: EUR, note: for %s}]\n"
                                + EMBARGO,
                        ""));
        place(
                "a figure under embargo",
                "events/e3.md",
                md("title: E three\n" + EVENT + "figures: [{label: Boats of %s, value: 3}]\n" + EMBARGO, ""));
        place(
                "a quotation under embargo",
                "events/e4.md",
                md("title: E four\n" + EVENT + "quotes: [{by: open-actor, text: I saw %s}]\n" + EMBARGO, ""));
        files.put("events/e5.md", md("title: E five\n" + EVENT + EMBARGO, "Text."));
        place("a translated title under embargo", "events/e5.fr.md", "---\ntitle: Le %s\n---\n");
        files.put("events/e6.md", md("title: E six\n" + EVENT + EMBARGO, "Text."));
        place("a translated text under embargo", "events/e6.fr.md", "Ce jour-là, %s partit.\n");
        place(
                "an old address under embargo",
                "events/e7.md",
                md("title: E seven\n" + EVENT + "redirect-from: [old/%i.html]\n" + EMBARGO, ""));
        place("a tag under embargo", "events/e8.md", md("title: E eight\n" + EVENT + "tags: [%s]\n" + EMBARGO, ""));
        place(
                "a correction under embargo",
                "events/e9.md",
                md(
                        "title: E nine\n" + EVENT + "corrections: [{date: 2025, was: \"%s\", now: nobody}]\n" + EMBARGO,
                        ""));
        place(
                "what sources differ about under embargo",
                "events/e10.md",
                md("title: E ten\n" + EVENT + "differs: [{about: who, source: s-open, says: \"%s\"}]\n" + EMBARGO, ""));
        place(
                "what templates are given under embargo",
                "events/e11.md",
                md("title: E eleven\n" + EVENT + "extra: {deep: [{deeper: %s}]}\n" + EMBARGO, ""));
        place("a place under embargo", "events/e12.md", md("title: E\n" + EVENT + "place: %s\n" + EMBARGO, ""));
    }

    private void notes() {
        place("a private note", "events/n1.md", md("title: N one\n" + EVENT + "private: {note: ask %s}\n", ""));
        place(
                "a private note deep in lists",
                "events/n2.md",
                md("title: N two\n" + EVENT + "private:\n  calls:\n    - to:\n        - the %s\n", ""));
        place("the key of a private note", "events/n3.md", md("title: N three\n" + EVENT + "private: {%s: yes}\n", ""));
        place(
                "a private note beside a quotation",
                "events/n4.md",
                md("title: N four\n" + EVENT + "quotes: [{by: open-actor, text: Yes., private: {from: %s}}]\n", ""));
        place(
                "a private note on a source written in place",
                "events/n5.md",
                md("title: N\n" + EVENT + "sources: [{title: Talk, issued: 2024, private: {with: %s}}]\n", ""));
        place(
                "a private note on a listed source",
                "sources.yaml",
                "- {id: s-noted, title: Ledger, issued: 2024, private: [from %s]}\n");
        place("a private note in the settings", "site.yaml", "private: {donor: %s}\n");
        place(
                "a private note among what templates are given",
                "events/n8.md",
                md("title: N eight\n" + EVENT + "extra: {colour: red, private: %s}\n", ""));
        place(
                "a private text of many lines",
                "events/n9.md",
                md("title: N nine\n" + EVENT + "private: |\n  first we\n  saw\n\n  %s\n", ""));
    }

    private void comments() {
        place("a comment in a line", "events/c1.md", md("title: C one\n" + EVENT, "Text %% says %s %% and more."));
        place(
                "a comment of lines",
                "events/c2.md",
                md("title: C two\n" + EVENT, "Text.\n\n%%\nfirst\n\n%s\n%%\n\nMore."));
        place("a comment of HTML", "events/c3.md", md("title: C three\n" + EVENT, "Text <!-- %s --> more."));
        place("a comment in a title", "events/c4.md", md("title: C four %% from %s %%\n" + EVENT, ""));
        files.put("events/c5.md", md("title: C five\n" + EVENT, "Text."));
        place("a comment in a translation", "events/c5.fr.md", "Texte %% de %s %%.\n");
        place("a comment in the front matter", "events/c7.md", md("# remember: %s\ntitle: C seven\n" + EVENT, ""));
        place("a comment behind a value", "events/c8.md", md("title: \"C #8\" # of %s\n" + EVENT, ""));
        place(
                "a comment behind a text of many lines",
                "events/c9.md",
                md("title: C\nsummary: |\n  Of a\n  # b\n# of %s\n" + EVENT, ""));
        place("a comment in a list of sources", "sources.yaml", "# ask %s for more\n");
        place("a comment in the settings", "site.yaml", "# paid by %s\n");
        place("a comment in a draft", "events/c10.md", md("# of %s\ntitle: C\n" + EVENT + DRAFT, ""));
        place(
                "a comment in a caption",
                "events/c6.md",
                md("title: C\n" + EVENT + "quotes: [{by: open-actor, text: \"Yes. %% %s %%\"}]\n", ""));
    }

    private void retracted() {
        place("a retracted title", "events/r1.md", md("title: %s\n" + EVENT + RETRACTED, ""));
        place("a retracted text", "events/r2.md", md("title: R two\n" + EVENT + RETRACTED, "There was %s."));
        place("a retracted name", "actors/r3.md", md("name: R\ntype: person\naliases: %s\n" + RETRACTED, ""));
    }

    private void names() {
        place("the name of a picture", "media/%i.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        place("a real name", "actors/p1.md", md("name: %s\npseudonym: The clerk\ntype: person\n", "The clerk wrote."));
        place(
                "an alias behind a pseudonym",
                "actors/p2.md",
                md("name: Uno Dos\npseudonym: The driver\ntype: person\naliases: [%s]\n", ""));
        place(
                "the name of a minor",
                "actors/p3.md",
                md("name: %s\npseudonym: The pupil\ntype: person\nminor: true\n", "The pupil wrote."));
    }
}
