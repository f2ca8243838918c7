package org.filature.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.link.Use;
import org.filature.model.Difference;
import org.filature.model.Entry;
import org.filature.model.Head;
import org.filature.model.Source;

/** Builds a source's page: the record, and all that rests on it. */
final class SourcePage {
    private final Desk desk;
    private final Sheet sheet;
    private final Source source;

    private SourcePage(Desk desk, Source source) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.source = source;
    }

    static SourceView of(Desk desk, Source source) {
        return new SourcePage(desk, source).build();
    }

    private SourceView build() {
        Head head = source.head();
        Edition edition = desk.edition();
        List<Use> uses = edition.web().uses(source);
        sheet.anchor(Sections.FACTS);
        Passage prose = sheet.prose(source);
        return new SourceView(
                sheet.words(source.title()),
                edition.term("source.type", source.kind()),
                source.authors(),
                sheet.words(source.publisher()),
                sheet.words(source.containerTitle()),
                sheet.day(source.issued()),
                sheet.day(source.accessed()),
                sheet.hostLink(source.url()),
                sheet.hostLink(source.archiveUrl()),
                sheet.day(source.archiveDate()),
                edition.term("language", source.language()).words(),
                sheet.copy(source),
                source.sha256(),
                source.file().isEmpty() ? Day.NONE : sheet.day(source.saved()),
                source.reliability()
                        .map(word -> edition.term("reliability", word))
                        .orElse(Term.NONE),
                sheet.words(head.summary()),
                sheet.words(source.note()),
                sheet.tags(head.tags()),
                prose,
                sheet.section(Sections.RESTS, rests(uses)),
                sheet.section(Sections.DIFFERS, differing(uses)),
                desk.ownDiffers(head),
                desk.corrections(head),
                desk.mentions(source),
                sheet.references(head.sources()),
                head.extra());
    }

    /** What rests on it; where pages differ from it is told apart, and equal facts of one page are counted. */
    private List<SourceView.Rest> rests(List<Use> uses) {
        Map<SourceView.Rest, Integer> times = new LinkedHashMap<>();
        for (Use use : uses) {
            if (use.fact() != Use.Fact.DIFFERENCE) {
                times.merge(rest(use), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .map(counted -> counted.getKey().times(counted.getValue()))
                .toList();
    }

    private SourceView.Rest rest(Use use) {
        FactWords words = new FactWords(desk.edition());
        Link page = sheet.link(use.entry());
        return new SourceView.Rest(
                page,
                words.kind(use.fact()),
                use.stated().map(words::of).orElse(Words.NONE),
                page.href() + words.fragment(use.fact(), use.stated()),
                1,
                sheet.words(use.citation().at()),
                sheet.words(use.citation().quote()));
    }

    private List<Differing> differing(List<Use> uses) {
        List<Differing> all = new ArrayList<>();
        for (Use use : uses) {
            if (use.fact() == Use.Fact.DIFFERENCE) {
                use.entry().head().differs().stream()
                        .filter(difference -> difference.source().equals(Optional.of(use.citation())))
                        .map(difference -> differing(use.entry(), difference))
                        .forEach(all::add);
            }
        }
        return all.stream().distinct().toList();
    }

    private Differing differing(Entry page, Difference difference) {
        return new Differing(
                sheet.words(difference.about()),
                sheet.link(page, "#" + Sections.DIFFERS),
                sheet.words(difference.says()),
                sheet.words(difference.note()),
                List.of());
    }
}
