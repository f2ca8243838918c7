package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that say more than is known, or less than they should. */
class DateRulesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    @Test
    void theFirstOfJanuaryMayMeanTheYear() {
        ContentFixture content = content()
                .person("ann", "Ann", "born: 1960-01-01\npositions: [{org: ann, from: 2001-01-01, to: 2002-01-02}]\n")
                .file("sources.yaml", "- {id: s, title: S, issued: 2020-01-01}\n")
                .file("events/a.md", "---\ntitle: A\ndate: 2015-01-01\n---\n");

        assertThat(content.check(Code.INVENTED_DAY))
                .containsExactly(
                        "actors/ann.md:4:7 1960-01-01: `1960-01-01` says that the very day is known",
                        "actors/ann.md:5:30 2001-01-01: `2001-01-01` says that the very day is known",
                        "events/a.md:3:7 2015-01-01: `2015-01-01` says that the very day is known",
                        "sources.yaml:1:29 2020-01-01: `2020-01-01` says that the very day is known");
    }

    @Test
    void aTimeOrASourcesWordsShowThatTheDayIsMeant() {
        ContentFixture content = content()
                .person(
                        "ann",
                        "Ann",
                        "positions: [{org: ann, from: 2001-01-01, sources: [{id: s, quote: from 1 January 2001}]}]\n")
                .file("sources.yaml", "- {id: s, title: S, issued: 2020}\n")
                .file("events/a.md", "---\ntitle: A\ndate: 2015-01-01T09:00:00Z\n---\n")
                .file("events/b.md", "---\ntitle: B\ndate: 2015-01-01/2015-03-01\n---\n")
                .file(
                        "events/c.md",
                        "---\ntitle: C\ndate: 2016-01-01\nsources: {id: s, quote: in force on 1.1.2016}\n---\n");

        assertThat(content.check(Code.INVENTED_DAY)).isEmpty();
    }

    @Test
    void nothingIsLaterThanTheStateOfKnowledge() {
        ContentFixture content = content()
                .file("site.yaml", "title: T\nlanguages: [en]\nas-of: 2024-10\n")
                .person("ann", "Ann", "")
                .file("sources.yaml", "- {id: s, title: S}\n")
                .file("events/a.md", "---\ntitle: A\ndate: 2024-10-31\n---\n")
                .file("events/b.md", "---\ntitle: B\ndate: 2024-11\n---\n")
                .file("events/c.md", "---\ntitle: C\ndate: 2024\n---\n")
                .file("claims/x.md", "---\nstatement: X\nby: ann\nstatus: alleged\ndate: 2025\nsources: s\n---\n");

        assertThat(content.check(Code.AFTER_AS_OF))
                .containsExactly(
                        "claims/x.md:5:7 2025: `2025` is after the state of knowledge, `2024-10`",
                        "events/b.md:3:7 2024-11: `2024-11` is after the state of knowledge, `2024-10`");
    }

    @Test
    void correctionsSayWhen() {
        ContentFixture content =
                content().event("a", "corrections:\n  - {was: x, now: y}\n  - {date: 2024, was: x, now: z}\n");

        assertThat(content.check(Code.UNDATED_CORRECTION))
                .containsExactly("events/a.md:5:5 {was: x, now: y}: the correction does not say when it was made");
    }

    @Test
    void anEmbargoThatIsOverIsToldAfterAWeek() {
        ContentFixture content = content()
                .event("a", "embargo: 2025-12-24\n")
                .event("b", "embargo: 2025-12-26\n")
                .event("c", "embargo: 2999-01-01\n");

        assertThat(content.check(Code.PAST_EMBARGO))
                .containsExactly("events/a.md:4:10 2025-12-24: the embargo is over and no longer hides anything");
    }

    @Test
    void nothingThatIsInDoubtIsReversed() {
        ContentFixture content = content().person("ann", "Ann", "born: 1980~\ndied: 1979\n");

        assertThat(content.check(Code.REVERSED_DATES)).isEmpty();
    }
}
