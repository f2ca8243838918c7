package org.filature.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.filature.edtf.EdtfDate;

/**
 * A person or an organization (FollowTheMoney Person, Organization, Company, PublicBody).
 *
 * @param beginning born or founded
 * @param ending died or dissolved
 * @param country ISO 3166-1 alpha-2; empty if not said
 * @param website empty if not said
 * @param identifiers ids elsewhere by scheme, such as {@code wikidata}
 * @param autoLink whether mentions of the name become links
 * @param pseudonymous whether the name is not the real one, which is not even kept in memory
 * @param minor whether it is a person who must not be found
 */
public record Actor(
        Head head,
        Text name,
        ActorType actorType,
        List<Alias> aliases,
        List<String> formerNames,
        Optional<LifeDate> beginning,
        Optional<LifeDate> ending,
        String country,
        String website,
        SortedMap<String, String> identifiers,
        Optional<Media> portrait,
        List<Position> positions,
        List<Relation> relations,
        Optional<Response> response,
        boolean autoLink,
        boolean pseudonymous,
        boolean minor)
        implements Entry {
    public Actor {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
        positions = List.copyOf(positions);
        relations = List.copyOf(relations);
    }

    /** When it was born or founded. */
    public Optional<EdtfDate> begin() {
        return beginning.map(LifeDate::date);
    }

    /** When it died or was dissolved. */
    public Optional<EdtfDate> end() {
        return ending.map(LifeDate::date);
    }

    @Override
    public Text label() {
        return name;
    }

    @Override
    public EntryType type() {
        return EntryType.ACTOR;
    }

    /** Ids are unique, so they tell entries apart as well as all fields would, and at once. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }
}
