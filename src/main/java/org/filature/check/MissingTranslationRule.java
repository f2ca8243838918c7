package org.filature.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Source;
import org.filature.model.Text;

/** Readers of every language of the site have what the first one's have: titles, summaries, texts. */
final class MissingTranslationRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.MISSING_TRANSLATION);
    }

    @Override
    public void check(Subject subject) {
        List<String> languages = subject.dossier().site().languages();
        for (String language : languages.subList(1, languages.size())) {
            subject.pages()
                    .filter(MissingTranslationRule::isForReaders)
                    .forEach(entry -> check(entry, language, subject));
        }
    }

    private static boolean isForReaders(Entry entry) {
        return !(entry instanceof Source)
                && !entry.head().visibility().draft()
                && !entry.isRetracted()
                && !entry.head().origin().file().path().isEmpty();
    }

    private static void check(Entry entry, String language, Subject subject) {
        String first = subject.dossier().site().firstLanguage();
        List<String> missing = new ArrayList<>();
        // A name is the same in most languages, and the home page shows the dossier's own title.
        boolean hasTitle =
                !(entry instanceof Actor) && !subject.dossier().home().equals(Optional.of(entry));
        if (hasTitle && isMissing(entry.label(), language)) {
            missing.add("its title");
        }
        if (isMissing(entry.head().summary(), language)) {
            missing.add("its summary");
        }
        boolean hasBody = entry.head().bodies().containsKey(first);
        if (hasBody && !entry.head().bodies().containsKey(language)) {
            missing.add("its text");
        }
        if (!missing.isEmpty()) {
            subject.problem(
                    Code.MISSING_TRANSLATION,
                    entry.head().origin().at(pointer(entry)),
                    "readers of `" + language + "` lack " + String.join(", ", missing),
                    isOfSettings(entry, subject)
                            ? "write each text by language, as `{" + first + ": …, " + language + ": …}`"
                            : "translate in " + Translations.path(entry, language, first));
        }
    }

    /** A page on a policy may be made of what the settings say. */
    private static boolean isOfSettings(Entry entry, Subject subject) {
        return entry.head()
                .origin()
                .file()
                .equals(subject.dossier().site().origin().file());
    }

    private static boolean isMissing(Text text, String language) {
        return !text.isEmpty() && text.exactly(language).isEmpty();
    }

    private static String pointer(Entry entry) {
        if (entry instanceof Actor) {
            return "/name";
        }
        return entry instanceof Claim ? "/statement" : "/title";
    }
}
