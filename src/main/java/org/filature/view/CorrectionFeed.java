package org.filature.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.filature.edtf.EdtfDate;
import org.filature.link.Web;
import org.filature.model.Correction;
import org.filature.model.Entry;
import org.filature.model.Retraction;

/**
 * Makes a feed of corrections and retractions: those of pages that all the world may find. Of a retracted entry it says
 * its address, when and why, and nothing that was in it.
 */
final class CorrectionFeed {
    /** Where not even the dossier is dated: Atom wants a time, and the build's would change with every build. */
    private static final Instant UNKNOWN = Instant.EPOCH;

    private static final Comparator<Feed.Item> NEWEST_FIRST =
            Comparator.comparing(Feed.Item::updated).reversed().thenComparing(Feed.Item::id);

    private final Frames frames;
    private final Edition edition;
    private final Messages messages;
    private final String site;

    private CorrectionFeed(Frames frames) {
        this.frames = frames;
        this.edition = frames.edition();
        this.messages = edition.tongue().messages();
        this.site = edition.words(edition.web().site().title()).text();
    }

    static Feed of(Frames frames) {
        return new CorrectionFeed(frames).build();
    }

    private Feed build() {
        Web web = edition.web();
        List<Feed.Item> items = new ArrayList<>();
        Stream.concat(web.home().stream(), web.entries())
                .filter(this::isFound)
                .forEach(entry -> corrections(entry, items));
        web.retracted().stream().filter(this::isFound).map(this::retraction).forEach(items::add);
        items.sort(NEWEST_FIRST);
        String author = edition.words(web.site().publisher()).text();
        return new Feed(
                edition.language(),
                id(Paths.CORRECTIONS, "feed"),
                messages.get("page.title", edition.say("corrections.title"), site),
                author.isEmpty() ? site : author,
                address(Paths.CORRECTIONS),
                frames.address(edition, ""),
                items.stream().findFirst().map(Feed.Item::updated).orElseGet(() -> time(Optional.empty())),
                items);
    }

    private boolean isFound(Entry entry) {
        return entry.isListed() && edition.web().isPublished(entry);
    }

    private void corrections(Entry entry, List<Feed.Item> items) {
        Optional<Edition.Label> label = edition.labelOf(entry);
        String path = label.map(Edition.Label::path).orElse(entry.path());
        String name =
                label.map(known -> name(known.lead(), known.text().text())).orElse("");
        Map<String, Integer> days = new HashMap<>();
        for (Correction correction : entry.head().corrections()) {
            String day = correction.date().map(EdtfDate::text).orElse("undated");
            String part = "correction-" + day + "-" + days.merge(day, 1, Integer::sum);
            CorrectionWords words = CorrectionWords.of(edition, correction);
            items.add(new Feed.Item(
                    id(path, part),
                    messages.get("corrections.feed.title", name),
                    address(path) + "#" + Sections.CORRECTIONS,
                    words.text(),
                    words.language(),
                    time(correction.date())));
        }
    }

    private String name(String lead, String title) {
        return lead.isEmpty() ? title : messages.get("lead.title", lead, title);
    }

    private Feed.Item retraction(Entry entry) {
        Optional<Retraction> retraction = entry.head().visibility().retraction();
        Words why = retraction.map(Retraction::reason).map(edition::words).orElse(Words.NONE);
        // An id says in other words what was retracted: it stands in the address alone.
        String page = edition.term("type", entry.type()).words().text();
        String notice = edition.say("retracted.title");
        return new Feed.Item(
                id(entry.path(), "retraction"),
                edition.say("corrections.retracted") + " " + page,
                address(entry.path()),
                why.shown() ? messages.get("corrections.feed.retracted", notice, why.text()) : notice,
                why.lang().isEmpty() ? edition.language() : why.lang(),
                time(retraction.flatMap(Retraction::date)));
    }

    /** Full if the base is known; else from the feed, which lies at the language's root as its pages do. */
    private String address(String path) {
        String full = frames.address(edition, path);
        return full.isEmpty() ? path : full;
    }

    /**
     * An address of its own, where the site has one. A dossier without has nothing that the world knows it by, so the
     * id is made of its title and the page's path.
     */
    private String id(String path, String part) {
        String full = frames.address(edition, path);
        if (!full.isEmpty()) {
            return full + "#" + part;
        }
        String name = edition.web().site().title().words() + "\n" + edition.root() + path + "#" + part;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The first moment that a date can mean: a day without a time begins at midnight in UTC. What has no date is as old
     * as the dossier's state of knowledge, so that readers of feeds do not find it below what is years old.
     */
    private String time(Optional<EdtfDate> date) {
        return date.or(edition.web().site()::asOf)
                .flatMap(known -> known.earliest().instant())
                .filter(moment -> moment.isAfter(Instant.EPOCH))
                .orElse(UNKNOWN)
                .toString();
    }
}
