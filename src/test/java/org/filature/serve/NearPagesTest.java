package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearPagesTest {
    private static final List<String> PAGES =
            List.of("index.html", "actors/openai.html", "actors/musk.html", "events/openai-founded.html");

    @Test
    void theSameIdInAnotherFolderComesFirst() {
        assertThat(NearPages.of("events/musk.html", PAGES)).startsWith("actors/musk.html");
    }

    @Test
    void misspeltIdsAreFound() {
        assertThat(NearPages.of("actors/opneai.html", PAGES)).startsWith("actors/openai.html");
        assertThat(NearPages.of("events/openai-founde", PAGES)).startsWith("events/openai-founded.html");
    }

    @Test
    void nothingIsNamedWhereNothingIsNear() {
        assertThat(NearPages.of("zzzzzzzz.html", PAGES)).isEmpty();
    }

    @Test
    void aLargeSiteIsNoBurden() {
        List<String> large = Stream.concat(
                        IntStream.range(0, 50_000).mapToObj(i -> "events/event-number-" + i + ".html"), PAGES.stream())
                .toList();

        assertThat(NearPages.of("events/event-numbr-777.html", large)).contains("events/event-number-777.html");
    }
}
