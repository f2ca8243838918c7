package org.filature.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.Lawsuit;
import org.filature.model.Origin;
import org.filature.model.Source;

/**
 * Finds every link to another host in what is shown. What is not published is left out: who asks a host for a page
 * tells it what is being looked at.
 */
public final class OuterLinks {
    private final Web web;
    private final List<OuterLink> links = new ArrayList<>();

    private OuterLinks(Web web) {
        this.web = web;
    }

    /** All links, in order of their places, each place once. */
    public static List<OuterLink> of(Web web) {
        return new OuterLinks(web).links();
    }

    private List<OuterLink> links() {
        web.sources().forEach(this::source);
        web.actors().forEach(actor -> field(actor, "/website", actor.website()));
        web.lawsuits().forEach(this::documents);
        Stream.concat(web.entries(), web.home().stream()).forEach(this::body);
        return links.stream()
                .filter(link -> link.address().regionMatches(true, 0, "http", 0, "http".length()))
                .distinct()
                .sorted(Comparator.comparing(OuterLink::at).thenComparing(OuterLink::address))
                .toList();
    }

    private void source(Source source) {
        Origin origin = source.head().origin();
        links.add(new OuterLink(source.url(), origin.at("/URL"), Optional.of(source)));
        field(source, "/archive-url", source.archiveUrl());
    }

    private void documents(Lawsuit lawsuit) {
        for (int i = 0; i < lawsuit.docket().size(); i++) {
            field(lawsuit, "/docket/" + i + "/document", lawsuit.docket().get(i).document());
        }
    }

    private void field(Entry entry, String pointer, String address) {
        links.add(new OuterLink(address, entry.head().origin().at(pointer), Optional.empty()));
    }

    /** A text without a translation is on the page of each language, but written once. */
    private void body(Entry entry) {
        for (String language : web.site().languages()) {
            web.prose(entry, language)
                    .outer()
                    .forEach(outer -> links.add(new OuterLink(outer.address(), outer.at(), Optional.empty())));
        }
    }
}
