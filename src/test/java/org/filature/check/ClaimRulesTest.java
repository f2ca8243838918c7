package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims, and who has been heard. */
class ClaimRulesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    private ContentFixture claim(String more) {
        return content()
                .person("ann", "Ann", "")
                .person("ben", "Ben", "")
                .file("sources.yaml", "- {id: s, title: S}\n")
                .file("claims/x.md", "---\nstatement: X\nby: ann\nsources: s\n" + more + "---\n");
    }

    @Test
    void statusRepliesAndQuestionsFollowTheClaim() {
        ContentFixture content = claim("""
                status: disputed
                date: 2021-04-02
                since: 2021-04-01
                asked: 2021-06-01
                replies:
                  - {by: ben, date: 2020, text: No.}
                  - {by: ben, date: 2020, text: "No, never.", sources: s}
                """);

        assertThat(content.check(Code.CLAIM_DATES))
                .containsExactly(
                        "claims/x.md:7:8 2021-04-01: the claim has its status since before it was made, `2021-04-02`",
                        "claims/x.md:8:8 2021-06-01: the answer is dated before the question",
                        "claims/x.md:10:21 2020: the reply is before the claim, `2021-04-02`");
    }

    @Test
    void whatHasASourceOfItsOwnMayBeEarlier() {
        assertThat(claim("status: disputed\ndate: 2021-04-02\nasked: 2021-06-01\n"
                                + "replies: [{by: ben, date: 2020, stance: denies, sources: s}]\n")
                        .check(Code.CLAIM_DATES))
                .isEmpty();
    }

    @Test
    void anActorAnswersAfterItWasAsked() {
        assertThat(content()
                        .person("ann", "Ann", "response: {date: 2020, asked: 2021, text: No.}\n")
                        .check(Code.CLAIM_DATES))
                .containsExactly("actors/ann.md:4:31 2021: the answer is dated before the question");
    }

    @Test
    void whoeverIsAccusedIsHeard() {
        ContentFixture content =
                claim("status: alleged\nabout: [ben, ann, cat]\n").person("cat", "Cat", "");

        assertThat(content.check(Code.MISSING_REPLY))
                .containsExactly(
                        "claims/x.md:6:9 ben: `ben` has not replied to this claim, and was not asked",
                        "claims/x.md:6:19 cat: `cat` has not replied to this claim, and was not asked");
    }

    @Test
    void aReplyAQuestionOrAnAdmissionIsEnough() {
        assertThat(claim("status: alleged\nabout: Ben\nreplies: [{by: ben, stance: no-answer}]\n")
                        .check(Code.MISSING_REPLY))
                .isEmpty();
        assertThat(claim("status: alleged\nabout: ben\nasked: 2021\n").check(Code.MISSING_REPLY))
                .isEmpty();
        assertThat(claim("status: retracted\nabout: ben\n").check(Code.MISSING_REPLY))
                .isEmpty();
        assertThat(claim("status: alleged\nabout: ben\n")
                        .person("ben", "Ben", "response: {asked: 2021}\n")
                        .check(Code.MISSING_REPLY))
                .isEmpty();
        assertThat(claim("status: alleged\nabout: ben\ndate: 2021\n")
                        .person("ben", "Ben", "died: 1990\n")
                        .check(Code.MISSING_REPLY))
                .isEmpty();
    }
}
