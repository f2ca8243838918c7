package org.filature.check;

import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.CaseStatus;
import org.filature.model.Claim;
import org.filature.model.Count;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Head;
import org.filature.model.Lawsuit;
import org.filature.model.Media;
import org.filature.model.Participant;
import org.filature.model.Position;
import org.filature.model.Quote;
import org.filature.model.Relation;
import org.filature.model.Reply;
import org.filature.model.Response;
import org.filature.model.Text;
import org.filature.model.Venue;

/** Where translations stand, and what of an entry they translate. */
final class Translations {
    private static final String MARKDOWN = ".md";

    private Translations() {}

    /** The file that translates an entry: {@code launch.fr.md} beside {@code launch.md} or {@code launch.en.md}. */
    static String path(Entry entry, String language, String firstLanguage) {
        String original = entry.head().origin().file().path();
        String stem = cut(cut(original, MARKDOWN), "." + firstLanguage);
        return stem + "." + language + MARKDOWN;
    }

    private static String cut(String path, String ending) {
        return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    }

    /** The words of an entry's fields, that have been translated into a language. */
    static Stream<String> translated(Entry entry, String language) {
        return texts(entry)
                .filter(text -> text.exactly(language).isPresent())
                .map(Text::words)
                .filter(words -> !words.isEmpty());
    }

    private static Stream<Text> texts(Entry entry) {
        Head head = entry.head();
        Stream<Text> all = Stream.of(
                        Stream.of(entry.label(), head.summary()),
                        head.corrections().stream().flatMap(c -> Stream.of(c.was(), c.now(), c.why())),
                        head.differs().stream().flatMap(d -> Stream.of(d.about(), d.says(), d.note())))
                .flatMap(texts -> texts);
        return Stream.concat(all, own(entry));
    }

    private static Stream<Text> own(Entry entry) {
        if (entry instanceof Event event) {
            return own(event);
        }
        if (entry instanceof Actor actor) {
            return own(actor);
        }
        if (entry instanceof Lawsuit lawsuit) {
            return own(lawsuit);
        }
        return entry instanceof Claim claim ? claim.replies().stream().map(Reply::text) : Stream.empty();
    }

    private static Stream<Text> own(Event event) {
        return Stream.of(
                        event.actors().stream().map(Participant::role),
                        event.place().stream().map(Venue::name),
                        event.money().stream().flatMap(money -> Stream.of(money.kind(), money.note())),
                        event.figures().stream().flatMap(f -> Stream.of(f.label(), f.words(), f.unit(), f.note())),
                        event.quotes().stream().map(Quote::text),
                        event.media().stream().flatMap(Translations::own))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> own(Media media) {
        return Stream.of(media.alt(), media.caption(), media.credit());
    }

    private static Stream<Text> own(Actor actor) {
        return Stream.of(
                        actor.portrait().stream().flatMap(Translations::own),
                        actor.positions().stream().map(Position::title),
                        actor.relations().stream().map(Relation::label),
                        actor.response().stream().map(Response::text))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> own(Lawsuit lawsuit) {
        return Stream.of(
                        Stream.of(
                                lawsuit.title(),
                                lawsuit.court(),
                                lawsuit.jurisdiction(),
                                lawsuit.nature(),
                                lawsuit.relief(),
                                lawsuit.outcome()),
                        lawsuit.counts().stream().map(Count::charge),
                        lawsuit.counts().stream()
                                .flatMap(count -> count.statuses().stream())
                                .map(CaseStatus::note),
                        lawsuit.statuses().stream().map(CaseStatus::note),
                        lawsuit.docket().stream().flatMap(line -> Stream.of(line.text(), line.outcome())))
                .flatMap(texts -> texts);
    }
}
