package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.model.Citation;
import org.filature.model.Source;

/**
 * One page's references, numbered in order of first appearance. The page's parts must ask for their marks in the order
 * in which the page shows them.
 */
final class References {
    private static final class Entry {
        private final int number;
        private final Source source;
        private final List<Reference.Citing> uses = new ArrayList<>(2);
        private int marks;

        private Entry(int number, Source source) {
            this.number = number;
            this.source = source;
        }
    }

    private final Sheet sheet;
    private final Map<String, Entry> bySource = new LinkedHashMap<>();

    References(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The marks of a fact; sources that may not be shown have none. */
    List<Mark> marks(List<Citation> citations) {
        if (citations.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            entry(citation).ifPresent(entry -> marks.add(mark(entry, citation)));
        }
        marks.sort(Comparator.comparingInt(Mark::number));
        return marks;
    }

    private Mark mark(Entry entry, Citation citation) {
        entry.marks++;
        String id = "cite-" + entry.number + "-" + entry.marks;
        entry.uses.add(citing(entry.marks, "#" + id, citation));
        return new Mark(entry.number, id, "#ref-" + entry.number);
    }

    /** Lists what the page rests on as a whole: without a mark. */
    void list(List<Citation> citations) {
        for (Citation citation : citations) {
            entry(citation).ifPresent(entry -> {
                if (!citation.at().isEmpty() || !citation.quote().isEmpty()) {
                    entry.uses.add(citing(0, "", citation));
                }
            });
        }
    }

    private Reference.Citing citing(int nth, String back, Citation citation) {
        return new Reference.Citing(nth, back, sheet.words(citation.at()), sheet.words(citation.quote()));
    }

    private Optional<Entry> entry(Citation citation) {
        return sheet.find(citation.source(), Source.class)
                .map(source -> bySource.computeIfAbsent(source.id(), id -> new Entry(bySource.size() + 1, source)));
    }

    /** The sources in the list, complete once all marks are given out. */
    List<Source> sources() {
        return bySource.values().stream().map(entry -> entry.source).toList();
    }

    /** The list, complete once all marks are given out. */
    List<Reference> all() {
        return bySource.values().stream().map(this::reference).toList();
    }

    /** The dossier's own copy, named by its file. */
    private Link copy(Source source) {
        FileLink file = sheet.copy(source);
        return file.shown() ? new Link(file.href(), "copy", "", Words.of(file.name())) : Link.NONE;
    }

    private Reference reference(Entry entry) {
        Source source = entry.source;
        return new Reference(
                entry.number,
                "ref-" + entry.number,
                sheet.link(source),
                source.authors(),
                sheet.words(source.publisher().isEmpty() ? source.containerTitle() : source.publisher()),
                sheet.day(source.issued()),
                sheet.hostLink(source.url()),
                sheet.hostLink(source.archiveUrl()),
                sheet.day(source.archiveDate()).machine(),
                copy(source),
                entry.uses);
    }
}
