package org.filature.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filature.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * All events as a script filters and shows them, where the timeline has several pages: lists of few words, since a
 * dossier has thousands. The script of the timeline knows what stands where.
 *
 * @param fields the choices of each field of the filter: its name, then ids and words
 * @param years the parts of the timeline: id, words, address, months
 * @param statuses what is said of events that are not established
 * @param events in the order of the timeline
 */
public record TimelineData(
        Map<String, List<List<String>>> fields,
        List<List<Object>> years,
        List<List<String>> statuses,
        List<List<Object>> events) {
    private static final int MAJOR = 4;

    public TimelineData {
        years = List.copyOf(years);
        statuses = List.copyOf(statuses);
        events = List.copyOf(events);
    }

    /** The script lies elsewhere, but serves the timeline: addresses are as from there. */
    static TimelineData of(Desk own, Chronicle chronicle) {
        Edition edition = own.edition();
        Desk desk = Desk.at(new Sheet(edition, Paths.TIMELINE));
        TimelineFilter filter = new TimelineFilter(edition);
        List<List<Filter.Datum>> noted =
                chronicle.events().stream().map(filter::note).toList();
        Map<String, List<List<String>>> fields = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        filter.choices().forEach((name, choices) -> {
            List<List<String>> written = new ArrayList<>();
            for (Filter.Choice choice : choices) {
                numbers.computeIfAbsent(name, key -> new HashMap<>()).put(choice.id(), written.size());
                written.add(List.of(
                        choice.id(), choice.label().text(), choice.label().lang()));
            }
            fields.put(name, written);
        });
        List<List<String>> statuses = new ArrayList<>();
        List<List<Object>> events = new ArrayList<>();
        for (int i = 0; i < noted.size(); i++) {
            events.add(event(desk, chronicle.events().get(i), noted.get(i), numbers, statuses));
        }
        return new TimelineData(fields, years(desk, chronicle), statuses, events);
    }

    private static List<List<Object>> years(Desk desk, Chronicle chronicle) {
        List<List<Object>> years = new ArrayList<>();
        for (Chronicle.Year year : chronicle.years()) {
            List<List<Object>> months = year.months().stream()
                    .map(month -> List.<Object>of(
                            month.id(year),
                            TimelinePage.label(desk.edition(), month),
                            chronicle.path(year, month),
                            month.events().size()))
                    .toList();
            years.add(List.of(year.id(), TimelinePage.label(desk.edition(), year), months));
        }
        return years;
    }

    /** What is empty at the end of an event is left out. */
    private static List<Object> event(
            Desk desk,
            Event event,
            List<Filter.Datum> data,
            Map<String, Map<String, Integer>> numbers,
            List<List<String>> statuses) {
        EntryLine line = desk.lines().of(event);
        Map<String, String> values = new HashMap<>();
        data.forEach(datum -> values.put(datum.name(), datum.value()));
        List<Object> written = new ArrayList<>();
        written.add(line.link().href());
        written.add(line.link().text().text());
        written.add(line.date().text());
        written.add(line.date().datetime());
        written.add(line.importance() + (line.uncertain() ? MAJOR : 0));
        written.add(values.getOrDefault("from", ""));
        written.add(values.getOrDefault("until", ""));
        written.add(indices(values.getOrDefault("actor", ""), numbers.get("actor")));
        written.add(indices(values.getOrDefault("kind", ""), numbers.get("kind")));
        written.add(indices(values.getOrDefault("case", ""), numbers.get("case")));
        written.add(indices(values.getOrDefault("claim", ""), numbers.get("claim")));
        written.add(indices(values.getOrDefault("tag", ""), numbers.get("tag")));
        written.add(line.summary().text());
        written.add(line.meta().stream().map(TimelineData::words).toList());
        written.add(status(line.status(), statuses));
        written.add(status(line.link().withheld(), statuses));
        written.add(line.link().text().lang());
        written.add(line.summary().lang());
        written.add(line.marked().stream()
                .map(tag -> List.of(tag.href(), tag.text().text(), tag.text().lang()))
                .toList());
        return trimmed(written);
    }

    private static List<String> words(Words words) {
        return words.lang().isEmpty() ? List.of(words.text()) : List.of(words.text(), words.lang());
    }

    private static Object status(Term term, List<List<String>> statuses) {
        if (!term.shown()) {
            return "";
        }
        List<String> written =
                List.of(term.id(), term.words().text(), term.words().lang());
        int at = statuses.indexOf(written);
        if (at < 0) {
            statuses.add(written);
            at = statuses.size() - 1;
        }
        return at;
    }

    private static List<Integer> indices(String ids, @Nullable Map<String, Integer> numbers) {
        return numbers == null || ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(" ", -1))
                        .map(id -> numbers.getOrDefault(id, 0))
                        .toList();
    }

    private static List<Object> trimmed(List<Object> written) {
        int end = written.size();
        while (end > 0 && isEmpty(written.get(end - 1))) {
            end--;
        }
        return List.copyOf(written.subList(0, end));
    }

    private static boolean isEmpty(Object value) {
        return value.equals("") || (value instanceof List<?> list && list.isEmpty());
    }
}
