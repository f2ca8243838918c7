package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every date, tried on random ones. */
class LawsTest {

    private static final int TRIES = 20_000;
    private static final List<EdtfFormat> FORMATS = List.of(Tables.english(), Tables.french());

    private final RandomDates random = new RandomDates(new Random(20_241_002));

    @Test
    void mostOfWhatIsMadeIsRead() {
        assertThat(random.dates(TRIES)).hasSizeGreaterThan(TRIES / 2);
    }

    @Test
    void aDateIsAsWrittenAndItsBoundsAreInOrder() {
        assertThat(random.dates(TRIES)).allSatisfy(date -> {
            assertThat(date.earliest()).isLessThanOrEqualTo(date.latest());
            assertThat(EdtfDate.parse(date.text())).isEqualTo(date).isEqualByComparingTo(date);
            assertThat(date.level()).isBetween(0, 2);
            assertThat(date.month().orElse(1)).isBetween(1, 12);
            assertThat(date.month().isPresent() && date.year().isEmpty()).isFalse();
        });
    }

    @Test
    void theOrderIsTotal() {
        List<EdtfDate> dates = random.dates(200);
        for (EdtfDate a : dates) {
            for (EdtfDate b : dates) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.equals(b) && a.compareTo(b) != 0).isFalse();
            }
        }
        List<EdtfDate> sorted = new ArrayList<>(random.dates(TRIES));
        Collections.sort(sorted);
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i - 1).earliest())
                    .isLessThanOrEqualTo(sorted.get(i).earliest());
        }
        EdtfDate least = sorted.get(0);
        assertThat(sorted).allSatisfy(date -> assertThat(least).isLessThanOrEqualTo(date));
    }

    @Test
    void everyDateHasWords() {
        for (EdtfDate date : random.dates(TRIES)) {
            for (EdtfFormat format : FORMATS) {
                for (String words : List.of(format.format(date), format.formatShort(date))) {
                    assertThat(words).as(date.text()).isNotBlank().doesNotContain("{", "}", "|", "  ");
                    assertThat(words).as(date.text()).isEqualTo(words.strip());
                }
            }
        }
    }

    @Test
    void whatHtmlTakesIsExact() {
        assertThat(random.dates(TRIES))
                .allSatisfy(date -> date.datetime().ifPresent(value -> {
                    assertThat(value)
                            .matches(
                                    "\\d{4,}|\\d{4}-\\d\\d|\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?)?");
                    assertThat(date.isUncertain() || date.isApproximate() || date.isInterval())
                            .isFalse();
                }));
    }
}
