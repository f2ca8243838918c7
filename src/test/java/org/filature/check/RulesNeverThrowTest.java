package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.filature.ContentFixture;
import org.filature.diagnostic.Diagnostic;
import org.filature.link.Implied;
import org.filature.model.Dossier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a dossier says, rules find what is wrong with it and never fail; and they say what to do. */
class RulesNeverThrowTest {
    private static final List<String> KEYS = List.of(
            "title",
            "name",
            "type",
            "date",
            "actors",
            "by",
            "about",
            "status",
            "since",
            "asked",
            "replies",
            "filed",
            "closed",
            "court",
            "parties",
            "statuses",
            "docket",
            "counts",
            "positions",
            "relations",
            "born",
            "died",
            "money",
            "figures",
            "quotes",
            "media",
            "place",
            "sources",
            "tags",
            "embargo",
            "corrections",
            "statement",
            "related",
            "country",
            "aliases",
            "response",
            "established-by",
            "issued",
            "URL",
            "id",
            "portrait");
    private static final List<String> VALUES = List.of(
            "x",
            "ann",
            "person",
            "company",
            "''",
            "2024",
            "2024-01-01",
            "-9999",
            "Y170000002",
            "Y-2000000000",
            "/..",
            "../2020",
            "2020/..",
            "[2017, ..2019]",
            "XXXX",
            "2024-02-30",
            "found",
            "pending",
            "alleged",
            "1e999",
            "-1",
            "null",
            "~",
            "{}",
            "[]",
            "[[]]",
            "{id: x}",
            "[{actor: ann, role: plaintiff, from: 1990, to: XXXX-12}]",
            "[{date: 2024, status: appealed}, {date: 199X, status: closed}]",
            "[{number: 1, text: T, responds-to: [1, 2]}, {number: 2, text: T, decides: 99999999999}]",
            "[{org: ann, from: '1850', to: '2200'}, {org: x}]",
            "[{kind: founder, of: ann, currency: zzz}]",
            "[{from: ann, to: ann, min: 9, max: 1}, {}]",
            "[{by: ann, date: 1800}, {by: x, text: T, sources: s}]",
            "[{label: L, value: 'V'}, {label: '', value: 1}]",
            "{name: P, lat: 900}",
            "[C, C++, '%%', aux, 'İ']",
            "[{file: x.jpg}]",
            "[{title: T, URL: 'https://example.org/?a=%%&utm_x'}]",
            "https://[::1]/%zz",
            "9999-12-31",
            "'0000-01-01'",
            "2024-12-31T23:59:59Z",
            "\"\\uD83D\\uDE00\\u0301, \\u202E\"",
            "'.,.'",
            "{asked: 2020, date: 2019}",
            "[{was: x}]");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySmallDossierIsChecked() throws IOException {
        try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
            return sites.sorted().toList().stream()
                    .map(site -> DynamicTest.dynamicTest(
                            site.getFileName().toString(),
                            () -> check(new ContentFixture(site.resolve("content"), false))));
        }
    }

    @Test
    void hostileValuesAreMistakesAtMost() {
        Random random = new Random(7);
        List<Integer> counts = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            ContentFixture content = new ContentFixture(folder.resolve("r" + round))
                    .file("site.yaml", "title: T\nlanguages: [en, fr]\nas-of: " + value(random) + "\n")
                    .file(
                            "sources.yaml",
                            "- {id: s, title: S}\n- " + fields(random, "  ").strip() + "\n")
                    .file("media/x.jpg", "x")
                    .person("ann", "Ann", "");
            for (String type : List.of("events", "actors", "lawsuits", "claims", "sources", "pages")) {
                for (String id : List.of("x", "y-" + type, "z-" + type)) {
                    content.file(type + "/" + id + ".md", "---\n" + fields(random, "") + "---\n#### X [@s] [[x]]\n");
                }
            }
            counts.add(check(content).size());
        }
        assertThat(counts).allMatch(count -> count > 0);
    }

    private static String fields(Random random, String indent) {
        StringBuilder fields = new StringBuilder();
        List<String> keys = new ArrayList<>(KEYS);
        java.util.Collections.shuffle(keys, random);
        keys.stream()
                .limit(4 + random.nextInt(20))
                .forEach(key -> fields.append(indent)
                        .append(key)
                        .append(": ")
                        .append(value(random))
                        .append('\n'));
        return fields.toString();
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static List<Diagnostic> check(ContentFixture content) {
        Dossier dossier = content.read();
        content.checked(dossier);
        Dossier whole =
                Implied.of(dossier, entry -> true, content.diagnostics()).dossier();
        List<Diagnostic> problems = content.checked(whole);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.hint())
                        .as("what to do about %s", problem)
                        .isNotBlank());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.message().getBytes(StandardCharsets.UTF_8).length)
                        .isPositive());
        return problems;
    }
}
