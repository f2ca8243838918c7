package org.filature.leak;

/** Words that a hyphen at the end of a line has parted. */
final class LineEnds {
    /** What typesetters and readers of scanned letters write there. */
    private static final String HYPHENS = "-\u2010\u2011\u00AD\u00AC";

    private LineEnds() {}

    /** A text of which such words are whole; itself if it has none. One pass. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        int done = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int hyphen = end;
            while (hyphen > done && Character.isWhitespace(text.charAt(hyphen - 1))) {
                hyphen--;
            }
            int next = end + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (isWithinWord(text, hyphen - 1, done, next)) {
                joined.append(text, done, hyphen - 1);
                done = next;
            }
            end = next - 1;
        }
        return done == 0 ? text : joined.append(text, done, text.length()).toString();
    }

    private static boolean isWithinWord(String text, int hyphen, int done, int next) {
        return hyphen > done
                && next < text.length()
                && HYPHENS.indexOf(text.charAt(hyphen)) >= 0
                && Character.isLetterOrDigit(text.charAt(hyphen - 1))
                && Character.isLetterOrDigit(text.charAt(next));
    }
}
