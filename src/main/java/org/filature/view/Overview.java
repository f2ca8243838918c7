package org.filature.view;

import java.util.List;

/**
 * The picture above the timeline: time from left to right, a row for how much happened, and one for each of the main
 * cases and actors. Places along time are shares of the width, as {@code 12.5%}, so that the picture fits any; what
 * would then be too close is drawn twice, for wide and for narrow screens.
 *
 * @param wide the axis on wide screens
 * @param narrow the axis on narrow screens
 * @param rows from top to bottom
 * @param caption what one sees
 * @param key which signs the key has to explain
 * @param more what has no row of its own; may be empty
 */
public record Overview(
        Axis wide, Axis narrow, List<Row> rows, List<String> caption, List<String> key, List<Link> more) {
    /** No picture: too little to see. */
    public static final Overview NONE = new Overview(Axis.NONE, Axis.NONE, List.of(), List.of(), List.of(), List.of());

    public Overview {
        rows = List.copyOf(rows);
        caption = List.copyOf(caption);
        key = List.copyOf(key);
        more = List.copyOf(more);
    }

    /** Whether there is anything to see. */
    public boolean shown() {
        return !rows.isEmpty();
    }

    /** Lines across the picture with their words, and the folds in which nothing happened. */
    public record Axis(List<Tick> ticks, List<Fold> folds) {
        static final Axis NONE = new Axis(List.of(), List.of());

        public Axis {
            ticks = List.copyOf(ticks);
            folds = List.copyOf(folds);
        }
    }

    /**
     * A line; the words may be missing where there is no room for them.
     *
     * @param line whether it is drawn: a year that begins within a fold, or before the picture, has words alone
     */
    public record Tick(String x, String label, boolean line) {}

    /** A stretch of time that is folded, with words for it. */
    public record Fold(String x, String width, String title) {}

    /**
     * A row.
     *
     * @param kind what styles call it: density, doubt, case, actor
     * @param label what it is about; rows of bars have theirs in their strips
     * @param state of a case
     * @param field the field of the filter that its marks count within; empty if they count all events
     * @param value of that field
     */
    public record Row(String kind, Link label, Term state, String field, String value, Strip wide, Strip narrow) {}

    /**
     * What is drawn in a row.
     *
     * @param label what bars count; empty for other rows
     * @param note how many the highest bar counts
     * @param unit the height of one event in bars
     * @param marks in the order in which they are drawn
     */
    public record Strip(String label, String note, String unit, int height, List<Mark> marks) {
        static Strip of(int height, List<Mark> marks) {
            return new Strip("", "", "", height, marks);
        }

        public Strip {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A mark.
     *
     * @param shape what templates draw: line, fade, bar, hit (the place to point at for a bar), label, state, event or
     *     cluster
     * @param style what else styles know of it, such as a status, or which end is open
     * @param width how wide it is; of lines and clusters, where they end
     * @param y from the row's top
     * @param height how high it is; of lines, how long
     * @param href where it leads; may be empty
     * @param title what it is
     * @param events which of the row's events it stands for, as runs of numbers in the order of the timeline
     * @param text words that are drawn; mostly empty
     * @param hollow of lines and clusters, from where on they are hollow, since what they stand for is not established;
     *     empty if nothing of them is
     */
    public record Mark(
            String shape,
            String style,
            String x,
            String width,
            String y,
            String height,
            String href,
            String title,
            String events,
            Words text,
            String hollow) {
        /** A mark without words or link. */
        static Mark bare(String shape, String style, String x, String width, double y, double height) {
            return new Mark(shape, style, x, width, Canvas.px(y), Canvas.px(height), "", "", "", Words.NONE, "");
        }

        /** A line between two places of the row, each a share of its width. */
        static Mark line(String style, double from, double until, double y) {
            return new Mark(
                    "line",
                    style,
                    Canvas.share(from),
                    Canvas.share(until),
                    Canvas.px(y),
                    Canvas.share(until - from),
                    "",
                    "",
                    "",
                    Words.NONE,
                    "");
        }

        Mark linked(String to, String told) {
            return new Mark(shape, style, x, width, y, height, to, told, events, text, hollow);
        }

        Mark standingFor(String runs) {
            return new Mark(shape, style, x, width, y, height, href, title, runs, text, hollow);
        }

        Mark saying(Words words) {
            return new Mark(shape, style, x, width, y, height, href, title, events, words, hollow);
        }

        /** Hollow as a whole if nothing is established, from its middle on if some of it is. */
        Mark hollow(String status, double from, double until) {
            String begin = switch (status) {
                case "said" -> Canvas.share(from);
                case "mixed" -> Canvas.share((from + until) / 2);
                default -> "";
            };
            return new Mark(shape, style, x, width, y, height, href, title, events, text, begin);
        }
    }
}
