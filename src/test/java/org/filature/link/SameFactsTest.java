package org.filature.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.model.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What may change of an entry while all hangs on it as before: else each saved letter would tie the whole dossier anew.
 */
class SameFactsTest {
    private static final String EVENT = """
            ---
            title: The vote
            date: 2021-03
            actors: [{id: ann, role: chair}]
            money: [{from: ann, to: ann, amount: 5, currency: EUR}]
            tags: [harbour]
            ---
            It was held.
            """;

    @TempDir
    private Path folder;

    private Entry read(String name, String event) {
        return new ContentFixture(folder.resolve(name))
                .file("site.yaml", "title: T\nlanguages: [en]\n")
                .file("actors/ann.md", "---\nname: Ann\ntype: person\n---\n")
                .file("events/vote.md", event)
                .read()
                .events()
                .get(0);
    }

    private boolean isAlike(String event) {
        return SameFacts.of(read("before", EVENT), read("after", event));
    }

    @Test
    void labelsTextsAndPlacesDoNotCount() {
        assertThat(isAlike(
                        EVENT.replace("The vote", "The vote on a longer title").replace("held", "held by Ann")))
                .isTrue();
        assertThat(isAlike(EVENT.replace("tags", "# a remark\ntags"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-03,2021-04", "chair,clerk", "amount: 5,amount: 6", "EUR,USD", "harbour,port", "kind: x,"})
    void factsCount(String before, String after) {
        String changed = after == null ? EVENT.replace("date:", "kind: filing\ndate:") : EVENT.replace(before, after);

        assertThat(isAlike(changed)).isFalse();
    }
}
