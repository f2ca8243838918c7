package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.diagnostic.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is kept up with its folder is the very site that a plain build of the folder gives. */
class WorkbenchTest {
    private static final List<String> NAMES = List.of("Ada Lorne", "Ben Okafor", "Harbour Trust", "Lorne", "Ada");

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
            write("events/e" + i + ".md", event("Event " + i, i, "ada", "Ben Okafor spoke. [@s1] See [[e" + i + "]]."));
        }
        workbench = new Workbench(this::request);
    }

    private static String event(String title, int day, String actor, String body) {
        return "---\ntitle: \"" + title + "\"\ndate: 2020-01-0" + (day + 1) + "\nactors: [" + actor
                + "]\nsources: [s2]\n---\n" + body + "\n";
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
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Map<String, String> pages(Snapshot snapshot) {
        Map<String, String> pages = new TreeMap<>();
        snapshot.paths().forEach(path -> pages.put(path, snapshot.make(path).toString()));
        return pages;
    }

    private void assertFresh(Snapshot snapshot) {
        Snapshot fresh = new Workbench(this::request).refresh();
        assertThat(Report.TEXT.of(snapshot.diagnostics())).isEqualTo(Report.TEXT.of(fresh.diagnostics()));
        assertThat(pages(snapshot)).isEqualTo(pages(fresh));
    }

    @Test
    void aTextThatChangesChangesItsPage() throws IOException {
        workbench.refresh();
        workbench.changed(List.of(write("events/e1.md", event("Event 1", 1, "ben", "Other words, and [[e2]]."))));

        Snapshot snapshot = workbench.refresh();

        assertThat(snapshot.make("events/e1.html").toString()).contains("Other words");
        assertFresh(snapshot);
    }

    @Test
    void aNameThatChangesIsFoundInAllTexts() throws IOException {
        write("events/e3.md", event("Event 3", 3, "ada", "The Old\nGuard met Ada, **Old** Guard."));
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
        Path file = write("events/e1.md", event("Event 1", 1, "nobody", "See [[nothing]]."));
        workbench.changed(List.of(file));
        assertThat(workbench.refresh().isSound()).isFalse();
        assertThat(workbench.refresh().isSound()).isFalse();

        workbench.changed(List.of(write("events/nothing.md", event("Nothing", 5, "ada", ""))));
        assertFresh(workbench.refresh());
        workbench.changed(List.of(write("events/e1.md", event("Event 1", 1, "ada", "See [[nothing]]."))));

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
            List<Path> files = edit(random);
            if (random.nextInt(5) == 0) {
                workbench.changed();
            } else {
                workbench.changed(files);
            }
            assertFresh(workbench.refresh());
        }
    }

    private List<Path> edit(Random random) throws IOException {
        int i = random.nextInt(8);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String other = NAMES.get(random.nextInt(NAMES.size()));
        Path event = folder.resolve("content/events/e" + i + ".md");
        return switch (random.nextInt(24)) {
            case 0 ->
                List.of(write("events/e" + i + ".md", event("Event " + i, i, "ada", name + " & [[" + other + "]].")));
            case 1 -> List.of(write("events/e" + i + ".md", event(name, i, "ben", "Now [@s2] and [[e1|that]].")));
            case 2 -> List.of(write("actors/ben.md", "---\nname: " + name + "\ntype: company\n---\n" + other + ".\n"));
            case 3 ->
                List.of(write(
                        "actors/ada.md",
                        "---\nname: Ada Lorne\ntype: person\naliases: [" + name + "]\ndraft: " + random.nextBoolean()
                                + "\n---\n" + other + " came.\n"));
            case 4 -> deleted(event);
            case 5 -> renamed(event, "events/moved-" + i + ".md");
            case 6 -> List.of(write("sources.yaml", "- {id: s1, title: " + name + "}\n- {id: s3, title: Three}\n"));
            case 7 ->
                List.of(write(
                        "events/e" + i + ".fr.md", "---\ntitle: " + name + "\n---\nEn français, " + other + ".\n"));
            case 8 -> List.of(write("events/e" + i + ".md", "---\ntitle: [broken\n---\n"));
            case 9 ->
                List.of(write(
                        "claims/c" + i + ".md",
                        "---\nstatement: It was so\nby: ada\nabout: [ben, e1]\n" + "status: alleged\nevents: [e" + i
                                + "]\nsources: [s1]\n---\nSaid " + name + ".\n"));
            case 10 -> List.of(write("events/e" + i + ".md", event("Renamed " + random.nextInt(3), i, "ada", "[@s1]")));
            case 11 ->
                List.of(write(
                        "actors/ada.md",
                        "---\nname: Ada Lorne\ntype: person\nborn: 20" + (10 + random.nextInt(20))
                                + "\npositions:\n  - {org: Harbour Trust, title: Chair, from: 2015}\n---\n"));
            case 12 ->
                List.of(write(
                        "actors/trust.md",
                        "---\nname: " + name + "\ntype: company\nfounded: 20" + (10 + random.nextInt(20))
                                + "\nportrait: {file: " + other.charAt(0) + ".png}\n---\n"));
            case 13 ->
                List.of(write(
                        "events/e" + i + ".md",
                        "---\ntitle: Paid\ndate: 2020-01-01\nactors: [ada, ada, " + name + "]\ntags: [C, "
                                + (random.nextBoolean() ? "C++" : "c") + "]\nkind: "
                                + (random.nextBoolean() ? "con" : "deal")
                                + "\nrelated: [e1, Event " + (i + 1) % 8 + "]\nmoney:\n  - {from: ben, to: " + other
                                + ", amount: 5, currency: EUR}\nsources:\n  - {title: In place " + random.nextInt(2)
                                + ", URL: 'https://example.org/" + random.nextInt(3)
                                + "'}\n---\n![x](../media/A.png)\n"));
            case 14 ->
                List.of(write(
                        "events/e" + i + ".md",
                        event(
                                "Event " + i,
                                i,
                                "ada",
                                "## Part\n\nSee [[e" + (i + 1) % 8 + "#part]] and [[ada#" + name + "]] and [@" + other
                                        + "].")));
            case 15 -> List.of(write("media/" + name.charAt(0) + ".png", "x" + random.nextInt(2)));
            case 16 -> deleted(folder.resolve("content/media/" + name.charAt(0) + ".png"));
            case 17 ->
                List.of(write(
                        "lawsuits/case.md",
                        "---\ntitle: " + name + " v. Trust\ncourt: A Court\nfiled: 20" + (10 + random.nextInt(20))
                                + "\nparties:\n  - {actor: " + other
                                + ", role: plaintiff}\n  - {actor: ada, role: defendant}\n"
                                + "statuses:\n  - {date: 2024-06, status: pending}\n---\n"));
            case 18 -> List.of(write("events/sub" + i + "/e" + i + ".md", event("Twice " + i, i, "ben", name + ".")));
            case 19 ->
                List.of(write(
                        "sources.yaml",
                        "- {id: s1, title: One, URL: 'https://example.org/1'}\n- {id: s2, title: " + name
                                + ", URL: 'https://example.org/" + random.nextInt(3) + "'}\n"));
            case 20 ->
                List.of(write(
                        "site.yaml",
                        "title: Test\nlanguages: [en, fr]\nrules: {undeclared-actor: "
                                + (random.nextBoolean() ? "warning" : "error") + "}\n"));
            case 21 ->
                List.of(write(
                        "events/e" + i + ".md",
                        "---\ntitle: Later\ndate: 2020-01-01\n"
                                + (random.nextBoolean() ? "draft: true" : "embargo: 2025-01-01T00:00:00Z")
                                + "\nactors: [" + name + "]\nsources: [s2]\n---\n" + other + ".\n"));
            case 22 ->
                List.of(
                        write("actors/ben.md", "---\nname: Benjamin Okafor\ntype: person\n---\n"),
                        write("actors/benny.md", "---\nname: " + name + "\ntype: person\n---\nWith [[e" + i + "]].\n"));
            default ->
                List.of(write(
                        "site.yaml",
                        "title: " + name + "\nlanguages: [en, fr]\nauto-link: " + random.nextBoolean() + "\n"));
        };
    }

    private static List<Path> deleted(Path file) throws IOException {
        Files.deleteIfExists(file);
        return List.of(file);
    }

    private List<Path> renamed(Path file, String name) throws IOException {
        Path to = folder.resolve("content").resolve(name);
        if (Files.exists(file)) {
            Files.move(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(file, to);
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
