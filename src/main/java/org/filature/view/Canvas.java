package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import org.filature.edtf.EdtfDate;
import org.filature.model.Event;
import org.filature.model.EventStatus;
import org.filature.picture.TimeScale;

/**
 * What the rows of the overview are drawn on: the scale of time, for a width.
 *
 * @param width the narrowest, in CSS pixels: what has room there has room on all others
 */
record Canvas(Desk desk, Chronicle chronicle, TimeScale scale, int width) {
    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int FIRST_QUARTER = 33;

    /**
     * When something was, as a picture shows it.
     *
     * @param from may be minus infinity
     * @param until may be plus infinity
     * @param span whether it lasted, so that the whole time is meant
     * @param doubtful whether the date is about, or uncertain
     */
    record When(double from, double until, boolean span, boolean doubtful) {
        static When of(EdtfDate date) {
            return new When(
                    Months.from(date),
                    Months.until(date),
                    date.isInterval(),
                    date.isUncertain() || date.isApproximate());
        }

        /** Whether it was at a point of time, as far as steps of some months can tell. */
        boolean isPoint(long step) {
            return !span && !doubtful && Math.floor(from / step) == Math.floor(until / step);
        }

        boolean placed() {
            return Double.isFinite(from) || Double.isFinite(until);
        }

        double middle() {
            return Double.isFinite(from) && Double.isFinite(until) ? (from + until) / 2 : first();
        }

        /** The end that is known. */
        double first() {
            return Double.isFinite(from) ? from : until;
        }

        /** The other end, or the same. */
        double last() {
            return Double.isFinite(until) ? until : from;
        }
    }

    Edition edition() {
        return desk.edition();
    }

    double place(double time) {
        return scale.place(time);
    }

    /** A place as a share of the width. */
    String x(double time) {
        return share(place(time));
    }

    /** A length in pixels as a share of the line. */
    double length(double pixels) {
        return pixels / width;
    }

    /** A share as templates write it, such as {@code 12.5%}. */
    static String share(double part) {
        return hundredths(part * 100) + "%";
    }

    static String px(double pixels) {
        return hundredths(pixels);
    }

    private static String hundredths(double number) {
        long rounded = Math.round(number * 100);
        String digits = Long.toString(Math.abs(rounded));
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        String whole = padded.substring(0, padded.length() - 2);
        String rest = padded.substring(padded.length() - 2).replaceFirst("0+$", "");
        return (rounded < 0 ? "-" : "") + whole + (rest.isEmpty() ? "" : "." + rest);
    }

    /** Numbers in ascending order as runs: {@code 0-3 7}. */
    static String runs(List<Integer> numbers) {
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < numbers.size(); ) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            runs.append(runs.isEmpty() ? "" : " ").append(numbers.get(i));
            if (end > i) {
                runs.append('-').append(numbers.get(end));
            }
            i = end + 1;
        }
        return runs.toString();
    }

    /** How sure it is that an event happened: {@code fact}, or {@code said}. */
    static String status(Event event) {
        return event.status() == EventStatus.ESTABLISHED ? "fact" : "said";
    }

    /** How sure it is that some events happened: all {@code fact}, all {@code said}, or {@code mixed}. */
    static String status(List<Event> events) {
        List<String> found = events.stream().map(Canvas::status).distinct().toList();
        return found.size() == 1 ? found.get(0) : "mixed";
    }

    /** The same as styles of lines know it: nothing if all is established. */
    static String manner(List<Event> events) {
        String status = status(events);
        return status.equals("fact") ? "" : " " + status;
    }

    /** The way from the page to a part of the timeline; on the timeline's own page a mere fragment. */
    String href(String path) {
        String own = desk.sheet().path() + "#";
        return path.startsWith(own)
                ? path.substring(own.length() - 1)
                : desk.sheet().href(path);
    }

    Link link(Event event) {
        return desk.sheet().link(event);
    }

    /** An event in words: its date, what must be said first, its title. */
    String title(Event event) {
        Link link = link(event);
        String title = link.lead().isEmpty()
                ? link.text().text()
                : edition()
                        .tongue()
                        .messages()
                        .get("lead.title", link.lead(), link.text().text());
        String withheld =
                link.withheld().shown() ? " [" + link.withheld().words().text() + "]" : "";
        return told(edition().day(event.date()).text(), title + withheld);
    }

    /** Some time and what was then. */
    String told(String time, String what) {
        return edition().tongue().messages().get("overview.told", time, what);
    }

    /** How many events, and how many of them are not established. */
    String events(List<Event> events) {
        return Doubted.of(
                edition(),
                edition().numbers().count("count.events", events.size()),
                events.stream().map(Event::status).toList());
    }

    /** A step of the calendar in words. */
    String step(double from, long months) {
        int year = Months.year(from);
        String edtf = Chronicle.edtf(year);
        if (months == 1) {
            return edition().date(month(edtf, Months.month(from)));
        }
        if (months == QUARTER) {
            return edition().date(edtf + "-" + (FIRST_QUARTER + (Months.month(from) - 1) / QUARTER));
        }
        return months == YEAR
                ? edition().date(edtf)
                : edition().date(edtf + "/" + Chronicle.edtf((int) (year + months / YEAR - 1)));
    }

    private static String month(String year, int month) {
        return year + "-" + (month < 10 ? "0" : "") + month;
    }

    /** The first of several events' month if they share it, or else its year: in words, and where it is shown. */
    Link group(List<Event> events) {
        Event first = events.get(0);
        int year = Chronicle.year(first);
        int month = Chronicle.month(first);
        boolean sameMonth = month != Chronicle.NO_MONTH
                && events.stream().allMatch(event -> Chronicle.year(event) == year && Chronicle.month(event) == month);
        String path = sameMonth ? chronicle.path(year, month) : chronicle.path(year);
        boolean dated = year != Chronicle.NO_YEAR;
        String words = dated && Math.abs(year) < 10_000 && sameMonth
                ? edition().date(month(Chronicle.edtf(year), month))
                : dated ? edition().date(Chronicle.edtf(year)) : edition().say("timeline.undated");
        return new Link(href(path), "", "", Words.of(told(words, events(events))));
    }

    <T> List<T> pick(List<T> all, List<Integer> which) {
        List<T> picked = new ArrayList<>(which.size());
        which.forEach(i -> picked.add(all.get(i)));
        return picked;
    }
}
