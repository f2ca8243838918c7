package org.filature.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.filature.link.Sourcing;
import org.filature.link.Sourcing.Backed;
import org.filature.link.Sourcing.Strength;
import org.filature.model.Entry;
import org.filature.model.Source;

/** How well a page is sourced, in a few plain sentences: what it cites, and what in it rests on one source or none. */
final class SourcingNote {
    private final Edition edition;
    private final Collection<Source> cited;

    private SourcingNote(Edition edition, Collection<Source> cited) {
        this.edition = edition;
        this.cited = cited;
    }

    /**
     * The sentences.
     *
     * @param cited the page's references, all of them: it must have given out all of its marks
     */
    static List<String> of(Edition edition, Entry entry, Collection<Source> cited) {
        return new SourcingNote(edition, cited).of(Sourcing.of(edition.web(), entry));
    }

    private List<String> of(Sourcing sourcing) {
        if (cited.isEmpty()) {
            return List.of(edition.say("sourcing.none"));
        }
        List<String> said = new ArrayList<>();
        said.add(sources());
        if (cited.size() > 1) {
            count(said, "sourcing.single", count(sourcing, Strength.SINGLE));
        }
        count(said, "sourcing.unsourced", count(sourcing, Strength.NONE));
        said.add(copies());
        said.removeIf(String::isEmpty);
        return said;
    }

    /** How many sources, and how many of them are primary, where any is said to be of some kind. */
    private String sources() {
        String all = edition.numbers().count("sourcing.cited", cited.size());
        boolean isKnown = cited.stream().anyMatch(source -> source.reliability().isPresent());
        int primary = (int) cited.stream().filter(Sourcing::isPrimary).count();
        String quality = isKnown ? share("sourcing.primary", primary) : "";
        return edition.tongue().messages().get("sourcing.sentence", all + quality);
    }

    /** Only what is at an address can be kept elsewhere. */
    private String copies() {
        int kept = (int) cited.stream().filter(Sourcing::isKept).count();
        boolean isOnline = cited.stream().anyMatch(source -> !source.url().isEmpty());
        return isOnline || kept > 0 ? share("sourcing.kept", kept) : "";
    }

    /** None, some or all of the sources; or the only one. */
    private String share(String key, int some) {
        boolean isOne = cited.size() == 1;
        if (some == 0) {
            return edition.say(key + (isOne ? ".not" : ".none"));
        }
        if (some == cited.size()) {
            return edition.say(key + (isOne ? ".it" : ".all"));
        }
        return edition.numbers().count(key + ".some", some);
    }

    private void count(List<String> said, String key, int number) {
        if (number > 0) {
            said.add(edition.numbers().count(key, number));
        }
    }

    private static int count(Sourcing sourcing, Strength strength) {
        return (int) sourcing.facts().stream()
                .map(Backed::strength)
                .filter(strength::equals)
                .count();
    }
}
