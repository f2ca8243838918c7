package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.link.Implied;
import org.filature.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReadingTest {
    @TempDir
    Path folder;

    @Test
    void aSourceWrittenInPlaceIsTheOneWithItsAddress() {
        ContentFixture content = new ContentFixture(folder)
                .file("sources.yaml", "- {id: known, title: Known, URL: https://example.org/a}\n")
                .event(
                        "a",
                        "sources: [{title: Whatever, URL: https://example.org/a}, {title: New, URL: https://example.org/b, issued: 2024}]\n")
                .event(
                        "b",
                        "sources: [{title: Again, URL: https://example.org/b}, {title: On paper, publisher: Daily}]\n");

        assertThat(Implied.of(content.read(), entry -> true, content.diagnostics())
                        .dossier()
                        .sources())
                .extracting(source -> source.title().words())
                .containsExactlyInAnyOrder("Known", "New", "On paper");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void zoterosExportIsRead() {
        ContentFixture content = new ContentFixture(folder).file("sources.json", """
                        [{"id": "http://zotero.org/users/1/items/ABCD", "type": "article-newspaper",
                          "title": "A \\u00e9tude", "container-title": "Daily", "DOI": "10.1/x", "page": "1-2",
                          "author": [{"family": "Doe", "given": "Jane"}, {"literal": "The Desk"}],
                          "issued": {"date-parts": [["2024", 10, 2]]}, "URL": "https://example.org/x"},
                         {"id": "range", "type": "book", "title": "B", "issued": {"date-parts": [[2023, 5], [2023, 7]]}}]
                        """);

        Source source = content.read().sources().get(0);

        assertThat(source.id()).isEqualTo("abcd");
        assertThat(source.title().words()).isEqualTo("A étude");
        assertThat(source.authors()).containsExactly("Jane Doe", "The Desk");
        assertThat(source.issued().orElseThrow().text()).isEqualTo("2024-10-02");
        assertThat(content.read().sources().get(1).issued().orElseThrow().text())
                .isEqualTo("2023-05/2023-07");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void brokenJsonIsPlaced() {
        ContentFixture content = new ContentFixture(folder).file("sources.json", "[{\"id\": \"a\",\n  \"title\": }]");

        assertThat(content.problemsOfReading()).containsExactly("content/sources.json:2:12 json-syntax");
    }

    @Test
    void bibtexIsRead() {
        ContentFixture content = new ContentFixture(folder).file("sources.bib", """
                        @article{Musk:2024,
                          title = {The {OpenAI} \\'etat},
                          author = {Doe, Jane and Roe, Richard},
                          journal = {Daily},
                          year = 2024,
                          url = {https://example.org/x}
                        }
                        """);

        Source source = content.read().sources().get(0);

        assertThat(source.id()).isEqualTo("musk-2024");
        assertThat(source.citeKey()).isEqualTo("Musk:2024");
        assertThat(source.title().words()).isEqualTo("The OpenAI état");
        assertThat(source.authors()).containsExactly("Jane Doe", "Richard Roe");
        assertThat(source.issued().orElseThrow().text()).isEqualTo("2024");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void brokenBibtexIsPlacedAtItsLine() {
        ContentFixture content =
                new ContentFixture(folder).file("sources.bib", "@book{a, title = {A}}\n\n@misc{b, title = = }\n");

        assertThat(content.problemsOfReading()).hasSize(1).first().asString().startsWith("content/sources.bib:3:");
    }

    @Test
    void everySourceInAListNeedsAnId() {
        ContentFixture content =
                new ContentFixture(folder).file("sources.yaml", "- {title: A}\n- words\n- {id: A_b, title: B}\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/sources.yaml:1:3 missing-field",
                        "content/sources.yaml:2:3 wrong-type",
                        "content/sources.yaml:3:8 invalid-id");
    }
}
