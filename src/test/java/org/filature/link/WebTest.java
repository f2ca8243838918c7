package org.filature.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filature.ContentFixture;
import org.filature.diagnostic.Location;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTest {
    @TempDir
    Path folder;

    private static Web web(ContentFixture content) {
        Dossier dossier =
                Implied.of(content.read(), entry -> true, content.diagnostics()).dossier();
        return Web.of(dossier, content.directory(dossier), new Bodies("en", Map.of()), List.of());
    }

    private static <E extends Entry> E find(Web web, String id, Class<E> type) {
        return web.find(new Ref(id, Location.NONE), type).orElseThrow();
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    @Test
    void eventsAreInOrderOfEarliestThenLatestBoundThenId() {
        Web web = web(new ContentFixture(folder)
                .file("events/month.md", "---\ntitle: M\ndate: 2024-10\n---\n")
                .file("events/year.md", "---\ntitle: Y\ndate: 2024\n---\n")
                .file("events/first.md", "---\ntitle: F\ndate: 2024-10-01\n---\n")
                .file("events/b.md", "---\ntitle: B\ndate: 2024-10-02\n---\n")
                .file("events/a.md", "---\ntitle: A\ndate: 2024-10-02\n---\n"));

        assertThat(ids(web.events())).containsExactly("year", "first", "month", "a", "b");
        assertThat(web.before(find(web, "month", Event.class))).map(Entry::id).contains("first");
        assertThat(web.after(find(web, "month", Event.class))).map(Entry::id).contains("a");
        assertThat(web.before(find(web, "year", Event.class))).isEmpty();
    }

    @Test
    void bothEndsOfARelationKnowIt() {
        Web web = web(new ContentFixture(folder)
                .person("musk", "Musk", "relations: [{kind: founder, of: openai}]\npositions: [{org: tesla}]\n")
                .person("openai", "OpenAI", "")
                .person("tesla", "Tesla", "")
                .event("gift", "actors: [musk]\nmoney: [{from: musk, to: openai, amount: 1}]\nrelated: [other]\n")
                .event("other", ""));

        Tie founded = web.ties(find(web, "openai", Actor.class)).get(0);
        assertThat(founded.declared()).isFalse();
        assertThat(founded.other().id()).isEqualTo("musk");
        assertThat(web.ties(find(web, "musk", Actor.class)))
                .extracting(Tie::declared)
                .containsExactly(true, true);
        assertThat(web.ties(find(web, "tesla", Actor.class))).first().isInstanceOf(Tie.Post.class);
        assertThat(web.paidBy(find(web, "musk", Actor.class))).hasSize(1);
        assertThat(web.paidTo(find(web, "openai", Actor.class))).hasSize(1);
        assertThat(ids(web.related(find(web, "other", Event.class)))).containsExactly("gift");
        assertThat(ids(web.events(find(web, "musk", Actor.class)))).containsExactly("gift");
    }

    @Test
    void casesAndClaimsAreTiedFromEverySide() {
        Web web = web(new ContentFixture(folder)
                .person("musk", "Musk", "")
                .person("openai", "OpenAI", "")
                .event("filing", "lawsuits: [state]\n")
                .file("lawsuits/state.md", lawsuit("state", "related: [{id: federal, relation: refiled-as}]\n"))
                .file("lawsuits/federal.md", lawsuit("federal", ""))
                .file(
                        "claims/c.md",
                        "---\nstatement: C\nby: musk\nabout: [openai]\nstatus: denied\nevents: [filing]\nlawsuits: [state]\n"
                                + "replies: [{by: openai, stance: denies}]\n---\n"));

        Lawsuit federal = find(web, "federal", Lawsuit.class);
        assertThat(web.related(federal)).extracting(CaseTie::declared).containsExactly(false);
        Claim claim = find(web, "c", Claim.class);
        assertThat(ids(web.events(claim))).containsExactly("filing");
        assertThat(ids(web.claims(find(web, "filing", Event.class)))).containsExactly("c");
        assertThat(ids(web.claims(find(web, "state", Lawsuit.class)))).containsExactly("c");
        assertThat(ids(web.claimsBy(find(web, "musk", Actor.class)))).containsExactly("c");
        assertThat(ids(web.claimsAbout(find(web, "openai", Actor.class)))).containsExactly("c");
        assertThat(ids(web.repliesBy(find(web, "openai", Actor.class)))).containsExactly("c");
        assertThat(web.appearances(find(web, "musk", Actor.class))).hasSize(2);
    }

    private static String lawsuit(String title, String more) {
        return "---\ntitle: " + title + "\ncourt: C\nfiled: 2024\nparties: [{actor: musk, role: plaintiff}]\n"
                + "statuses: [{date: 2024, status: pending}]\n" + more + "---\n";
    }

    @Test
    void everyUseOfASourceIsKnown() {
        Web web = web(
                new ContentFixture(folder)
                        .file("sources.yaml", "- {id: s, title: S}\n")
                        .person("musk", "Musk", "positions: [{org: musk, sources: [s]}]\n")
                        .event(
                                "a",
                                "sources: [s]\nquotes: [{text: q, sources: [{id: s, at: p. 3}]}]\ndiffers: [{about: x, source: s, says: y}]\n"));

        assertThat(web.uses(find(web, "s", Source.class)))
                .extracting(Use::fact)
                .containsExactly(Use.Fact.ENTRY, Use.Fact.QUOTE, Use.Fact.DIFFERENCE, Use.Fact.POSITION);
    }

    @Test
    void mentionsAreWhatNoOtherListShows() {
        ContentFixture content = new ContentFixture(folder)
                .person("musk", "Musk", "")
                .person("altman", "Altman", "")
                .event("a", "actors: [musk]\n");
        Dossier dossier = content.read();
        Prose prose =
                new Prose("en", List.of(), Set.of("altman"), Set.of("musk", "altman"), Set.of(), List.of(), Set.of());
        Event event = dossier.events().get(0);
        Web web = Web.of(
                dossier,
                content.directory(dossier),
                new Bodies("en", Map.of(Bodies.key(event), Map.of("en", prose))),
                List.of());

        assertThat(ids(web.mentions(find(web, "altman", Actor.class)))).containsExactly("a");
        assertThat(web.mentions(find(web, "musk", Actor.class))).isEmpty();
    }

    @Test
    void draftsAndEmbargoedEntriesAreNowhere() {
        ContentFixture content = new ContentFixture(folder)
                .person("musk", "Musk", "")
                .event("a", "draft: true\nactors: [musk]\ntags: [secret]\n")
                .event("b", "embargo: 2999-01-01T00:00:00Z\nactors: [musk]\n")
                .event("c", "actors: [musk]\nrelated: [a, b]\n");
        Web web = web(content);

        assertThat(ids(web.events())).containsExactly("c");
        assertThat(ids(web.events(find(web, "musk", Actor.class)))).containsExactly("c");
        assertThat(web.related(find(web, "c", Event.class))).isEmpty();
        assertThat(web.tags()).isEmpty();
        assertThat(web.words(new Ref("a", Location.NONE))).isEmpty();
        assertThat(web.words(new Ref("A judge", Location.NONE))).contains("A judge");
    }

    @Test
    void actorsThatAreOnlyNamedGetAPageWhereTheRulesAllowIt() {
        Web web = web(new ContentFixture(folder)
                .file("site.yaml", "title: T\nlanguages: [en]\nrules: {undeclared-actor: off}\n")
                .event("a", "actors: [J.P. Morgan, Łukasz Żółć]\n")
                .event("b", "actors: [J. P. Morgan]\n"));

        assertThat(ids(web.actors())).containsExactly("j-p-morgan", "lukasz-zolc");
        assertThat(ids(web.events(find(web, "J. P. Morgan", Actor.class)))).containsExactly("a", "b");
    }
}
