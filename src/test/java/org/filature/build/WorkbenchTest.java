package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filature.diagnostic.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is kept up with its folder is the very site that a plain build of the folder gives. */
class WorkbenchTest {
    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void write() throws IOException {
        write("site.yaml", "title: Test\nlanguages: [en, fr]\n");
        write("index.md", "---\ntitle: Home\n---\nAda Lorne met [[ben]].\n");
        write(
                "actors/ada.md",
                "---\nname: Ada Lorne\ntype: person\nsummary: In short\naliases: [Lorne]\n---\nBorn in the harbour.\n");
        write("actors/ada.fr.md", "---\nsummary: Résumé\n---\nNée au port.\n");
        write("actors/ben.md", "---\nname: Ben Okafor\ntype: person\nrelations:\n  - {kind: partner, of: ada}\n---\n");
        write("sources.yaml", "- {id: s1, title: One}\n- {id: s2, title: Two}\n");
        for (int i = 0; i < 8; i++) {
            write(
                    "events/e" + i + ".md",
                    Edits.event("Event " + i, i, "ada", "Ben Okafor spoke. [@s1] See [[e" + i + "]]."));
        }
        workbench = new Workbench(this::request);
    }

    private BuildRequest request() {
        return new BuildRequest(
                folder.resolve("content"),
                "content",
                folder.resolve("templates"),
                "templates",
                folder.resolve("site"),
                true,
                false,
                Instant.parse("2026-01-01T00:00:00Z"),
                Optional.empty());
    }

    private Path write(String path, String text) throws IOException {
        return new Edits(folder.resolve("content")).write(path, text);
    }

    /** Every page and what pages stand for: data, indexes, compact pages, the whole on paper. */
    private static Map<String, String> pages(Snapshot snapshot) {
        Map<String, String> pages = new TreeMap<>();
        snapshot.paths().forEach(path -> pages.put(path, snapshot.make(path).toString()));
        return pages;
    }

    /** Files of bytes. Cards are named by a digest of what they say; painting each would take minutes. */
    private static Map<String, String> files(Snapshot snapshot, Predicate<String> isRead) {
        Map<String, String> files = new TreeMap<>();
        snapshot.filePaths().forEach(path -> files.put(path, isRead.test(path) ? bytes(snapshot, path) : ""));
        return files;
    }

    private static String bytes(Snapshot snapshot, String path) {
        return HexFormat.of().formatHex(snapshot.file(path).orElseThrow());
    }

    private Snapshot fresh() {
        return new Workbench(this::request).refresh();
    }

    private void assertFresh(Snapshot snapshot) {
        assertLike(fresh(), snapshot, path -> !path.contains("cards/"));
    }

    private static void assertLike(Snapshot fresh, Snapshot snapshot, Predicate<String> isRead) {
        assertThat(Report.TEXT.of(snapshot.diagnostics())).isEqualTo(Report.TEXT.of(fresh.diagnostics()));
        assertThat(pages(snapshot)).isEqualTo(pages(fresh));
        assertThat(files(snapshot, isRead)).isEqualTo(files(fresh, isRead));
    }

    @Test
    void aTextThatChangesChangesItsPage() throws IOException {
        workbench.refresh();
        workbench.changed(List.of(write("events/e1.md", Edits.event("Event 1", 1, "ben", "Other words, and [[e2]]."))));

        Snapshot snapshot = workbench.refresh();

        assertThat(snapshot.make("events/e1.html").toString()).contains("Other words");
        assertFresh(snapshot);
    }

    @Test
    void aNameThatChangesIsFoundInAllTexts() throws IOException {
        write("events/e3.md", Edits.event("Event 3", 3, "ada", "The Old\nGuard met Ada, **Old** Guard."));
        workbench.refresh();
        workbench.changed(List.of(
                write("actors/ben.md", "---\nname: Old Guard\ntype: organization\n---\nFounded in the harbour.\n")));

        Snapshot snapshot = workbench.refresh();

        assertThat(snapshot.make("events/e3.html").toString()).contains("href=\"../actors/ben.html\"");
        assertFresh(snapshot);
    }

    @Test
    void aMistakeIsToldUntilItIsMended() throws IOException {
        workbench.refresh();
        Path file = write("events/e1.md", Edits.event("Event 1", 1, "nobody", "See [[nothing]]."));
        workbench.changed(List.of(file));
        assertThat(workbench.refresh().isSound()).isFalse();
        assertThat(workbench.refresh().isSound()).isFalse();

        workbench.changed(List.of(write("events/nothing.md", Edits.event("Nothing", 5, "ada", ""))));
        assertFresh(workbench.refresh());
        workbench.changed(List.of(write("events/e1.md", Edits.event("Event 1", 1, "ada", "See [[nothing]]."))));

        assertThat(workbench.refresh().isSound()).isTrue();
    }

    @Test
    void aPageThatNoEntryIsBehindComesOfItsTemplateWhereverThatLies() {
        Workbench other = new Workbench(() -> new BuildRequest(
                folder.resolve("content"),
                "content",
                folder.resolve("look"),
                "look",
                folder.resolve("site"),
                true,
                false,
                Instant.parse("2026-01-01T00:00:00Z"),
                Optional.empty()));

        assertThat(other.refresh().make("timeline.html"))
                .isInstanceOfSatisfying(
                        Snapshot.Made.Page.class,
                        page -> assertThat(page.source()).isEqualTo("look/timeline.peb"));
    }

    @Test
    void aTemplateThatChangesChangesThePages() throws IOException {
        workbench.refresh();
        Path template = folder.resolve("templates/robots.peb");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "nothing for robots\n");
        workbench.changed(List.of(template));

        assertThat(workbench.refresh().make("robots.txt").toString()).contains("nothing for robots");
    }

    /** Edits of all kinds in an order that is random but the same each time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsEditedTheSiteIsThatOfAPlainBuild(int seed) throws IOException {
        Random random = new Random(seed);
        workbench.refresh();
        for (int round = 0; round < 15; round++) {
            edit(random);
            assertFresh(workbench.refresh());
        }
    }

    private void edit(Random random) throws IOException {
        List<Path> files = new Edits(folder.resolve("content")).any(random);
        if (random.nextInt(5) == 0) {
            workbench.changed();
        } else {
            workbench.changed(files);
        }
    }

    /** Pages are made when they are asked for, which may be while the next round runs, or after it. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12})
    void whatIsMadeLateIsOfItsOwnRound(int seed) throws IOException {
        Random random = new Random(seed);
        workbench.refresh();
        for (int round = 0; round < 12; round++) {
            edit(random);
            Snapshot earlier = workbench.refresh();
            Map<String, String> expected = pages(fresh());
            edit(random);
            workbench.refresh();
            assertThat(pages(earlier)).isEqualTo(expected);
        }
    }

    /** So many events that the timeline has a page for each year, and data of its own. */
    @ParameterizedTest
    @ValueSource(ints = {21, 22})
    void aTimelineOfManyPagesFollowsToo(int seed) throws IOException {
        write("site.yaml", "title: Test\nlanguages: [en]\n");
        for (int i = 0; i < 501; i++) {
            write(
                    "events/m" + i + ".md",
                    "---\ntitle: M " + i + "\ndate: " + (2018 + i % 5) + "-0" + (1 + i % 9) + "\n---\n");
        }
        Random random = new Random(seed);
        assertThat(workbench.refresh().paths()).contains("timeline/2018.html", "timeline/events.js");
        for (int round = 0; round < 5; round++) {
            edit(random);
            assertFresh(workbench.refresh());
        }
        workbench.changed(List.of(write("events/m7.md", "---\ntitle: Moved\ndate: 1999\n---\n")));
        Snapshot snapshot = workbench.refresh();
        assertThat(snapshot.paths()).contains("timeline/1999.html");
        assertFresh(snapshot);
    }

    @Test
    void aCardSaysWhatItsPageSays() throws IOException {
        write("site.yaml", "title: Test\nlanguages: [en, fr]\nbase-url: https://example.org/\n");
        Snapshot before = workbench.refresh();
        workbench.changed(List.of(write("events/e1.md", Edits.event("Otherwise", 1, "ada", "Other words."))));

        Snapshot snapshot = workbench.refresh();

        List<String> changed = snapshot.filePaths().stream()
                .filter(path -> !before.filePaths().contains(path))
                .toList();
        assertThat(changed).hasSize(2).allMatch(path -> path.matches("(fr/)?cards/events/e1\\.[0-9a-f]+\\.png"));
        assertThat(snapshot.make("events/e1.html").toString()).contains(changed.get(0));
        assertLike(fresh(), snapshot, changed::contains);
    }

    @Test
    void aFolderThatIsMovedAwayAndComesBackIsReadAgain() throws IOException {
        workbench.refresh();
        Path events = folder.resolve("content/events");
        Path away = folder.resolve("away");
        Files.move(events, away);
        workbench.changed(List.of(events));
        assertFresh(workbench.refresh());
        try (Stream<Path> files = Files.list(away)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("spoke", "was silent"));
            }
        }
        Files.move(away, events);
        workbench.changed(List.of(events));

        assertFresh(workbench.refresh());
    }
}
