package org.filature.markdown;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.link.Directory;
import org.filature.media.Medium;
import org.filature.model.Actor;
import org.filature.model.Alias;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Head;
import org.filature.model.Markdown;
import org.filature.model.Origin;
import org.filature.model.Page;
import org.filature.model.Prose;
import org.filature.model.Site;
import org.filature.model.Source;
import org.filature.model.Text;
import org.filature.model.Visibility;

/** A small dossier to write texts for. */
final class Desk {
    private static final EdtfDate SOME_DAY = someDay();
    static final String FRONT = "---\ntitle: X\n---\n";

    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private boolean autoLink = true;
    private String language = "en";
    private String pageLanguage = "";
    private String self = "";
    private Set<String> reserved = Set.of();
    private Diagnostics diagnostics = new Diagnostics();

    static Desk plain() {
        return new Desk();
    }

    /** Musk, Altman, OpenAI, two Smiths, an event and its draft, sources. */
    static Desk usual() {
        return new Desk()
                .actor("elon-musk", "Elon Musk", new Alias("Musk", true), new Alias("@elonmusk", true))
                .actor("sam-altman", "Sam Altman", new Alias("Altman", true), new Alias("Sam", false))
                .actor("openai", "OpenAI")
                .actor("adam-smith", "Adam Smith", new Alias("Smith", true))
                .actor("zoe-smith", "Zoe Smith", new Alias("Smith", true))
                .event("openai-launch", Text.of("en", "OpenAI's launch"), Visibility.PUBLIC)
                .event(
                        "secret-deal",
                        Text.of("en", "The secret deal"),
                        new Visibility(true, Optional.empty(), false, Optional.empty()))
                .source("openai-2024-10-02", "A letter")
                .source("wired", "Wired");
    }

    Desk actor(String id, String name, Alias... aliases) {
        return actor(id, Text.of("en", name), true, aliases);
    }

    Desk actor(String id, Text name, boolean linked, Alias... aliases) {
        actors.add(Records.make(
                Actor.class,
                Map.of(
                        "head",
                        head(id, "actors", Visibility.PUBLIC),
                        "name",
                        name,
                        "aliases",
                        List.of(aliases),
                        "autoLink",
                        linked)));
        return this;
    }

    Desk event(String id, Text title, Visibility visibility) {
        Map<String, Object> said = Map.of("head", head(id, "events", visibility), "title", title, "date", SOME_DAY);
        events.add(Records.make(Event.class, said));
        return this;
    }

    Desk source(String id, String title) {
        Head head = head(id, "sources", Visibility.PUBLIC);
        sources.add(Records.make(Source.class, Map.of("head", head, "title", Text.of("en", title))));
        return this;
    }

    private static Head head(String id, String folder, Visibility visibility) {
        Origin origin = new Origin(new TextFile("content/" + folder + "/" + id + ".md", ""), Map.of());
        return Records.make(Head.class, Map.of("id", id, "origin", origin, "visibility", visibility));
    }

    private static EdtfDate someDay() {
        try {
            return EdtfDate.parse("2024");
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Desk autoLink(boolean on) {
        autoLink = on;
        return this;
    }

    Desk in(String bodyLanguage) {
        language = bodyLanguage;
        return this;
    }

    Desk onPageIn(String other) {
        pageLanguage = other;
        return this;
    }

    Desk self(String id) {
        self = id;
        return this;
    }

    Desk reserving(String... ids) {
        reserved = Set.of(ids);
        return this;
    }

    MarkdownRenderer renderer() {
        Dossier dossier = Records.make(
                Dossier.class,
                Map.of(
                        "site",
                        Records.make(Site.class, Map.of()),
                        "events",
                        events,
                        "actors",
                        actors,
                        "sources",
                        sources));
        Page home = Records.make(Page.class, Map.of("head", head("index", "", Visibility.PUBLIC)));
        Directory directory =
                Directory.of(dossier, entry -> !entry.head().visibility().draft());
        return MarkdownRenderer.builder()
                .directory(directory)
                .mentions(Mentions.of(actors, autoLink))
                .entries(dossier.entries(), Optional.of(home))
                .media(Set.of("x.jpg", "docs/a b.pdf"), Desk::published)
                .diagnostics(diagnostics)
                .build();
    }

    private static Optional<Medium> published(String name) {
        Medium.Copy whole =
                new Medium.Copy("media/" + name.replace(".", ".4f2a.").replace(' ', '-'), 640, 480, "4f2a");
        return Optional.of(
                name.endsWith(".jpg")
                        ? new Medium.Picture(name, List.of(whole), false)
                        : new Medium.Document(name, whole));
    }

    Rendering rendering() {
        String page = pageLanguage.isEmpty() ? language : pageLanguage;
        return new Rendering(
                page, self, "../", "../../", reserved, key -> messages(page).getProperty(key, key));
    }

    private static Properties messages(String language) {
        Properties messages = new Properties();
        String known = language.equals("fr") ? "fr" : "en";
        Path file = Path.of("templates/i18n/markdown." + known + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    Markdown body(String text) {
        TextFile file = new TextFile("content/events/x.md", FRONT + text);
        return new Markdown(language, file, FRONT.length());
    }

    Prose prose(String text) {
        diagnostics = new Diagnostics();
        return renderer().render(body(text), rendering());
    }

    /** The HTML, with {@code {a, b: p. 3}} for gaps. */
    String html(String text) {
        return html(prose(text));
    }

    static String html(Prose prose) {
        StringBuilder html = new StringBuilder();
        for (Prose.Piece piece : prose.pieces()) {
            if (piece instanceof Prose.Html part) {
                html.append(part.html());
            } else if (piece instanceof Prose.Cited cited) {
                html.append(cited.sources().stream()
                        .map(source -> source.source().target()
                                + (source.at().isEmpty()
                                        ? ""
                                        : ": " + source.at().words()))
                        .collect(Collectors.joining(", ", "{", "}")));
            }
        }
        return html.toString();
    }

    List<Diagnostic> problems() {
        return diagnostics.sorted(Map.of());
    }

    /** Code, place as written, and hint of each problem. */
    List<String> reports() {
        return problems().stream()
                .map(problem -> problem.code().id() + " <" + problem.at().text() + ">")
                .toList();
    }

    List<Code> codes() {
        return problems().stream().map(Diagnostic::code).toList();
    }

    List<String> ids() {
        return actors.stream().map(Entry::id).toList();
    }
}
