package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links whose words are the author's: what is only claimed does not read as a fact there either. */
class ClaimLinksTest {
    @TempDir
    Path folder;

    private Element body(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)))
                .expectFirst(".prose");
    }

    @Test
    void theStatusFollowsWordsThatWouldReadAsAFact() throws IOException {
        new ContentFixture(folder.resolve("content"))
                .person("ann", "Ann", "")
                .file("sources.yaml", "- {id: paper, title: Paper}\n")
                .file(
                        "claims/theft.md",
                        "---\nstatement: Ann took it.\nby: ann\nabout: [ann]\nstatus: alleged\nsources: [paper]\n---\n")
                .event("said", "status: disputed\n")
                .event("sure", "")
                .file(
                        "pages/story.md",
                        "---\ntitle: Story\n---\nShe [[theft|took the money]], it [[said|went on]] and it [[sure|was so]].\n");
        Builds.run(folder);

        Element text = body("pages/story.html");

        assertThat(text.text()).isEqualTo("She took the money Alleged, it went on Disputed and it was so.");
        assertThat(text.select("a + .status--alleged, a + .status--disputed")).hasSize(2);
        assertThat(text.select("a .status"))
                .as("the status is no part of the link")
                .isEmpty();
    }

    @Test
    void ofSeveralWhoAreSilentNobodyIsSaidToHaveRefused() throws IOException {
        new ContentFixture(folder.resolve("content"))
                .person("ann", "Ann", "")
                .person("ben", "Ben", "")
                .person("cy", "Cy", "")
                .file("sources.yaml", "- {id: paper, title: Paper}\n")
                .file(
                        "claims/both.md",
                        "---\nstatement: They took it.\nby: ann\nabout: [ben, cy]\nasked: 2024-02-01\nstatus: alleged\n"
                                + "sources: [paper]\n---\n")
                .file(
                        "claims/one.md",
                        "---\nstatement: He took it.\nby: ann\nabout: [ben]\nasked: 2024-02-01\nstatus: alleged\n"
                                + "sources: [paper]\n---\n");
        Builds.run(folder);

        assertThat(replies("claims/both.html")).doesNotContain("Did not answer").contains("Replies", "1 February 2024");
        assertThat(replies("claims/one.html")).contains("Did not answer", "1 February 2024");
    }

    private String replies(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)))
                .select(".exchange__replies")
                .text();
    }
}
