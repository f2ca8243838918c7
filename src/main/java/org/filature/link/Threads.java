package org.filature.link;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.filature.model.Claim;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Lawsuit;
import org.filature.model.Tag;

/** Everything that ties entries together, by entry. */
record Threads(
        Strand<Event> before,
        Strand<Event> after,
        Strand<Entry> related,
        Strand<Event> events,
        Strand<Claim> claims,
        Strand<Lawsuit> lawsuits,
        Strand<Claim> claimsBy,
        Strand<Claim> claimsAbout,
        Strand<Claim> repliesBy,
        Strand<Tie> ties,
        Strand<Appearance> appearances,
        Strand<CaseTie> caseTies,
        Strand<Flow> paidBy,
        Strand<Flow> paidTo,
        Strand<Entry> mentions,
        Strand<Use> uses,
        List<Flow> flows,
        SortedMap<String, List<Event>> kinds,
        SortedMap<String, Tag> tags,
        Map<String, List<Entry>> tagged) {}
