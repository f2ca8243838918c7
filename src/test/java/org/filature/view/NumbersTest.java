package org.filature.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.filature.model.Amount;
import org.filature.render.MessageFiles;
import org.filature.render.TemplateFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final TemplateFiles FILES = TemplateFiles.in(Path.of("none"), "none");
    private static final Numbers ENGLISH = new Numbers(MessageFiles.read(FILES, "en"));
    private static final Numbers FRENCH = new Numbers(MessageFiles.read(FILES, "fr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6600000000 | USD | US$6.6 billion | 6,6 milliards de dollars",
                "1000000 | USD | US$1 million | 1 million de dollars",
                "1500000 | EUR | €1.5 million | 1,5 million d’euros",
                "2000000 | EUR | €2 million | 2 millions d’euros",
                "45000 | USD | US$45,000 | 45 000 dollars",
                "1 | USD | US$1 | 1 dollar",
                "44563500 | EUR | €44,563,500 | 44 563 500 euros",
                "1234567000 | USD | US$1,234,567,000 | 1 234 567 000 dollars",
                "-3.50 | GBP | £−3.5 | −3,5 livres sterling",
                "97400000000 | XYZ | XYZ 97.4 billion | 97,4 milliards XYZ",
            })
    void writesAmounts(BigDecimal amount, String currency, String english, String french) {
        assertThat(plain(ENGLISH.money(amount, currency))).isEqualTo(english);
        assertThat(plain(FRENCH.money(amount, currency))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "38000000 | 45000000 | US$38–45 million | 38 à 45 millions de dollars",
                "900000000 | 1200000000 | US$900 million to US$1.2 billion | 900 millions de dollars à 1,2 milliard de dollars",
                "100 | 200 | US$100–200 | 100 à 200 dollars",
                "5000000 | - | at least US$5 million | au moins 5 millions de dollars",
                "- | 5000000 | up to US$5 million | jusqu’à 5 millions de dollars",
            })
    void writesRanges(BigDecimal min, BigDecimal max, String english, String french) {
        Amount amount = new Amount(Optional.ofNullable(min), Optional.ofNullable(max));

        assertThat(plain(ENGLISH.money(amount, "USD"))).isEqualTo(english);
        assertThat(plain(FRENCH.money(amount, "USD"))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5 | % | 12.5% | 12,5 %", "15 | counts | 15 counts | 15 counts", "1000 | '' | 1,000 | 1 000"})
    void writesMeasures(BigDecimal number, String unit, String english, String french) {
        assertThat(plain(ENGLISH.measure(number, unit))).isEqualTo(english);
        assertThat(plain(FRENCH.measure(number, unit))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 events, 0 événement", "1, 1 event, 1 événement", "2, 2 events, 2 événements"})
    void countsInOneOrMany(long number, String english, String french) {
        assertThat(ENGLISH.count("count.events", number)).isEqualTo(english);
        assertThat(FRENCH.count("count.events", number)).isEqualTo(french);
    }

    /** Blanks that do not break are what French wants; here only that there are blanks. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
