package org.filature.build;

import java.util.List;
import org.filature.edtf.DateWords;
import org.filature.edtf.EdtfFormat;
import org.filature.markdown.Typography;
import org.filature.view.Messages;
import org.filature.view.Tongue;

/** How pages speak: words, dates and punctuation of each language, brought together. */
final class Tongues {
    private Tongues() {}

    static List<Tongue> of(List<Messages> messages) {
        return messages.stream().map(Tongues::of).toList();
    }

    private static Tongue of(Messages messages) {
        EdtfFormat dates = new EdtfFormat(DateWords.of(messages::get));
        return new Tongue(
                messages,
                dates::format,
                (language, text) -> Typography.of(language).apply(text));
    }
}
