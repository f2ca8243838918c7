package org.filature.cite;

import java.util.ArrayList;
import java.util.List;
import org.filature.cite.Segment.Begin;
import org.filature.cite.Segment.End;
import org.filature.cite.Segment.Gap;
import org.filature.cite.Segment.Hole;
import org.filature.cite.Segment.Span;
import org.filature.cite.Segment.Today;
import org.filature.cite.Segment.Words;

/**
 * A citation style: how pages of the web are cited, in one language.
 *
 * <p>A pattern is words with what is filled in: {@code {author}}, {@code {title}}, {@code {quoted}} (the title within
 * quotation marks), {@code {site}}, {@code {date}}, {@code {year}}, {@code {url}}, {@code {accessed}}. {@code *…*} is
 * italic; {@code [?author …]} is there only if that is known, {@code [!author …]} only if it is not.
 *
 * @param id such as {@code apa}
 * @param name as readers know it
 * @param pattern the whole citation
 * @param day the pattern of a date, such as <code>{d} {m} {y}</code>
 * @param month the pattern of a date that is known to the month
 * @param accessed the pattern of the reader's day
 */
public record CitationStyle(String id, String name, String pattern, String day, String month, String accessed) {
    /** The citation with a site's facts filled in: the same for all its pages but for the gaps. */
    public List<Segment> of(Facts facts) {
        Filler filler = new Filler(this, facts);
        filler.fill(filler.end());
        return filler.filled();
    }

    /** Reads a pattern from left to right. */
    private static final class Filler {
        private final CitationStyle style;
        private final Facts facts;
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int at;
        private boolean isItalic;

        Filler(CitationStyle style, Facts facts) {
            this.style = style;
            this.facts = facts;
        }

        int end() {
            return style.pattern.length();
        }

        List<Segment> filled() {
            flush();
            return List.copyOf(segments);
        }

        void fill(int end) {
            while (at < end) {
                char c = style.pattern.charAt(at);
                if (c == '[' && at + 1 < end && "?!".indexOf(style.pattern.charAt(at + 1)) >= 0) {
                    group();
                } else if (c == '{' && style.pattern.indexOf('}', at) > 0) {
                    int close = style.pattern.indexOf('}', at);
                    gap(style.pattern.substring(at + 1, close));
                    at = close + 1;
                } else if (c == '*') {
                    isItalic = !isItalic;
                    add(isItalic ? new Begin(Span.ITALIC) : new End(Span.ITALIC));
                    at++;
                } else {
                    boolean isDoubled =
                            c == '.' && !words.isEmpty() && "?!.…".indexOf(words.charAt(words.length() - 1)) >= 0;
                    words.append(isDoubled ? "" : String.valueOf(c));
                    at++;
                }
            }
        }

        private void group() {
            boolean isWanted = style.pattern.charAt(at + 1) == '?';
            int blank = style.pattern.indexOf(' ', at);
            String name = style.pattern.substring(at + 2, blank);
            int close = close(at);
            boolean needsPage = name.equals("url") || name.equals("accessed");
            if (needsPage && isWanted) {
                Span span = name.equals("url") ? Span.URL : Span.TODAY;
                add(new Begin(span));
                at = blank + 1;
                fill(close);
                add(new End(span));
            } else if (!needsPage && known(name).isEmpty() != isWanted) {
                at = blank + 1;
                fill(close);
            }
            at = close + 1;
        }

        /** Where the group ends that begins at a bracket; brackets within it are counted. */
        private int close(int open) {
            int depth = 0;
            for (int i = open; i < end(); i++) {
                char c = style.pattern.charAt(i);
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return end();
        }

        private void gap(String name) {
            switch (name) {
                case "title" -> add(new Gap(Hole.TITLE));
                case "quoted" -> add(new Gap(Hole.QUOTED));
                case "url" -> add(new Gap(Hole.URL));
                case "accessed" -> add(new Today(style.accessed));
                default -> words.append(known(name));
            }
        }

        private String known(String name) {
            return switch (name) {
                case "author" -> facts.author();
                case "site" -> facts.site();
                case "year" -> facts.year();
                case "date" -> facts.date(style.day, style.month);
                default -> "";
            };
        }

        private void add(Segment segment) {
            flush();
            segments.add(segment);
        }

        private void flush() {
            if (!words.isEmpty()) {
                segments.add(new Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
