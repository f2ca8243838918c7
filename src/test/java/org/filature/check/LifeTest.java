package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lives, and what must lie within them. */
class LifeTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    private ContentFixture board(String life) {
        return content().file("actors/board.md", "---\nname: Board\ntype: public-body\n" + life + "---\n");
    }

    @Test
    void eventsBeforeTheBeginningOrAfterTheEndAreTold() {
        ContentFixture content = board("founded: 2025\n")
                .person("ann", "Ann", "died: 2019-05-01\n")
                .event("a", "actors:\n  - {id: board, role: buyer}\n  - Ann\n");

        assertThat(content.check(Code.EVENT_OUTSIDE_LIFE))
                .containsExactly(
                        "events/a.md:5:10 board: `board` was founded 2025, but this event is dated 2024-10-02",
                        "events/a.md:6:5 Ann: `ann` died 2019-05-01, but this event is dated 2024-10-02");
    }

    @Test
    void onlyWhatIsCertainIsTold() {
        ContentFixture content = board("founded: 2025~\n")
                .person("ann", "Ann", "born: 2025?\n")
                .person("ben", "Ben", "died: 2024-10\n")
                .person("cat", "Cat", "born: 2024/2026\n")
                .person("dan", "Dan", "died: /2019\n")
                .person("eve", "Eve", "born: 2024-10-02T23:00:00-05:00\n")
                .event("a", "actors: [board, ann, ben, cat, eve]\n");

        assertThat(content.check(Code.EVENT_OUTSIDE_LIFE)).isEmpty();
    }

    @Test
    void anEventWhoseDateIsWrongIsOneMistake() {
        ContentFixture content = board("founded: 1998\n")
                .file("events/a.md", "---\ntitle: A\ndate: 2024-13\nactors: board\n---\n")
                .file("events/b.md", "---\ntitle: B\nactors: board\n---\n");

        assertThat(content.check(Code.EVENT_OUTSIDE_LIFE)).isEmpty();
    }

    @Test
    void positionsAndRelationsLastNoLongerThanEitherEnd() {
        ContentFixture content = board("founded: 1998\ndissolved: 2020\n")
                .person(
                        "ann",
                        "Ann",
                        "born: 1970\npositions: [{org: board, from: 1997, to: 2021-02}]\n"
                                + "relations: [{kind: adviser, of: board, from: 1960, to: 2020-12-31}]\n");

        assertThat(content.check(Code.TIE_OUTSIDE_LIFE))
                .containsExactly(
                        "actors/ann.md:5:32 1997: `board` was founded 1998, but this is dated 1997",
                        "actors/ann.md:5:42 2021-02: `board` was dissolved 2020, but this is dated 2021-02",
                        "actors/ann.md:6:46 1960: `ann` was born 1970, but this is dated 1960",
                        "actors/ann.md:6:46 1960: `board` was founded 1998, but this is dated 1960");
    }

    @Test
    void aTieThatIsWhollyOutsideALifeIsOneMistake() {
        ContentFixture content =
                board("founded: 1998\n").person("ann", "Ann", "positions: [{org: board, from: 1990, to: 1991}]\n");

        assertThat(content.check(Code.TIE_OUTSIDE_LIFE))
                .containsExactly("actors/ann.md:4:32 1990: `board` was founded 1998, but this is dated 1990");
    }

    @Test
    void aSuccessorComesWhenTheOtherIsGone() {
        ContentFixture content = board("dissolved: 2020\n")
                .file(
                        "actors/next.md",
                        "---\nname: Next\ntype: company\nrelations: [{kind: successor, of: board, from: 2021}]\n---\n");

        assertThat(content.check(Code.TIE_OUTSIDE_LIFE)).isEmpty();
    }

    @Test
    void personsAreBornAndOrganizationsFounded() {
        ContentFixture content = board("born: 1998\ndied: 2020\n").person("ann", "Ann", "founded: 1970\ndied: 2000\n");

        assertThat(content.check(Code.LIFE_FIELD))
                .containsExactly(
                        "actors/ann.md:4:10 1970: `founded` is not said of a person",
                        "actors/board.md:4:7 1998: `born` is not said of an organization",
                        "actors/board.md:5:7 2020: `died` is not said of an organization");
    }
}
