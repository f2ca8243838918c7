package org.filature.edtf;

/**
 * Says dates in the words of one language, as exactly as they are known and no more: "2 October 2024", "about 2015",
 * "2018 (uncertain)", "August 2024", "the 2010s", "March to June 2024", "since March 2023", "2017 or 2018", "45 BC".
 * Immutable.
 */
public final class EdtfFormat {

    private final ExpressionWords longWords;
    private final ExpressionWords shortWords;

    /** Makes a format of a language's words. */
    public EdtfFormat(DateWords words) {
        this.longWords = new ExpressionWords(words.at(DateWords.Width.LONG));
        this.shortWords = new ExpressionWords(words.at(DateWords.Width.SHORT));
    }

    /** Says a date in full, for running text: "2 October 2024", "about August 2024"; plain text, never empty. */
    public String format(EdtfDate date) {
        return longWords.say(date.expression());
    }

    /** Says a date in little room, for columns: "2 Oct 2024", "c. Aug 2024"; plain text, never empty. */
    public String formatShort(EdtfDate date) {
        return shortWords.say(date.expression());
    }
}
