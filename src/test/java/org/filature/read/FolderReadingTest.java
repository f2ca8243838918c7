package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;
import org.filature.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTest {
    @TempDir
    Path folder;

    @Test
    void idsAreUniqueOverTheWholeDossier() {
        ContentFixture content = new ContentFixture(folder)
                .event("same", "")
                .file("events/deep/er/same.md", "---\ntitle: S\ndate: 2024\n---\n")
                .file("pages/other.md", "---\nid: same\ntitle: S\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly("content/events/same.md:1:1 duplicate-id", "content/pages/other.md:2:5 duplicate-id");
    }

    @Test
    void idsAreOfFewCharacters() {
        ContentFixture content = new ContentFixture(folder)
                .file("pages/Über_uns.md", "---\ntitle: A\n---\n")
                .file("pages/b.md", "---\ntitle: B\nid: b--c\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly("content/pages/b.md:3:5 invalid-id", "content/pages/Über_uns.md:1:1 invalid-id");
        assertThat(content.read().pages()).extracting(page -> page.id()).containsExactly("b-c", "uber-uns");
    }

    @Test
    void filesThatNothingLooksForAreTold() {
        ContentFixture content = new ContentFixture(folder)
                .file("stray.md", "x")
                .file("event/typo.md", "x")
                .file(".obsidian/app.md", "x")
                .file("media/notes.md", "x")
                .file("events/list.yaml", "x");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/event/typo.md:1:1 misplaced-file",
                        "content/events/list.yaml:1:1 misplaced-file",
                        "content/stray.md:1:1 misplaced-file");
    }

    @Test
    void notesMayStandInAnyBlockOfTheSettings() {
        ContentFixture content = new ContentFixture(folder).file("site.yaml", """
                        title: T
                        languages: [en]
                        policies: {private: {ask: Zoe}, funding: {owner: The Press, private: ask}}
                        kinds: {leak: Leak, private: ask}
                        rules: {raw-html: error, private: ask}
                        """);
        Site site = content.read().site();

        assertThat(content.problems()).isEmpty();
        assertThat(site.statements()).containsOnlyKeys("funding");
        assertThat(site.kinds()).extracting(kind -> kind.id()).containsExactly("leak");
        assertThat(site.rules()).containsOnlyKeys(Code.RAW_HTML);
    }

    @Test
    void theSettingsAreRead() {
        Site site = new ContentFixture(folder).file("site.yaml", """
                        title: {en: Dossier, fr: Le dossier}
                        languages: [en, fr]
                        as-of: 2026-06
                        base-url: https://example.org/d
                        policies: {ethics: our-ethics}
                        questions: [{text: {en: What, fr: Quoi}, where: about}, Plain]
                        kinds: {leak: {en: Leak, fr: Fuite}}
                        rules: {undeclared-actor: off, raw-html: error}
                        auto-link: false
                        """).read().site();

        assertThat(site.title().in("fr").words()).isEqualTo("Le dossier");
        assertThat(site.baseUrl()).isEqualTo("https://example.org/d/");
        assertThat(site.policies().values()).extracting(page -> page.target()).containsExactly("our-ethics");
        assertThat(site.questions())
                .extracting(question -> question.text().words())
                .containsExactly("What", "Plain");
        assertThat(site.kinds()).extracting(kind -> kind.id()).containsExactly("leak");
        assertThat(site.rules())
                .containsEntry(Code.UNDECLARED_ACTOR, Severity.OFF)
                .containsEntry(Code.RAW_HTML, Severity.ERROR);
        assertThat(site.autoLink()).isFalse();
    }

    @Test
    void mistakesInTheSettingsArePlaced() {
        ContentFixture content = new ContentFixture(folder)
                .file(
                        "site.yaml",
                        "title: {en: A, de: B}\nlanguages: [en]\nrulez: {}\nrules: {undeclared-actr: off, yaml-syntax: off, raw-html: loud}\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/site.yaml:1:16 unknown-language",
                        "content/site.yaml:3:1 unknown-key",
                        "content/site.yaml:4:9 unknown-key",
                        "content/site.yaml:4:31 unknown-key",
                        "content/site.yaml:4:59 unknown-value");
    }

    @Test
    void aDossierWithoutSettingsIsTold() throws Exception {
        java.nio.file.Files.createDirectories(folder.resolve("x"));
        ContentFixture content = new ContentFixture(folder);
        java.nio.file.Files.delete(folder.resolve("site.yaml"));

        assertThat(content.problemsOfReading()).containsExactly("content/site.yaml:1:1 unreadable-file");
    }
}
