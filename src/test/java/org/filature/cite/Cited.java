package org.filature.cite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filature.cite.Segment.Begin;
import org.filature.cite.Segment.End;
import org.filature.cite.Segment.Gap;
import org.filature.cite.Segment.Hole;
import org.filature.cite.Segment.Span;
import org.filature.cite.Segment.Today;
import org.filature.cite.Segment.Words;

/** Citations as plain text, as tests compare them. */
public final class Cited {
    private Cited() {}

    /**
     * A citation filled in.
     *
     * @param url empty where it is not known
     * @param today by the pattern of the day; empty where it is not known
     */
    public static String text(List<Segment> segments, Map<Hole, String> values, String url, Map<String, String> today) {
        StringBuilder text = new StringBuilder();
        int left = 0;
        for (Segment segment : segments) {
            boolean leaves = segment instanceof Begin begin && isLeft(begin.span(), url, today);
            if (left > 0 || leaves) {
                left += leaves || (segment instanceof Begin) ? 1 : segment instanceof End ? -1 : 0;
                continue;
            }
            if (segment instanceof Words words) {
                text.append(words.text());
            } else if (segment instanceof Gap gap) {
                text.append(gap.hole() == Hole.URL ? url : values.get(gap.hole()));
            } else if (segment instanceof Today day) {
                text.append(today.entrySet().stream()
                        .reduce(
                                day.pattern(),
                                (pattern, part) -> pattern.replace("{" + part.getKey() + "}", part.getValue()),
                                (one, other) -> other));
            }
        }
        return text.toString();
    }

    private static boolean isLeft(Span span, String url, Map<String, String> today) {
        return (span == Span.URL && url.isEmpty()) || (span == Span.TODAY && today.isEmpty());
    }

    public static Map<Hole, String> title(String title) {
        return List.of(Hole.TITLE, Hole.QUOTED).stream().collect(Collectors.toMap(hole -> hole, hole -> title));
    }
}
