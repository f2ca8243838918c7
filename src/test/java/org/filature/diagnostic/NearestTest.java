package org.filature.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @Test
    void theNearestComesFirst() {
        assertThat(Nearest.to("elon-musc", List.of("sam-altman", "elon-musk", "elon-must-go")))
                .containsExactly("elon-musk");
        assertThat(Nearest.to("open", List.of("openai", "opens", "spacex"))).containsExactly("opens", "openai");
        assertThat(Nearest.to("zzz", List.of("openai"))).isEmpty();
        assertThat(Nearest.to("", List.of("a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a,a,0", "ab,ba,1", "kitten,sitting,3", "x,'',1", "date,dtae,1"})
    void distancesCountSwapsOnce(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void hintsReadAsASentence() {
        assertThat(Nearest.or(List.of("a"))).isEqualTo("`a`");
        assertThat(Nearest.or(List.of("a", "b", "c"))).isEqualTo("`a`, `b` or `c`");
    }
}
