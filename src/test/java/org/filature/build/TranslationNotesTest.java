package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translator's notes are as private as the author's. */
class TranslationNotesTest {
    @TempDir
    Path folder;

    private void write(String title) {
        new ContentFixture(folder.resolve("content"), false)
                .file("site.yaml", "title: A dossier\nlanguages: [en, fr]\nrules: {unsourced-event: off}\n")
                .file("index.fr.md", "---\ntitle: Un dossier\n---\n")
                .event("vote", "")
                .file(
                        "events/vote.fr.md",
                        "---\ntitle: " + title + "\nprivate: {notes: the translator met the informant}\n---\n");
    }

    @Test
    void theyAreAllowedAndNotPublished() throws IOException {
        write("Le vote");

        BuildResult result = Builds.run(folder);

        assertThat(result.diagnostics()).extracting(Diagnostic::message).noneMatch(text -> text.contains("private"));
        assertThat(Files.readString(folder.resolve("site/fr/events/vote.html")))
                .contains("Le vote")
                .doesNotContain("informant");
    }

    @Test
    void theyStopAPublicationThatHasThem() throws IOException {
        write("Le vote");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/not-found.peb"), "<html><p>the translator met the informant</p></html>");

        BuildResult result = Builds.run(folder);

        assertThat(result.isPublished()).isFalse();
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("leak");
    }
}
