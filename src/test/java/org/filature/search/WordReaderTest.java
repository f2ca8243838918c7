package org.filature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static final WordTable TABLE = new WordTable();

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordReader.read(text, (all, start, end) -> words.add(TABLE.word(TABLE.id(all, start, end))));
        return words;
    }

    @Test
    void wordsAreInLowerCaseWithoutPunctuation() {
        assertThat(words("The Board (again) met: “no vote”, it said."))
                .containsExactly("the", "board", "again", "met", "no", "vote", "it", "said");
        assertThat(words("L’ordre d'Élise")).containsExactly("ordre", "élise");
        assertThat(words("Łódź ЖУК 東京 e\u0301te\u0301")).containsExactly("łódź", "жук", "東京", "e\u0301te\u0301");
    }

    @Test
    void whatIsWrittenInOnePieceStaysSo() {
        assertThat(words("No. 4:24-cv-04722, co-founder, $6.6 billion; 6,6 or 22/118."))
                .containsExactly("no", "4:24-cv-04722", "co-founder", "6.6", "billion", "6,6", "or", "22/118");
        assertThat(words("@elonmusk at openai.com; and/or, note:this"))
                .containsExactly("elonmusk", "at", "openai.com", "and", "or", "note", "this");
        assertThat(words("- x-- end-")).containsExactly("end");
    }

    @Test
    void tagsAndEntitiesOfHtmlAreNoWords() {
        List<String> words = new ArrayList<>();
        WordReader.readHtml(
                "<p class=\"secret\">One &amp; <a href=\"two.html\">three</a></p><p>four</p>",
                (all, start, end) -> words.add(new String(all, start, end - start)));

        assertThat(words).containsExactly("One", "three", "four");
    }
}
