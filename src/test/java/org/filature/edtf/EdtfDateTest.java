package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfDateTest {

    static Stream<Arguments> valid() {
        return Tables.rows("valid.tsv").stream().map(row -> Arguments.of(row[0], List.of(row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void tellsWhatADateSays(String text, List<String> row) throws EdtfException {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(List.of(
                        date.text(),
                        Integer.toString(date.level()),
                        shown(date.earliest()),
                        shown(date.latest()),
                        date.year().map(String::valueOf).orElse("-"),
                        date.month().map(String::valueOf).orElse("-"),
                        date.datetime().orElse("-"),
                        flags(date)))
                .isEqualTo(row);
    }

    static Stream<Arguments> invalid() {
        return Tables.rows("invalid.tsv").stream().map(row -> Arguments.of(row[0], Integer.valueOf(row[1]), row[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void tellsWhatIsWrongAndWhere(String text, int offset, String message) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOfSatisfying(
                        EdtfException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @Test
    void ordersByEarliestThenLatestBound() {
        List<String> ordered = List.of(
                "../..",
                "/2019",
                "-0044",
                "0000",
                "1999",
                "201X",
                "2018-01-01",
                "2018-01",
                "2018",
                "2018/2019",
                "2018/..",
                "2018-21",
                "2018-10-02T14:30:00+02:00",
                "2018-10-02T14:30:00Z",
                "2018-24",
                "Y17E8");
        List<EdtfDate> dates = ordered.stream().map(EdtfDateTest::date).toList();
        List<EdtfDate> open = List.of(date("/2019"), date("../.."));

        assertThat(dates.subList(1, dates.size())).isSorted();
        assertThat(open).isSorted();
    }

    @Test
    void equalBoundsAreEqualInOrderButNotEqual() {
        EdtfDate plain = date("2018");
        EdtfDate about = date("2018~");

        assertThat(plain).isEqualByComparingTo(about).isNotEqualTo(about);
        assertThat(plain)
                .isEqualTo(date("2018"))
                .hasSameHashCodeAs(date("2018"))
                .hasToString("2018");
    }

    @Test
    void infiniteAndDistantBoundsHaveNoInstant() {
        assertThat(date("2018/..").latest()).isEqualTo(Bound.AFTER_ALL);
        assertThat(date("/2018").earliest()).isEqualTo(Bound.BEFORE_ALL);
        assertThat(Bound.AFTER_ALL.instant()).isEmpty();
        assertThat(Bound.BEFORE_ALL.instant()).isEmpty();
        assertThat(date("Y17E8").earliest().isFinite()).isTrue();
        assertThat(date("Y17E8").earliest().instant()).isEmpty();
        assertThat(date("1970-01-01").earliest().instant()).contains(Instant.EPOCH);
    }

    private static EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (EdtfException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String shown(Bound bound) {
        if (!bound.isFinite()) {
            return bound.equals(Bound.AFTER_ALL) ? "+inf" : "-inf";
        }
        return bound.instant().map(Instant::toString).orElse(Long.toString(bound.epochSecond()));
    }

    private static String flags(EdtfDate date) {
        return (date.isUncertain() ? "u" : "")
                + (date.isApproximate() ? "a" : "")
                + (date.isInterval() ? "i" : "")
                + (date.isExactDay() ? "d" : "")
                + "-";
    }
}
