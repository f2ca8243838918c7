package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Languages that lack something. */
class TranslationRulesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder).file("site.yaml", "title: T\nlanguages: [en, fr, de]\n");
    }

    @Test
    void eachLanguageHasEveryEntry() {
        ContentFixture content = content()
                .file("events/a.en.md", "---\ntitle: A\ndate: 2024\nsummary: S\n---\nText.\n")
                .file("events/a.fr.md", "---\ntitle: A en français\n---\n")
                .file("index.md", "---\ntitle: Never shown\n---\nHome.\n")
                .file("index.de.md", "Heim.\n");

        assertThat(content.check(Code.MISSING_TRANSLATION))
                .containsExactly(
                        "events/a.en.md:2:8 A: readers of `de` lack its title, its summary, its text",
                        "events/a.en.md:2:8 A: readers of `fr` lack its summary, its text",
                        "index.md:2:8 Never shown: readers of `fr` lack its text");
    }

    @Test
    void namesSourcesDraftsAndWhatIsRetractedNeedNone() {
        ContentFixture content = content()
                .person("ann", "Ann", "")
                .file("sources.yaml", "- {id: s, title: S, note: N}\n")
                .event("a", "draft: true\n")
                .event("b", "retracted: {date: 2024, reason: Wrong.}\n");

        assertThat(content.check(Code.MISSING_TRANSLATION)).isEmpty();
    }

    @Test
    void aDossierOfOneLanguageNeedsNone() {
        ContentFixture content =
                content().file("site.yaml", "title: T\nlanguages: [en]\n").event("a", "");

        assertThat(content.check(Code.MISSING_TRANSLATION)).isEmpty();
    }
}
