package org.filature.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a dossier of any size, the same one each time, to measure builds with: about 180 words, 1 to 4 actors and 0 to
 * 2 sources an event.
 *
 * <p>Run with a folder and the numbers of events, actors and cases: {@code java … SyntheticDossier target/bench 10000
 * 1000 200}.
 */
public final class SyntheticDossier {
    private static final List<String> WORDS = List.of(
            "the",
            "board",
            "met",
            "again",
            "and",
            "voted",
            "on",
            "contract",
            "after",
            "a",
            "letter",
            "from",
            "court",
            "said",
            "that",
            "no",
            "payment",
            "had",
            "been",
            "made",
            "before",
            "summer",
            "when",
            "harbour",
            "was",
            "sold",
            "to",
            "company",
            "whose",
            "owner",
            "denied",
            "knowing",
            "of",
            "it",
            "while",
            "minutes",
            "show",
            "otherwise",
            "according",
            "witness");

    private final Path content;
    private final int events;
    private final int actors;
    private final int cases;
    private final Random random = new Random(42);

    private SyntheticDossier(Path content, int events, int actors, int cases) {
        this.content = content;
        this.events = events;
        this.actors = actors;
        this.cases = cases;
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]).resolve("content"), number(args[1]), number(args[2]), number(args[3]));
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }

    /** Writes a content folder. */
    public static void write(Path content, int events, int actors, int cases) throws IOException {
        new SyntheticDossier(content, events, actors, cases).write();
    }

    private void write() throws IOException {
        for (String folder : List.of("events", "actors", "lawsuits")) {
            Files.createDirectories(content.resolve(folder));
        }
        Files.writeString(content.resolve("site.yaml"), "title: Synthetic\nlanguages: [en]\n");
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < Math.max(1, events / 20); i++) {
            sources.append(String.format(
                    Locale.ROOT, "- {id: source-%d, title: Source %d, publisher: Daily, issued: 2020-01}%n", i, i));
        }
        Files.writeString(content.resolve("sources.yaml"), sources.toString());
        for (int i = 0; i < actors; i++) {
            actor(i);
        }
        for (int i = 0; i < cases; i++) {
            lawsuit(i);
        }
        for (int i = 0; i < events; i++) {
            event(i);
        }
    }

    private void actor(int i) throws IOException {
        String relation = i == 0 ? "" : "relations:\n  - {kind: associate, of: actor-" + random.nextInt(i) + "}\n";
        Files.writeString(
                content.resolve("actors/actor-" + i + ".md"),
                "---\nname: " + name(i) + "\ntype: person\n" + relation + "---\n" + prose(40));
    }

    private static String name(int i) {
        return "Given" + i % 97 + " Family" + i;
    }

    private void lawsuit(int i) throws IOException {
        Files.writeString(
                content.resolve("lawsuits/case-" + i + ".md"),
                "---\ntitle: Case " + i + "\ncourt: A Court\nfiled: " + date() + "\nparties:\n  - {actor: actor-"
                        + random.nextInt(actors) + ", role: plaintiff}\n  - {actor: actor-" + random.nextInt(actors)
                        + ", role: defendant}\nstatuses:\n  - {date: 2025-06, status: pending}\n---\n" + prose(100));
    }

    private void event(int i) throws IOException {
        StringBuilder text =
                new StringBuilder("---\ntitle: Event " + i + "\ndate: " + date() + "\nkind: hearing\nactors:\n");
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            text.append("  - actor-").append(random.nextInt(actors)).append('\n');
        }
        if (random.nextInt(5) == 0) {
            text.append("lawsuits: [case-").append(random.nextInt(cases)).append("]\n");
        }
        text.append("tags: [tag-").append(random.nextInt(30)).append("]\n---\n");
        text.append(prose(90))
                .append(' ')
                .append(name(random.nextInt(actors)))
                .append(' ')
                .append(prose(90));
        text.append(" [@source-")
                .append(random.nextInt(Math.max(1, events / 20)))
                .append("].\n");
        if (i > 0) {
            text.append("\nSee [[event-").append(random.nextInt(i)).append("]].\n");
        }
        Files.writeString(content.resolve("events/event-" + i + ".md"), text.toString());
    }

    private String date() {
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", 1990 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String prose(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 17 == 16 ? ".\n" : " ");
        }
        return text.toString().strip();
    }
}
