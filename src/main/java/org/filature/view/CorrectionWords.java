package org.filature.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.model.Correction;

/**
 * A correction as plain words, for programs that show nothing but words.
 *
 * @param text what was said, what is said now, and why
 * @param language in which it is written; where its parts differ, that of those that are not translated
 */
record CorrectionWords(String text, String language) {
    static CorrectionWords of(Edition edition, Correction correction) {
        Words was = edition.words(correction.was());
        Words now = edition.words(correction.now());
        Words why = edition.words(correction.why());
        String text = Stream.of(change(edition, was, now), why.text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        String language = Stream.of(was, now, why)
                .map(Words::lang)
                .filter(lang -> !lang.isEmpty())
                .findFirst()
                .orElse(edition.language());
        return new CorrectionWords(text, language);
    }

    private static String change(Edition edition, Words was, Words now) {
        if (!was.shown() && !now.shown()) {
            return "";
        }
        String key = !was.shown() ? "now" : now.shown() ? "both" : "was";
        return edition.tongue().messages().get("corrections.feed." + key, was.text(), now.text());
    }
}
