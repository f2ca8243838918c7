package org.filature.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {
    private final Desk desk = Desk.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a %% secret %% b~<p>a b</p>",
                "a%%secret%%b~<p>ab</p>",
                "a <!-- secret --> b~<p>a b</p>",
                "a %% se\\n\\ncret %% b~<p>a b</p>",
                "a\\n%% secret %%\\nb~<p>a|b</p>",
                "a\\n  %% secret %%  %% secret %%\\nb~<p>a|b</p>",
                "a\\n\\n%% secret\\n\\n# secret\\n%%\\n\\nb~<p>a</p>|<p>b</p>",
                "> a\\n> %% secret %%\\n> b~<blockquote>|<p>a|b</p>|</blockquote>",
                "a  %% secret %%\\nb~<p>a|b</p>",
                "%% secret %% b~<p>b</p>",
                "a %% secret %% %% secret %%~<p>a</p>",
                "a <!-- secret --> %% secret %% b~<p>a b</p>",
                "- a %% secret %% <!-- secret -->\\nb~<ul>|<li>a|b</li>|</ul>",
                "`%% a %%` %% `secret %% `b`~<p><code>%% a %%</code> <code>b</code></p>",
                "` %% secret %% b~<p>` b</p>",
                "` %% secret %% b\\n\\n`c~<p>` b</p>|<p>`c</p>",
                "\\\\%% a \\\\<!-- b~<p>%% a &lt;!-- b</p>",
                "```\\n%% a %%\\n```\\n%% secret %%~<pre tabindex=\"0\"><code>%% a %%|</code></pre>",
                "> ```\\n> %% a\\n\\n%% secret %%~<blockquote>|<pre tabindex=\"0\"><code>%% a|</code></pre>|</blockquote>",
                "- ```x\\n  %% a\\n  ```\\n- b~<ul>|<li><pre tabindex=\"0\"><code class=\"language-x\">%% a|</code></pre>|</li>|<li>b</li>|</ul>",
            })
    void comments(String written, String shown) {
        String text = written.replace("\\\\", "\u0001").replace("\\n", "\n").replace('\u0001', '\\');
        assertThat(desk.html(text).strip().replace('\n', '|')).isEqualTo(shown);
        assertThat(desk.problems()).isEmpty();
    }

    /** However comments, blanks and line ends follow each other, each comment goes and nothing else does. */
    @Test
    void commentsStandWhereverTheyLike() {
        List<String> parts = List.of("Z", " ", "\n", "%% secret %%", "<!-- secret -->", "> ");
        List<String> texts = List.of("");
        for (int length = 1; length <= 4; length++) {
            texts = texts.stream()
                    .flatMap(text -> parts.stream().map(part -> text + part))
                    .toList();
            for (String text : texts) {
                String html = desk.html(text);
                assertThat(html).as(text).doesNotContain("secret", "%%", "--");
                assertThat(html.chars().filter(c -> c == 'Z').count())
                        .as(text)
                        .isEqualTo(text.chars().filter(c -> c == 'Z').count());
            }
        }
    }

    @Test
    void windowsLineEndingsAreUnderstood() {
        assertThat(desk.html("a\r\n%% secret %%\r\nb\r\n\r\nc `d\r\ne`\r\n"))
                .isEqualTo("<p>a\nb</p>\n<p>c <code>d e</code></p>\n");
    }

    @Test
    void placesBehindCommentsAreRight() {
        desk.html("%% one %%\n\na %% two %% [[x1]]\n%% three\n%%\n%% four %% [[x2]] <!-- five --> [[x3]]\n[[x4]]");
        assertThat(desk.reports())
                .containsExactly(
                        "unknown-reference <x1>",
                        "unknown-reference <x2>",
                        "unknown-reference <x3>",
                        "unknown-reference <x4>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "<!--"})
    void unclosedCommentIsAnErrorAndHidesTheRest(String open) {
        assertThat(desk.html("a\n\nb " + open + " secret\n\n# secret\n")).isEqualTo("<p>a</p>\n<p>b</p>\n");
        assertThat(desk.reports()).containsExactly("unclosed-comment <" + open.substring(0, 2) + ">");
        assertThat(desk.problems().get(0).at().line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "` a\n# b\n%% secret %% `",
                "- ` a\n- %% secret %% `",
                "a\n    ```\n%% secret %%\n",
                "` a\n> %% secret %% `",
                "`\n***\n<!-- secret --> `"
            })
    void whatOnlyLooksLikeCodeIsNeverPublished(String text) {
        assertThat(desk.html(text)).doesNotContain("secret");
    }
}
