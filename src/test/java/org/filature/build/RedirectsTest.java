package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was renamed is found by old links in every language, and by the frames of other sites. */
class RedirectsTest {
    @TempDir
    Path folder;

    private String target(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + path))
                .select("meta[http-equiv=refresh]")
                .attr("content")
                .replaceFirst("^0; url=", "");
    }

    @Test
    void anOldPathHasTwins() throws IOException {
        new ContentFixture(folder.resolve("content"))
                .person("anna", "Anna Weaver", "redirect-from: [actors/anna-spinner.html, people/anna]\n")
                .event("strike", "redirect-from: [events/walk-out.html, fr/events/walk-out.html]\n")
                .event("talks", "redirect-from: [fr/events/pourparlers.html]\n");
        assertThat(Builds.run(folder).isPublished()).isTrue();

        assertThat(target("actors/anna-spinner.html")).isEqualTo("../actors/anna.html");
        assertThat(target("fr/actors/anna-spinner.html")).isEqualTo("../actors/anna.html");
        assertThat(target("embed/actors/anna-spinner.html")).isEqualTo("../../embed/actors/anna.html");
        assertThat(target("fr/embed/actors/anna-spinner.html")).isEqualTo("../../embed/actors/anna.html");
        assertThat(target("people/anna/index.html")).isEqualTo("../../actors/anna.html");
        assertThat(folder.resolve("site/fr/people")).doesNotExist();

        assertThat(target("events/walk-out.html")).isEqualTo("../events/strike.html");
        assertThat(target("fr/events/walk-out.html")).isEqualTo("../events/strike.html");
        assertThat(target("fr/events/pourparlers.html")).isEqualTo("../events/talks.html");
        assertThat(folder.resolve("site/events/pourparlers.html")).doesNotExist();
        assertThat(folder.resolve("site/embed/events")).doesNotExist();
    }
}
