package org.filature.view;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.filature.edtf.EdtfDate;

/**
 * How the pages of one language speak.
 *
 * @param messages the words of the pages themselves
 * @param dates writes a date in words
 * @param typography sets a text (second) in a language (first): quotation marks, dashes, spaces
 */
public record Tongue(
        Messages messages, Function<EdtfDate, String> dates, BiFunction<String, String, String> typography) {
    /** BCP 47 tag. */
    public String language() {
        return messages.language();
    }
}
