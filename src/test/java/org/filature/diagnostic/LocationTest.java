package org.filature.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void linesEndHoweverTheSystemEndsThem() {
        TextFile file = new TextFile("a", "one\r\ntwo\rthree\nfour");

        assertThat(file.at(5, 8))
                .extracting(Location::line, Location::column, Location::lineText)
                .containsExactly(2, 1, "two");
        assertThat(file.at(10, 11)).extracting(Location::line, Location::column).containsExactly(3, 2);
        assertThat(file.at(15, 19)).extracting(Location::line, Location::text).containsExactly(4, "four");
    }

    @Test
    void columnsCountCharactersNotUnits() {
        Location at = new TextFile("a", "🙂🙂x").at(4, 5);

        assertThat(at.column()).isEqualTo(3);
    }

    @Test
    void placesOutsideTheFileAreItsNearest() {
        TextFile file = new TextFile("a", "ab");

        assertThat(file.at(-3, 99)).isEqualTo(file.at(0, 2));
        assertThat(file.atLine(9, 9).start()).isEqualTo(2);
        assertThat(new TextFile("", "").start().line()).isEqualTo(1);
    }

    @Test
    void problemsAreSortedOnceEachAndSettledByTheDossiersRules() {
        TextFile file = new TextFile("a", "one\ntwo\n");
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Code.RAW_HTML, file.at(4, 7), "later");
        diagnostics.add(Code.UNKNOWN_KEY, file.at(0, 3), "first");
        diagnostics.add(Code.UNKNOWN_KEY, file.at(0, 3), "first");
        diagnostics.add(Code.BROKEN_LINK, file.at(4, 7), "silenced");

        List<Diagnostic> sorted =
                diagnostics.sorted(java.util.Map.of(Code.RAW_HTML, Severity.ERROR, Code.BROKEN_LINK, Severity.OFF));

        assertThat(sorted).extracting(Diagnostic::message).containsExactly("first", "later");
        assertThat(sorted).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
    }
}
