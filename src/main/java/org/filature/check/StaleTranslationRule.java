package org.filature.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.history.History;
import org.filature.model.Entry;
import org.filature.model.Markdown;
import org.filature.model.Source;

/**
 * A translation says what its original says today. Where the repository shows that the original's words have changed
 * since anybody touched the translation, somebody should look. A change of facts, of punctuation or of lines makes no
 * translation old.
 */
final class StaleTranslationRule implements Rule {
    private static final Pattern COMMENT = Pattern.compile("%%.*?%%", Pattern.DOTALL);
    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\R(?:.*\\R)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|$)");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.STALE_TRANSLATION);
    }

    @Override
    public Scope scope() {
        return Scope.ALWAYS;
    }

    @Override
    public void check(Subject subject) {
        List<String> languages = subject.dossier().site().languages();
        Map<History.Twins, Entry> entries = new LinkedHashMap<>();
        for (String language : languages.subList(1, languages.size())) {
            subject.pages()
                    .filter(entry -> isTranslated(entry, language))
                    .forEach(entry -> entries.put(twins(entry, language, subject), entry));
        }
        subject.history().originalsThen(entries.keySet()).forEach((twins, then) -> {
            Entry entry = Optional.ofNullable(entries.get(twins)).orElseThrow();
            check(entry, twins, then, subject);
        });
    }

    private static boolean isTranslated(Entry entry, String language) {
        return !(entry instanceof Source)
                && !entry.head().origin().file().path().isEmpty()
                && (entry.head().bodies().containsKey(language)
                        || Translations.translated(entry, language).findAny().isPresent());
    }

    private static History.Twins twins(Entry entry, String language, Subject subject) {
        String path =
                Translations.path(entry, language, subject.dossier().site().firstLanguage());
        return new History.Twins(subject.below(entry.head().origin().file().path()), subject.below(path), language);
    }

    private static void check(Entry entry, History.Twins twins, String then, Subject subject) {
        int split = bodyOffset(then);
        String fields = " " + words(then.substring(0, split)) + " ";
        List<String> changed = new ArrayList<>();
        Translations.translated(entry, twins.language())
                .filter(words -> !fields.contains(" " + words(words) + " "))
                .findFirst()
                .ifPresent(words -> changed.add("“" + shorten(words) + "”"));
        SortedMap<String, Markdown> bodies = entry.head().bodies();
        Optional<Markdown> body =
                Optional.ofNullable(bodies.get(subject.dossier().site().firstLanguage()));
        if (bodies.containsKey(twins.language()) && body.isPresent()) {
            String today = words(body.get().text());
            if (!today.equals(words(then.substring(split)))) {
                changed.add("the text");
            }
        }
        if (!changed.isEmpty()) {
            subject.problem(
                    Code.STALE_TRANSLATION,
                    place(entry, twins, subject),
                    String.join(" and ", changed) + " of the original changed after this translation",
                    "bring it up to date; if nothing needs changing, say so in a comment: %% checked 2026-01-31 %%");
        }
    }

    private static Location place(Entry entry, History.Twins twins, Subject subject) {
        return Optional.ofNullable(entry.head().bodies().get(twins.language()))
                .map(body -> body.file().start())
                .orElseGet(() -> new TextFile(subject.shown(twins.translation()), "").start());
    }

    /** Where the text begins, behind the front matter's second line of hyphens. */
    private static int bodyOffset(String file) {
        Matcher frontMatter = FRONT_MATTER.matcher(file);
        return frontMatter.lookingAt() ? frontMatter.end() : 0;
    }

    private static String shorten(String words) {
        return words.length() > 40 ? words.substring(0, 39) + "…" : words;
    }

    /** Letters and digits alone, without comments. */
    private static String words(String text) {
        return NO_WORDS.matcher(COMMENT.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
