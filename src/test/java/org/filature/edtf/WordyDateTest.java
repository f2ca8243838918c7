package org.filature.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordyDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 2, 2024 | 2024-10-02",
                "Oct. 2 2024 | 2024-10-02",
                "2 October 2024 | 2024-10-02",
                "1 January, 2020 | 2020-01-01",
                "2nd of October 2024 | 2024-10-02",
                "Friday, March 12th 2021 | 2021-03-12",
                "2 oct. 2024 | 2024-10-02",
                "1er février 2020 | 2020-02-01",
                "le 14 août 2019 | 2019-08-14",
                "mars 2021 | 2021-03",
                "September, 2021 | 2021-09",
                "Fall 2024 | 2024-23",
                "été 2024 | 2024-22",
                "c. 2015 | 2015~",
                "ca 2015 | 2015~",
                "circa May 2015 | 2015-05~",
                "vers 2015 | 2015~",
                "since March 2023 | 2023-03/..",
                "before 2019 | /2019",
                "March to June 2024 | 2024-03/2024-06",
                "March 2023 - June 2024 | 2023-03/2024-06",
                "n.d. | XXXX",
                "unknown | XXXX",
                "“2024-10-02” | 2024-10-02",
                "2024-10-02 14:30:00 +0200 | 2024-10-02T14:30:00+02:00",
                "2024/10/02 | 2024-10-02",
                "2024-9-3 | 2024-09-03",
                "2015-2018 | 2015/2018",
            })
    void saysWhatToWrite(String text, String edtf) {
        assertThatThrownBy(() -> EdtfDate.parse(text)).hasMessageEndingWith("; write " + edtf);
    }

    @Test
    void saysBothWhereTwoAreMeant() {
        assertThatThrownBy(() -> EdtfDate.parse("02/10/2024"))
                .hasMessageEndingWith("; write 2024-10-02 or 2024-02-10, whichever is meant");
        assertThatThrownBy(() -> EdtfDate.parse("25/10/2024")).hasMessageEndingWith("; write 2024-10-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "the day after", "February 30, 2024", "Smarch 2024", "May", "2 May", "12 12 12", ""})
    void doesNotGuess(String text) {
        assertThat(WordyDate.edtf(text)).isNotEqualTo(java.util.Optional.of(text));
        assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOf(EdtfException.class);
    }
}
