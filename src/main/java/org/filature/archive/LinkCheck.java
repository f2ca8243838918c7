package org.filature.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.fetch.Answer;
import org.filature.fetch.Fetcher;
import org.filature.model.Source;

/** Asks whether what a dossier links to is there, once an address, and where all is well once a day at most. */
public final class LinkCheck {
    private static final Duration FRESH = Duration.ofDays(1);
    /** Hosts that are not found, and none that is: then there is no network. */
    private static final int ENOUGH = 5;

    private final Fetcher fetcher;
    private final LinkMemory memory;
    private final SavedCopies copies;
    private final Clock clock;
    /** What was asked for while no host at all was found. */
    private final Map<String, Seen> unfound = new LinkedHashMap<>();

    private LinkCheck(Fetcher fetcher, LinkMemory memory, SavedCopies copies, Clock clock) {
        this.fetcher = fetcher;
        this.memory = memory;
        this.copies = copies;
        this.clock = clock;
    }

    /** Hears that the next address is dealt with. */
    @FunctionalInterface
    public interface Step {
        void done();
    }

    /**
     * Asks for every link.
     *
     * @param memory the folder in which is kept what was seen
     * @param copies the saved copies of sources
     * @return what is wrong, at each place of a link
     * @throws IOException if the own disk fails
     */
    public static Diagnostics run(
            List<OuterLink> links, Fetcher fetcher, Path memory, SavedCopies copies, Clock clock, Step step)
            throws IOException, InterruptedException {
        return new LinkCheck(fetcher, LinkMemory.in(memory), copies, clock).run(links, step);
    }

    /** How many addresses there are to ask for. */
    public static int addresses(List<OuterLink> links) {
        return byAddress(links).size();
    }

    private Diagnostics run(List<OuterLink> links, Step step) throws IOException, InterruptedException {
        Map<String, List<OuterLink>> byAddress = byAddress(links);
        Diagnostics problems = new Diagnostics();
        for (String address : inTurn(byAddress.keySet())) {
            if (isLost()) {
                break;
            }
            List<OuterLink> places = byAddress.getOrDefault(address, List.of());
            Optional<Source> source =
                    places.stream().flatMap(link -> link.source().stream()).findFirst();
            Seen seen = seen(address, source);
            settle(byAddress, problems);
            if (!unfound.containsKey(address)) {
                places.forEach(place -> report(seen, place, problems));
            }
            step.done();
        }
        if (!unfound.isEmpty()) {
            noNetwork(links, byAddress, problems);
        }
        memory.tidy();
        return problems;
    }

    /** Whether so many hosts were not found, and none was, that to ask for more is waste of time. */
    private boolean isLost() {
        return !fetcher.hasFoundHosts()
                && unfound.keySet().stream().map(LinkCheck::host).distinct().count() >= ENOUGH;
    }

    /** A host was found: those that were not found before are really not there. */
    private void settle(Map<String, List<OuterLink>> byAddress, Diagnostics problems) throws IOException {
        if (!fetcher.hasFoundHosts()) {
            return;
        }
        for (Map.Entry<String, Seen> held : unfound.entrySet()) {
            memory.put(held.getKey(), held.getValue());
            byAddress.getOrDefault(held.getKey(), List.of()).forEach(place -> report(held.getValue(), place, problems));
        }
        unfound.clear();
    }

    /** Said once, at the first place that could not be asked for. */
    private void noNetwork(List<OuterLink> links, Map<String, List<OuterLink>> byAddress, Diagnostics problems) {
        long hosts = unfound.keySet().stream().map(LinkCheck::host).distinct().count();
        links.stream()
                .filter(link -> unfound.containsKey(link.address().replaceFirst("#.*", "")))
                .findFirst()
                .ifPresent(first -> problems.add(
                        Code.LINK_BLOCKED,
                        first.at(),
                        "there seems to be no network: of " + hosts + (hosts == 1 ? " host" : " hosts")
                                + " none was found, " + host(first.address())
                                + " among them; it cannot be told what is at " + byAddress.size()
                                + (byAddress.size() == 1 ? " address" : " addresses"),
                        "see whether this machine is on the network, and run it again"));
    }

    private static String host(String address) {
        return Fetcher.address(address).map(URI::getHost).orElse("");
    }

    private static Map<String, List<OuterLink>> byAddress(List<OuterLink> links) {
        Map<String, List<OuterLink>> byAddress = new LinkedHashMap<>();
        links.forEach(link -> byAddress
                .computeIfAbsent(link.address().replaceFirst("#.*", ""), key -> new ArrayList<>())
                .add(link));
        return byAddress;
    }

    /** The hosts take turns, so that the pause that each is left costs little time. */
    private static List<String> inTurn(Iterable<String> addresses) {
        Map<String, Integer> asked = new HashMap<>();
        Map<Integer, List<String>> rounds = new TreeMap<>();
        for (String address : addresses) {
            int round = asked.merge(host(address), 1, Integer::sum);
            rounds.computeIfAbsent(round, key -> new ArrayList<>()).add(address);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    private Seen seen(String address, Optional<Source> source) throws IOException, InterruptedException {
        Seen before = memory.of(address);
        Instant now = clock.instant();
        boolean isFresh = before.asked().plus(FRESH).isAfter(now) && before.state() != Seen.State.BLOCKED;
        boolean isLookedAt =
                source.filter(cited -> LookedAt.isSince(cited, before.since())).isPresent();
        if (isFresh && !isLookedAt) {
            return before;
        }
        Seen known = isLookedAt ? new Seen(now, Seen.State.THERE, "", "", "", now) : before;
        Seen after = source.isPresent() ? compare(address, source.get(), known, now) : look(address, known, now);
        if (fetcher.hasFoundHosts()) {
            memory.put(address, after);
        } else {
            unfound.put(address, after);
        }
        return after;
    }

    private Seen look(String address, Seen before, Instant now) throws InterruptedException {
        return Verdict.of(address, fetcher.look(address), at(before, now));
    }

    private static Seen at(Seen before, Instant now) {
        return new Seen(now, Seen.State.THERE, "", before.sha256(), before.likeness(), before.since());
    }

    /** A source must not only be there, but say what it said when it was cited. */
    private Seen compare(String address, Source source, Seen before, Instant now)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Answer answer = fetcher.get(address, body);
        Seen seen = Verdict.of(address, answer, at(before, now));
        if (!(answer instanceof Answer.Found found) || seen.state() != Seen.State.THERE) {
            return seen;
        }
        Text there = new Text(found.sha256(), Text.isPage(found.type()) ? Likeness.of(body.toByteArray()) : "");
        Seen first = before.sha256().isEmpty() ? first(source, there, now) : before;
        Seen compared = new Seen(now, Seen.State.THERE, "", first.sha256(), first.likeness(), first.since());
        return new Text(first.sha256(), first.likeness()).isLike(there)
                ? compared
                : compared.with(
                        Seen.State.CHANGED,
                        "what is at " + address + " is not what was there on "
                                + first.since().toString().substring(0, "2026-01-31".length()));
    }

    /** What a source said first: what its saved copy says, or else what it says now. */
    private Seen first(Source source, Text there, Instant now) throws IOException {
        Optional<Text> saved = copies.of(source);
        Text text = saved.orElse(there);
        Instant since = saved.flatMap(
                        copy -> source.saved().or(source::archived).flatMap(LookedAt::start))
                .orElse(now);
        return new Seen(now, Seen.State.THERE, "", text.sha256(), text.likeness(), since);
    }

    private static void report(Seen seen, OuterLink link, Diagnostics problems) {
        switch (seen.state()) {
            case DEAD ->
                problems.add(
                        Code.LINK_DEAD,
                        link.at(),
                        "nothing is left at " + link.address() + ": " + seen.words(),
                        link.source().isPresent()
                                ? "look for an archived copy and add `archive-url:`; then leave `URL` as the place where it was"
                                : "mend the address, or link an archived copy");
            case MOVED ->
                problems.add(
                        Code.LINK_MOVED,
                        link.at(),
                        "the page has moved for good: " + seen.words(),
                        "look at the page there, and write its new address");
            case CHANGED ->
                problems.add(
                        Code.LINK_CHANGED,
                        link.at(),
                        seen.words(),
                        "look whether it still says what you cite it for; then write today's date as `accessed:`");
            case BLOCKED ->
                problems.add(
                        Code.LINK_BLOCKED,
                        link.at(),
                        "it cannot be told whether " + link.address() + " is there: " + seen.words(),
                        "open it in a browser");
            case THERE -> {}
        }
    }
}
