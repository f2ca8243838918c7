package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    @Test
    void aMarkStandsAroundItsCentre() {
        assertThat(Shapes.svg("person", 10, 20, 9))
                .isEqualTo("<circle class=\"shape shape--person\" cx=\"10\" cy=\"20\" r=\"4.5\"/>");
        assertThat(Shapes.svg("organization", 10, 20, 9))
                .isEqualTo("<rect class=\"shape shape--organization\" x=\"5.5\" y=\"15.5\" width=\"9\" height=\"9\"/>");
        assertThat(Shapes.svg("claim", 10, 20, 8))
                .isEqualTo("<path class=\"shape shape--claim\" d=\"M6 24V20A4 4 0 1 1 10 24Z\"/>");
        assertThat(Shapes.svg("event", 0, 1000.0 / 3, 10)).contains("points=\"0,328.33 5,333.33 0,338.33 -5,333.33\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "source"})
    void aMarkHasTheSameOutlineInPicturesAndInText(String kind) throws IOException {
        String style = Files.readString(Path.of("templates/styles/marks.css"));
        String inText = Pattern.compile("\\.mark--" + kind + "\\b[^}]*clip-path: polygon\\(([^)]+)\\)")
                .matcher(style)
                .results()
                .map(found -> found.group(1).replace("%", "").replace(", ", "\n"))
                .findFirst()
                .orElseThrow();
        String inPictures = Pattern.compile("points=\"([^\"]+)\"")
                .matcher(Shapes.svg(kind, 50, 50, 100))
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(points -> Arrays.stream(points.split(" ")))
                .map(point -> point.replace(',', ' '))
                .collect(Collectors.joining("\n"));

        assertThat(inPictures).isEqualTo(inText);
    }

    @Test
    void whatHasNoMarkIsToldSo() {
        assertThatThrownBy(() -> Shapes.svg("fish", 0, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fish");
    }
}
