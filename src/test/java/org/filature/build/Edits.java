package org.filature.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

/** Edits of all kinds in the content of a small dossier. */
final class Edits {
    private static final List<String> NAMES = List.of("Ada Lorne", "Ben Okafor", "Harbour Trust", "Lorne", "Ada");

    private final Path content;

    Edits(Path content) {
        this.content = content;
    }

    Path write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static String event(String title, int day, String actor, String body) {
        return "---\ntitle: \"" + title + "\"\ndate: 2020-01-0" + (day + 1) + "\nactors: [" + actor
                + "]\nsources: [s2]\n---\n" + body + "\n";
    }

    /** The beginning of an event whose year, month and weight differ. */
    private static String head(int i, Random random) {
        return "---\ntitle: Event " + i + "\ndate: 20" + (19 + random.nextInt(3)) + "-0" + (1 + random.nextInt(9))
                + "\nactors: [ada]\nsources: [s1]\nimportance: " + (1 + random.nextInt(3)) + "\n";
    }

    /**
     * Edits something.
     *
     * @return the files that it touched
     */
    List<Path> any(Random random) throws IOException {
        int i = random.nextInt(8);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String other = NAMES.get(random.nextInt(NAMES.size()));
        Path event = content.resolve("events/e" + i + ".md");
        return switch (random.nextInt(30)) {
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
            case 16 -> deleted(content.resolve("media/" + name.charAt(0) + ".png"));
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
            case 23 -> List.of(write("events/e" + i + ".md", head(i, random) + "noindex: true\n---\n" + name + ".\n"));
            case 24 ->
                List.of(write(
                        "events/e" + i + ".md",
                        head(i, random)
                                + "corrections:\n  - {date: 2024-02-01, was: so, now: It was " + other
                                + "}\n---\n[[ben]].\n"));
            case 25 ->
                List.of(write(
                        "events/e" + i + ".md",
                        head(i, random) + "retracted: {date: 2025-02-01, reason: Denied by " + name + "}\n---\n"));
            case 26 ->
                List.of(write(
                        "actors/trust.md",
                        "---\nname: Harbour Trust\ntype: company\nsummary: Of " + name
                                + "\nrelations:\n  - {kind: owner, of: ben, label: " + other
                                + ", from: 20" + (10 + random.nextInt(14)) + "}\n---\n"));
            case 27 ->
                List.of(write(
                        "events/e" + i + ".md",
                        head(i, random) + "status: " + (random.nextBoolean() ? "disputed" : "reported")
                                + "\nlawsuits: [case]\nmoney:\n  - {from: ada, to: ben, amount: "
                                + (1 + random.nextInt(9)) + " million, currency: USD}\n---\n" + other + ".\n"));
            case 28 ->
                List.of(write(
                        "pages/about.md",
                        "---\ntitle: About " + name + "\nmenu: " + random.nextBoolean() + "\n---\nOf [[e" + i
                                + "]].\n"));
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
        Path to = content.resolve(name);
        if (Files.exists(file)) {
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(file, to);
    }
}
