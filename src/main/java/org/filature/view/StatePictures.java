package org.filature.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.edtf.Bound;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.model.CaseStatus;
import org.filature.model.Lawsuit;
import org.filature.picture.CaseLine;

/** Draws a case's states on a line of time. The list of states says the same in words. */
final class StatePictures {
    private static final double WIDE = 640;
    private static final double NARROW = 300;
    private static final double YEAR = 48;
    private static final double MONTH = 112;
    private static final long SECONDS = 86_400;
    private static final int MONTHS = 12;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    private final Edition edition;
    private final List<CaseStatus> statuses;
    private final boolean open;
    private final Optional<EdtfDate> ends;

    private StatePictures(Sheet sheet, Lawsuit lawsuit) {
        this.edition = sheet.edition();
        this.statuses = lawsuit.statuses().stream()
                .filter(status -> first(status.date()).isPresent())
                .toList();
        this.open = lawsuit.closed().isEmpty()
                && lawsuit.state().filter(last -> last.status().isOpen()).isPresent();
        this.ends = open ? edition.web().site().asOf() : lawsuit.closed();
    }

    static List<LawsuitView.StatePicture> of(Sheet sheet, Lawsuit lawsuit) {
        StatePictures pictures = new StatePictures(sheet, lawsuit);
        return pictures.isTelling() ? List.of(pictures.draw("wide", WIDE), pictures.draw("narrow", NARROW)) : List.of();
    }

    /** A single state is a line only if something is known to follow it. */
    private boolean isTelling() {
        return statuses.size() > 1
                || (statuses.size() == 1 && ends.flatMap(StatePictures::last).isPresent());
    }

    private static Optional<Long> first(EdtfDate date) {
        return day(date.earliest()).or(() -> day(date.latest()));
    }

    private static Optional<Long> last(EdtfDate date) {
        return day(date.latest()).or(() -> day(date.earliest()));
    }

    /** Days of the four-digit years, which have names. */
    private static Optional<Long> day(Bound bound) {
        return bound.isFinite() && Math.abs(bound.epochSecond()) < SECONDS * 3_000_000
                ? Optional.of(Math.floorDiv(bound.epochSecond(), SECONDS))
                : Optional.empty();
    }

    private LawsuitView.StatePicture draw(String form, double room) {
        List<CaseLine.State> states = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            EdtfDate date = statuses.get(i).date();
            String label = isSaid(i) ? state(i).words().text() : "";
            long from = first(date).orElse(0L);
            states.add(new CaseLine.State(from, Math.max(from, last(date).orElse(from)), label));
        }
        long begin = states.stream().mapToLong(CaseLine.State::from).min().orElse(0);
        long known = states.stream().mapToLong(CaseLine.State::until).max().orElse(0);
        long end = Math.max(known, ends.flatMap(StatePictures::last).orElse(known));
        int step = step(begin, end, room - 2 * MONTH / 2);
        List<Long> days = days(begin, end, step);
        CaseLine chart = CaseLine.of(states, end, open, days, step >= MONTHS ? YEAR : MONTH, room);
        List<LawsuitView.StateMark> marks = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            marks.add(new LawsuitView.StateMark(chart.marks().get(i), state(i), isSaid(i), title(i)));
        }
        List<String> ticks = chart.ticks().stream()
                .map(tick -> tick(LocalDate.ofEpochDay(tick.day()), step))
                .toList();
        return new LawsuitView.StatePicture(
                form, chart, marks, ticks, open ? ends.map(edition::day).orElse(Day.NONE) : Day.NONE, open);
    }

    private Term state(int i) {
        return edition.term("case.state", statuses.get(i).status());
    }

    private boolean isSaid(int i) {
        return i == 0 || statuses.get(i).status() != statuses.get(i - 1).status();
    }

    private String title(int i) {
        CaseStatus status = statuses.get(i);
        String words = edition.tongue()
                .messages()
                .get(
                        "lead.title",
                        edition.day(status.date()).text(),
                        state(i).words().text());
        String note = edition.words(status.note()).text();
        return Stream.of(words, note)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + edition.say("list.separator") + other)
                .orElse("");
    }

    /** The shortest step on the scale whose names stand apart. */
    private static int step(long begin, long end, double room) {
        double months = Math.max(1, (end - begin) / 30.4);
        for (int step : STEPS) {
            if (months / step * (step >= MONTHS ? YEAR : MONTH) <= room) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static List<Long> days(long begin, long end, int step) {
        LocalDate day = LocalDate.ofEpochDay(begin).withDayOfMonth(1);
        int months = day.getYear() * MONTHS + day.getMonthValue() - 1;
        day = day.plusMonths(Math.floorMod(-months, step));
        List<Long> days = new ArrayList<>();
        for (; day.toEpochDay() <= end; day = day.plus(step, ChronoUnit.MONTHS)) {
            if (day.toEpochDay() >= begin) {
                days.add(day.toEpochDay());
            }
        }
        return days;
    }

    /** Years by number; months in the language's words. */
    private String tick(LocalDate day, int step) {
        String year = String.valueOf(day.getYear());
        if (step >= MONTHS) {
            return year;
        }
        try {
            return edition.day(EdtfDate.parse(day.toString().substring(0, 7))).text();
        } catch (EdtfException beyondFourDigits) {
            return year;
        }
    }
}
