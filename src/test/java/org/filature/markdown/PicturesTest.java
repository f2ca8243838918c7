package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final String IMG =
            "<img src=\"../../media/x.4f2a.jpg\" alt=\"A “B” C\" width=\"640\" height=\"480\" loading=\"lazy\">";
    private final Desk desk = Desk.usual();

    @ParameterizedTest
    @ValueSource(strings = {"../media/x.jpg", "../../media/x.jpg", "media/x.jpg", "/media/x.jpg", "./../media/x.jpg"})
    void aloneWithCaptionIsAFigure(String path) {
        assertThat(desk.html("![A \"B\" *C*](" + path + " \"It's\")"))
                .isEqualTo("<figure>" + IMG + "<figcaption>It’s</figcaption></figure>\n");
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void amongWordsItIsAnImage() {
        assertThat(desk.html("See ![A \"B\" C](../media/x.jpg \"D\")")).isEqualTo("<p>See " + IMG + "</p>\n");
        assertThat(desk.html("![A \"B\" C][p]\n\n[p]: ../media/x.jpg 'D'\n"))
                .isEqualTo("<figure>" + IMG + "<figcaption>D</figcaption></figure>\n");
    }

    @Test
    void problemsAreReportedWhereTheyAre() {
        assertThat(desk.html("![](../media/x.jpg) ![a](../media/y.jpg) ![b](https://x.org/x.jpg) ![c](x.jpg)"))
                .isEqualTo(
                        "<p><img src=\"../../media/x.4f2a.jpg\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\"> a b c</p>\n");
        assertThat(desk.reports())
                .containsExactly(
                        "missing-alt <![](../media/x.jpg)>",
                        "missing-media <../media/y.jpg>",
                        "invalid-link <https://x.org/x.jpg>",
                        "missing-media <x.jpg>");
        assertThat(desk.problems().get(1).hint()).isEqualTo("did you mean `x.jpg`?");
    }
}
