package org.filature.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    private static final Letters PLAIN = new Letters(14, false);

    @Test
    void widthsAreThoseOfAWideFont() {
        assertThat(PLAIN.width("Elon Musk")).isBetween(60.0, 80.0);
        assertThat(new Letters(14, true).width("Elon Musk")).isGreaterThan(PLAIN.width("Elon Musk"));
        assertThat(PLAIN.width("ÉÈÜ")).isEqualTo(PLAIN.width("EEU"));
        assertThat(PLAIN.width("東京電力")).isEqualTo(4 * 14);
    }

    @Test
    void longNamesBreakIntoLinesOfAboutTheSameWidth() {
        assertThat(PLAIN.lines("OpenAI", 150)).containsExactly("OpenAI");
        assertThat(PLAIN.lines("U.S. District Court for the Northern District of California", 150))
                .containsExactly("U.S. District Court", "for the Northern", "District of California");
        assertThat(PLAIN.lines("Donaudampfschiffahrtsgesellschaft AG", 100))
                .containsExactly("Donaudampfschiffahrtsgesellschaft", "AG");
    }
}
