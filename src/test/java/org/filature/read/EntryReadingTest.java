package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.filature.ContentFixture;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Dossier;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.model.Lawsuit;
import org.filature.model.Money;
import org.filature.model.PartyRole;
import org.filature.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReadingTest {
    @TempDir
    Path folder;

    @Test
    void anEventHasEveryFieldOfTheFormat() {
        Dossier dossier =
                new ContentFixture(folder).file("events/2024/round.md", """
                        ---
                        title: The round
                        date: 2024-10-02
                        kind: funding
                        status: reported
                        importance: 3
                        actors:
                          - openai
                          - {id: Thrive Capital, role: lead investor}
                        lawsuits: [musk-v-altman]
                        place: {name: San Francisco, lat: 37.77, lon: -122.42}
                        money:
                          - {from: [thrive], to: openai, amount: 6.6 billion, currency: USD, kind: investment, date: 2024-10}
                          - {from: thrive, min: 1e9, max: 1.3e9, currency: USD, status: alleged, note: its own part}
                        figures:
                          - {label: Value, value: 157 billion, unit: USD}
                          - {label: Rank, value: third}
                        quotes:
                          - {by: openai, text: New funding, lang: en, sources: [{id: post, at: first line}]}
                        media: {file: ../media/round.jpg, alt: A chart}
                        related: [other]
                        sources: [post]
                        tags: [Funding, OpenAI & co]
                        summary: Money came in.
                        redirect-from: [old/round.html]
                        extra: {desk: {name: tech, tags: [a, b]}}
                        embargo: 2024-10-02T06:00:00+02:00
                        corrections: [{date: 2024-10-05, was: 6 billion, now: 6.6 billion, why: a slip}]
                        differs: [{about: the sum, source: post, says: 6.5, note: rounded}]
                        ---
                        Text.
                        """).read();

        Event event = dossier.events().get(0);
        assertThat(event.id()).isEqualTo("round");
        assertThat(event.date().text()).isEqualTo("2024-10-02");
        assertThat(event.kind()).isEqualTo("funding");
        assertThat(event.status()).isEqualTo(EventStatus.REPORTED);
        assertThat(event.importance()).isEqualTo(3);
        assertThat(event.actors())
                .extracting(part -> part.actor().target())
                .containsExactly("openai", "Thrive Capital");
        assertThat(event.actors().get(1).role().words()).isEqualTo("lead investor");
        assertThat(event.lawsuits()).extracting(ref -> ref.target()).containsExactly("musk-v-altman");
        assertThat(event.place().orElseThrow().lon()).contains(new BigDecimal("-122.42"));
        Money whole = event.money().get(0);
        assertThat(whole.amount().orElseThrow().min()).contains(new BigDecimal("6600000000"));
        assertThat(whole.amount().orElseThrow().isExact()).isTrue();
        assertThat(whole.status()).isEmpty();
        Money part = event.money().get(1);
        assertThat(part.amount().orElseThrow().max()).contains(new BigDecimal("1300000000"));
        assertThat(part.amount().orElseThrow().isExact()).isFalse();
        assertThat(part.status()).contains(EventStatus.ALLEGED);
        assertThat(event.figures().get(0).number()).contains(new BigDecimal("157000000000"));
        assertThat(event.figures().get(1).words().words()).isEqualTo("third");
        assertThat(event.quotes().get(0).sources().get(0).at().words()).isEqualTo("first line");
        assertThat(event.media().get(0).file()).isEqualTo("round.jpg");
        assertThat(event.head().tags()).extracting(tag -> tag.id()).containsExactly("funding", "openai-co");
        assertThat(event.head().extra()).containsKey("desk");
        assertThat(event.head().visibility().embargo()).contains(Instant.parse("2024-10-02T04:00:00Z"));
        assertThat(event.head().corrections().get(0).now().words()).isEqualTo("6.6 billion");
        assertThat(event.head().differs().get(0).source().orElseThrow().source().target())
                .isEqualTo("post");
        assertThat(event.head().bodies().values())
                .extracting(body -> body.text())
                .containsExactly("Text.\n");
        assertThat(event.head().redirectFrom()).containsExactly("old/round.html");
    }

    @Test
    void anActorHasEveryFieldOfTheFormat() {
        Dossier dossier = new ContentFixture(folder).file("actors/musk.md", """
                        ---
                        name: Elon Musk
                        type: person
                        aliases: ["@elonmusk", {name: Musk, auto-link: false}]
                        former-names: [Elon Reeve]
                        born: 1971
                        country: us
                        website: https://x.com/elonmusk
                        identifiers: {wikidata: Q317521, lei: X}
                        portrait: {file: musk.jpg, alt: Portrait, credit: A. B.}
                        positions:
                          - {org: tesla, title: Chief executive, kind: employment, from: 2008-10, sources: [s]}
                        relations:
                          - {kind: founder, of: xai, from: 2023-03-09, share: 60, label: with others}
                        response: {asked: 2024-10-01, date: 2024-10-03, text: No.}
                        auto-link: false
                        ---
                        """).read();

        Actor actor = dossier.actors().get(0);
        assertThat(actor.aliases()).containsExactly(new Alias("@elonmusk", true), new Alias("Musk", false));
        assertThat(actor.begin().orElseThrow().text()).isEqualTo("1971");
        assertThat(actor.country()).isEqualTo("US");
        assertThat(actor.identifiers()).containsEntry("wikidata", "Q317521");
        assertThat(actor.positions().get(0).from().orElseThrow().text()).isEqualTo("2008-10");
        assertThat(actor.relations().get(0).share()).isEqualTo("60");
        assertThat(actor.response().orElseThrow().text().words()).isEqualTo("No.");
        assertThat(actor.autoLink()).isFalse();
    }

    @Test
    void aCaseHasEveryFieldOfTheFormatAndTheStateIsTheLastByDate() {
        Dossier dossier =
                new ContentFixture(folder).file("lawsuits/case.md", """
                        ---
                        title: Elon Musk v. Samuel Altman et al.
                        short-title: Musk v. Altman
                        court: Superior Court
                        docket-number: CGC-24-612746
                        filed: 2024-02-29
                        closed: 2024-06-11
                        judges: [A Judge]
                        parties:
                          - {actor: musk, role: plaintiff, attorneys: [Morgan Chu]}
                          - {actor: altman, role: third party}
                        counts: [{charge: Breach of contract, against: [altman], statuses: [{date: 2024-06-11, status: dismissed}]}]
                        statuses:
                          - {date: 2024-06-11, status: withdrawn, note: by the plaintiff}
                          - {date: 2024-02-29, status: pending}
                        related: [{id: other, relation: refiled-as}]
                        docket:
                          - {number: 1, date: 2024-02-29, text: Complaint, filed-by: musk}
                          - {number: 2, text: Demurrer, responds-to: 1}
                        ---
                        """).read();

        Lawsuit lawsuit = dossier.lawsuits().get(0);
        assertThat(lawsuit.label().words()).isEqualTo("Musk v. Altman");
        assertThat(lawsuit.state().orElseThrow().status().name()).isEqualTo("WITHDRAWN");
        assertThat(lawsuit.parties())
                .extracting(party -> party.role())
                .containsExactly(PartyRole.PLAINTIFF, PartyRole.THIRD_PARTY);
        assertThat(lawsuit.counts().get(0).statuses()).hasSize(1);
        assertThat(lawsuit.docket().get(1).respondsTo())
                .extracting(ref -> ref.target())
                .containsExactly("1");
    }

    @Test
    void aClaimHasItsReplies() {
        Dossier dossier = new ContentFixture(folder).file("claims/c.md", """
                        ---
                        statement: It was broken
                        by: musk
                        about: [openai]
                        status: disputed
                        replies:
                          - {by: openai, date: 2024-03-11, stance: denies, text: No such deal.}
                          - {by: altman, stance: no-answer}
                        asked: 2024-03-01
                        sources: [s]
                        ---
                        """).read();

        Claim claim = dossier.claims().get(0);
        assertThat(claim.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(claim.replies())
                .extracting(reply -> reply.stance().orElseThrow())
                .containsExactly(Stance.DENIES, Stance.NO_ANSWER);
        assertThat(claim.asked().orElseThrow().text()).isEqualTo("2024-03-01");
    }

    @Test
    void mistakesArePlacedAtTheVeryWord() {
        ContentFixture content = new ContentFixture(folder).file("events/a.md", """
                        ---
                        title: A
                        date: 2024-13-01
                        kind: lanch
                        importance: 5
                        actors:
                          - {id: openai, rolle: x}
                          - [nested]
                        money:
                          - {to: a, amount: lots, currency: dollars, status: rumoured}
                        figures: [{label: x}]
                        tag: x
                        sources:
                          - {title: Y, URL: "javascript:x"}
                        embargo: soon
                        draft: perhaps
                        ---
                        """);

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/events/a.md:3:12 invalid-date",
                        "content/events/a.md:4:7 unknown-value",
                        "content/events/a.md:5:13 unknown-value",
                        "content/events/a.md:7:18 unknown-key",
                        "content/events/a.md:8:5 wrong-type",
                        "content/events/a.md:10:21 invalid-number",
                        "content/events/a.md:10:37 unknown-value",
                        "content/events/a.md:10:54 unknown-value",
                        "content/events/a.md:11:12 missing-field",
                        "content/events/a.md:12:1 unknown-key",
                        "content/events/a.md:14:21 invalid-link",
                        "content/events/a.md:15:10 invalid-date",
                        "content/events/a.md:16:8 unknown-value");
    }

    private static final String MISSPELT = """
            ---
            titel: A
            when: 2018
            money:
              - {frm: a, amount: 1}
            figures:
              - {lable: x, value: 1}
            ---
            """;

    @Test
    void aRequiredKeyThatIsMisspeltIsToldOnce() {
        ContentFixture content = new ContentFixture(folder).file("events/a.md", MISSPELT);

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/events/a.md:2:1 unknown-key",
                        "content/events/a.md:3:1 unknown-key",
                        "content/events/a.md:5:6 unknown-key",
                        "content/events/a.md:7:6 unknown-key");
        assertThat(content.diagnostics().sorted(Map.of()).get(0).hint()).isEqualTo("did you mean `title`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "warning"})
    void whatIsMissingIsToldWhereUnknownKeysDoNotStopABuild(String severity) {
        ContentFixture content = new ContentFixture(folder)
                .file("site.yaml", "titel: A\nlanguages: [en]\nrules: {unknown-key: " + severity + "}\n")
                .file("events/a.md", "---\ntitel: A\ndate: 2018\n---\n");

        assertThat(content.problemsOfReading())
                .contains("content/site.yaml:1:1 missing-field", "content/events/a.md:2:1 missing-field");
    }

    @Test
    void whatIsMissingBesideAnotherUnknownKeyIsTold() {
        ContentFixture content = new ContentFixture(folder)
                .file("events/a.md", "---\ntitle: A\ndate: 2018\nfigures: [{nonsense: x, value: 1}]\n---\n")
                .file("events/b.md", "---\ntitel: B\ntitle:\ndate: 2018\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/events/a.md:4:12 unknown-key",
                        "content/events/a.md:4:12 missing-field",
                        "content/events/b.md:2:1 unknown-key",
                        "content/events/b.md:3:1 missing-field");
    }

    @Test
    void unquotedSetsOfDatesAreDates() {
        ContentFixture content = new ContentFixture(folder)
                .file("events/a.md", "---\ntitle: A\ndate: [2017, 2018]\n---\n")
                .file("events/b.md", "---\ntitle: B\ndate: 2018\n---\n");

        assertThat(content.read().events())
                .extracting(event -> event.date().text())
                .containsExactly("[2017, 2018]", "2018");
        assertThat(content.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6600000000, 6600000000",
        "6.6e9, 6600000000",
        "6.6E+9, 6600000000",
        "6.6 billion, 6600000000",
        "45 million, 45000000",
        "1.10, 1.1",
        "-3, -3",
        "1000, 1000"
    })
    void amountsAreReadExactly(String written, String number) {
        assertThat(Numbers.parse(written)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(value = {"6'600", "1e999999999", "6.6 zillion", "$5", "NaN", "0x10", "1 2", "١٢"})
    void whatIsNoAmountIsRefused(String written) {
        assertThat(Numbers.parse(written)).isEmpty();
    }
}
