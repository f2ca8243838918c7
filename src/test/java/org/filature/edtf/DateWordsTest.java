package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aLanguageHasAllKeysAndNoOthers(String language) {
        assertThat(Tables.messages(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(DateWords.keys());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "date.day @ {jour} {month} @ there is no place {jour}; it may have {day}, {month}, {year}",
                "date.first-day @ {day} @ there is no place {day}",
                "date.since @ since {from @ a brace stands outside of a place such as {date}",
                "date.since @ a | b | c @ a phrase has at most two forms, with one bar between",
                "date.since @ since | @ the phrase is empty",
                "date.month.3 @ '' @ the phrase is empty",
                "date.contractions @ de le @ write each contraction as: words apart => words together",
            })
    void refusesAMalformedMessage(String key, String message, String error) {
        Properties messages = Tables.messages("en");
        messages.setProperty(key, message);

        assertThatThrownBy(() -> DateWords.of(messages::getProperty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(key + ": " + error);
    }

    @Test
    void aLanguageIsAddedByItsWordsAlone() throws EdtfException {
        Properties german = Tables.messages("en");
        german.setProperty("date.month.3", "März");
        german.setProperty("date.day", "{day}. {month} {year} | dem {day}. {month} {year}");
        german.setProperty("date.since", "seit {from.inside}");
        german.setProperty("date.approximate", "um {date.inside} | etwa {date.inside}");
        german.setProperty("date.interval", "von {from.inside} bis zu {to.inside}");
        german.setProperty("date.contractions", "von dem => vom; zu dem => zum");
        EdtfFormat format = new EdtfFormat(DateWords.of(german::getProperty));

        assertThat(format.format(EdtfDate.parse("2024-03-02"))).isEqualTo("2. März 2024");
        assertThat(format.format(EdtfDate.parse("2024-03-02/.."))).isEqualTo("seit dem 2. März 2024");
        assertThat(format.format(EdtfDate.parse("2015~"))).isEqualTo("um 2015");
        assertThat(format.format(EdtfDate.parse("2015~/.."))).isEqualTo("seit etwa 2015");
        assertThat(format.format(EdtfDate.parse("2023-03-02/2024-03-04")))
                .isEqualTo("vom 2. März 2023 bis zum 4. März 2024");
    }

    @Test
    void aMonthMayHaveAGenitive() throws EdtfException {
        Properties russian = Tables.messages("en");
        russian.setProperty("date.month.3", "март | марта");
        russian.setProperty("date.day", "{day} {month.inside} {year}");
        EdtfFormat format = new EdtfFormat(DateWords.of(russian::getProperty));

        assertThat(format.format(EdtfDate.parse("2024-03"))).isEqualTo("март 2024");
        assertThat(format.format(EdtfDate.parse("2024-03-02"))).isEqualTo("2 марта 2024");
    }
}
