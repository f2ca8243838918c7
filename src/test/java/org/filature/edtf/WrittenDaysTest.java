package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1975-03-02",
                "born: 1975-03-02, in Reims",
                "1975-03-02T10:00Z",
                "19750302",
                "https://archive.example/19750302101500/https://example.org",
                "on 2 March 1975.",
                "the 2nd of March 1975",
                "2 mars 1975",
                "le 2\u00A0mars\u202F1975",
                "March 2, 1975",
                "Mar. 2nd, 1975",
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(WrittenDays.in(text)).containsExactly(LocalDate.of(1975, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1975-13-02",
                "1975-02-30",
                "19751402",
                "1975-03",
                "March 1975",
                "2 Mira 1975",
                "197503021",
                "x1975-03-02"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(WrittenDays.in(text)).isEmpty();
    }

    @Test
    void monthsAndYearsBeginAndEnd() {
        assertThat(WrittenDays.withBounds("date: 2024-02~ # 1999"))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(1999, 1, 1),
                        LocalDate.of(1999, 12, 31));
        assertThat(WrittenDays.withBounds("2024-08-XX/2024-09-03, 2024-99, 12024"))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31), LocalDate.of(2024, 9, 3));
    }
}
