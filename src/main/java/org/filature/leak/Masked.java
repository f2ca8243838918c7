package org.filature.leak;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as a reader would see it: marks and addresses are blanks, and paragraphs are parted. Every character keeps
 * its place. A rough reading will do: what is missed costs a phrase, and every text has many.
 */
final class Masked {
    /** What is not shown of a link, a citation, a footnote or an entity. */
    private static final List<Pattern> UNSEEN = List.of(
            Pattern.compile("\\]\\([^()\\n]{0,2000}\\)"),
            Pattern.compile("\\[\\[[^\\]|\\n]{0,300}\\|"),
            Pattern.compile("\\[@[^\\]\\n]{0,300}\\]"),
            Pattern.compile("\\[\\^[^\\]\\n]{1,100}\\]"),
            Pattern.compile("&(?:[a-zA-Z]{2,20}|#[0-9a-fA-FxX]{1,7});"));

    /** Where one text ends and the next begins: a blank line, a list's item, a heading, a table's cell. */
    private static final Pattern PARTED =
            Pattern.compile("\\n[ \\t>]*(?=\\r?\\n)|\\n[ \\t>]*(?=(?:[-*+]|\\d{1,3}[.)]|#{1,6})[ \\t])|\\|");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} [^\\n]*(\\n)");

    private Masked() {}

    static String of(String markdown) {
        char[] seen = markdown.toCharArray();
        if (markdown.indexOf('[') >= 0 || markdown.indexOf('&') >= 0) {
            UNSEEN.forEach(pattern -> blank(pattern.matcher(markdown), seen));
        }
        Matcher parted = PARTED.matcher(markdown);
        while (parted.find()) {
            seen[parted.start()] = Folding.END;
        }
        Matcher heading = HEADING.matcher(markdown);
        while (heading.find()) {
            seen[heading.start(1)] = Folding.END;
        }
        return new String(seen);
    }

    private static void blank(Matcher unseen, char[] seen) {
        while (unseen.find()) {
            Arrays.fill(seen, unseen.start(), unseen.end(), ' ');
        }
    }
}
