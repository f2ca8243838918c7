package org.filature.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.edtf.DateWords;
import org.filature.edtf.EdtfFormat;
import org.filature.link.Bodies;
import org.filature.link.Directory;
import org.filature.link.Implied;
import org.filature.link.Web;
import org.filature.model.Citation;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Markdown;
import org.filature.model.Prose;
import org.filature.model.Ref;
import org.filature.model.Text;
import org.filature.read.ContentReader;
import org.filature.view.Messages;
import org.filature.view.Tongue;

/** Dossiers for tests, read from content folders; bodies are understood only as far as paragraphs and citations go. */
final class Dossiers {
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final Pattern CITATION = Pattern.compile("\\[@([^\\]]+)]");

    private Dossiers() {}

    static Web web(Path content, Diagnostics problems) {
        Dossier dossier = Implied.of(ContentReader.read(content, "content", problems), entry -> true, problems)
                .dossier();
        Directory directory =
                Directory.of(dossier, entry -> entry.head().visibility().isPublishedAt(NOW) && !entry.isRetracted());
        Map<Bodies.Key, Map<String, Prose>> bodies = new HashMap<>();
        List<Entry> all = new ArrayList<>(dossier.entries().toList());
        dossier.home().ifPresent(all::add);
        for (Entry entry : all) {
            Map<String, Prose> byLanguage = new HashMap<>();
            entry.head().bodies().forEach((language, markdown) -> byLanguage.put(language, prose(markdown)));
            bodies.put(Bodies.key(entry), byLanguage);
        }
        List<Entry> retracted = dossier.entries().filter(Entry::isRetracted).toList();
        return Web.of(dossier, directory, new Bodies(dossier.site().firstLanguage(), bodies), retracted);
    }

    private static Prose prose(Markdown markdown) {
        List<Prose.Piece> pieces = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (String block : markdown.text().strip().split("\n\n+", -1)) {
            if (block.isBlank()) {
                continue;
            }
            pieces.add(new Prose.Html(pieces.isEmpty() ? "<p>" : "\n<p>"));
            Matcher matcher = CITATION.matcher(block);
            int done = 0;
            while (matcher.find()) {
                pieces.add(new Prose.Html(Html.escape(block.substring(done, matcher.start()))));
                pieces.add(new Prose.Cited(citations(matcher.group(1), markdown.language())));
                done = matcher.end();
            }
            pieces.add(new Prose.Html(Html.escape(block.substring(done)) + "</p>"));
        }
        return new Prose(markdown.language(), pieces, Set.of(), Set.of(), anchors, List.of(), Set.of());
    }

    private static List<Citation> citations(String group, String language) {
        List<Citation> citations = new ArrayList<>();
        for (String one : group.split(";", -1)) {
            String[] parts = one.strip().replaceFirst("^@", "").split(",\\s*", 2);
            Text at = parts.length > 1 ? Text.of(language, parts[1]) : Text.EMPTY;
            citations.add(new Citation(new Ref(parts[0].strip(), Location.NONE), at, Text.EMPTY));
        }
        return citations;
    }

    static Tongue tongue(TemplateFiles files, String language) {
        Messages messages = MessageFiles.read(files, language);
        EdtfFormat dates = new EdtfFormat(DateWords.of(messages::get));
        return new Tongue(messages, dates::format, (lang, text) -> text);
    }
}
