package org.filature.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.model.Event;
import org.filature.model.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
    @TempDir
    Path folder;

    @Test
    void textsComeFromTheTranslationAndFactsFromTheOriginal() {
        ContentFixture content = new ContentFixture(folder)
                .file(
                        "events/a.md",
                        "---\ntitle: Launch\ndate: 2015\nsummary: It begins.\nfigures: [{label: Staff, value: 9}, {label: Pledges, value: 1e9}]\n---\nEnglish\n")
                .file("events/a.fr.md", "---\ntitle: Lancement\nfigures: [{}, {label: Promesses}]\n---\nFrançais\n");

        Event event = content.read().events().get(0);

        assertThat(content.problems()).isEmpty();
        assertThat(event.title().in("fr")).isEqualTo(new Phrase("Lancement", "fr"));
        assertThat(event.head().summary().in("fr")).isEqualTo(new Phrase("It begins.", "en"));
        assertThat(event.figures().get(0).label().in("fr")).isEqualTo(new Phrase("Staff", "en"));
        assertThat(event.figures().get(1).label().in("fr")).isEqualTo(new Phrase("Promesses", "fr"));
        assertThat(event.head().bodies()).containsOnlyKeys("en", "fr");
    }

    @Test
    void aTranslationThatRepeatsAFactIsAnError() {
        ContentFixture content = new ContentFixture(folder)
                .event("a", "money: [{to: x, note: n}]\n")
                .file(
                        "events/a.fr.md",
                        "---\ntitle: A\ndate: 2024\nmoney: [{note: m, amount: 3, status: alleged}]\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/events/a.fr.md:3:1 translation-fact",
                        "content/events/a.fr.md:4:19 translation-fact",
                        "content/events/a.fr.md:4:30 translation-fact");
    }

    @Test
    void aTranslationMustHaveAnOriginalToTranslate() {
        ContentFixture content = new ContentFixture(folder)
                .event("a", "")
                .file("events/a.fr.md", "---\nsummary: Résumé\nfigures: [{label: x}]\n---\n")
                .file("events/b.fr.md", "---\ntitle: B\n---\n")
                .file("events/a.de.md", "---\ntitle: A\n---\n");

        assertThat(content.problemsOfReading())
                .containsExactly(
                        "content/events/a.de.md:1:1 unknown-language",
                        "content/events/a.fr.md:2:10 translation-orphan",
                        "content/events/a.fr.md:3:10 translation-orphan",
                        "content/events/b.fr.md:1:1 translation-orphan");
    }

    @Test
    void aTranslatedListMayNotBeLongerThanTheOriginal() {
        ContentFixture content = new ContentFixture(folder)
                .event("a", "tags: [one]\n")
                .file("events/a.fr.md", "---\ntags: [un, deux]\n---\n");

        assertThat(content.problemsOfReading()).containsExactly("content/events/a.fr.md:2:12 translation-length");
    }

    @Test
    void sourcesInAListAreTranslatedById() {
        ContentFixture content = new ContentFixture(folder)
                .file("sources.yaml", "- {id: b, title: B, note: second}\n- {id: a, title: A, note: first}\n")
                .file("sources.fr.yaml", "- {id: a, note: premier}\n- {id: c, note: rien}\n");

        var sources = content.read().sources();

        assertThat(sources).extracting(source -> source.note().in("fr").words()).containsExactly("premier", "second");
        assertThat(content.problems()).containsExactly("content/sources.fr.yaml:2:3 translation-orphan");
    }

    @Test
    void theFirstLanguageMayBeNamed() {
        ContentFixture content = new ContentFixture(folder).file("pages/about.en.md", "---\ntitle: About\n---\n");

        assertThat(content.read().pages()).extracting(page -> page.id()).containsExactly("about");
        assertThat(content.problems()).isEmpty();
    }
}
