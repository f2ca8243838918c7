package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfFormatTest {

    private static final EdtfFormat ENGLISH = Tables.english();
    private static final EdtfFormat FRENCH = Tables.french();

    static Stream<Arguments> words() {
        return Tables.rows("words.tsv").stream().map(row -> Arguments.of(row[0], List.of(row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void saysADateAsExactlyAsItIsKnown(String text, List<String> row) throws EdtfException {
        assertThat(said(text)).isEqualTo(row.subList(1, row.size()));
    }

    @Test
    void saysTheSameWhateverTheMachinesLocale() throws EdtfException {
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("tr-TR", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(new EdtfFormat(DateWords.of(Tables.messages("en")::getProperty))
                                .format(EdtfDate.parse("2024-10-12T09:05:07+04:30")))
                        .isEqualTo("12 October 2024, 09:05:07 UTC+04:30");
                assertThat(EdtfDate.parse("0800-01-02").datetime()).contains("0800-01-02");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> said(String text) throws EdtfException {
        EdtfDate date = EdtfDate.parse(text);
        return Stream.of(ENGLISH.format(date), ENGLISH.formatShort(date), FRENCH.format(date), FRENCH.formatShort(date))
                .map(words -> words.replace('\u00a0', '_').replace('\u202f', '_'))
                .toList();
    }
}
