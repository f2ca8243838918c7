package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break a reader are refused, fast, with a message. */
class HostileTest {

    private static final Duration FAST = Duration.ofSeconds(2);

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "\0",
                "2024\0",
                "\ufeff2024",
                "2024\u001b[31m",
                "2024\n",
                "\u200b2024",
                "\ud835\udfd0024",
                "\ud800",
                "2024\udfff",
                "9".repeat(200),
                "9".repeat(1_000_000),
                " ".repeat(200),
                "?".repeat(200),
                "-".repeat(200),
                "/".repeat(200),
                "[".repeat(200),
                "[" + ",".repeat(198) + "]",
                "[" + " ".repeat(198) + "]",
                "[2024," + " ".repeat(190) + "]",
                "[" + "XXXX-02-30,".repeat(17) + "2024]",
                "a".repeat(200),
                "a ".repeat(100),
                "2024 ".repeat(40),
                "1".repeat(190) + "/open",
                "Y" + "9".repeat(199),
                "Y9999999999999999999",
                "Y-9999999999999999999",
                "Y9E99",
                "Y9E9999999999",
                "Y1E2147483648",
                "1950S9999999999",
                "Y-2147483648",
                "Y2147483648",
                "2024-10-02T99:99:99Z",
                "2024-10-02T14:30:00+99:99");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedFast(String text) {
        assertTimeoutPreemptively(
                FAST,
                () -> assertThatThrownBy(() -> EdtfDate.parse(text))
                        .isInstanceOfSatisfying(EdtfException.class, e -> {
                            assertThat(e.getStackTrace()).isEmpty();
                            assertThat(e.offset()).isBetween(0, text.length());
                        })
                        .message()
                        .isNotBlank()
                        .matches(
                                message -> message.chars().noneMatch(Character::isISOControl),
                                "has no control characters"));
    }

    @Test
    void damagedDatesAreReadOrRefusedButNeverFail() {
        Random random = new Random(7);
        RandomDates dates = new RandomDates(random);
        String alphabet = "0123456789X-/.,[]{}?~% TZYES:+x\u0660\u2013\ud83d";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 50_000; i++) {
                StringBuilder text = new StringBuilder(dates.text());
                for (int damage = random.nextInt(4); damage > 0; damage--) {
                    int at = random.nextInt(text.length() + 1);
                    text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    text.deleteCharAt(random.nextInt(text.length()));
                }
                readOrRefuse(text.toString());
            }
        });
    }

    private static void readOrRefuse(String text) {
        try {
            assertThat(EdtfDate.parse(text).text()).isEqualTo(text);
        } catch (EdtfException e) {
            assertThat(e.offset()).as(text).isBetween(0, text.length());
            assertThat(e.getMessage()).as(text).isNotBlank();
        }
    }
}
