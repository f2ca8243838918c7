package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Actor;
import org.filature.model.Entry;
import org.filature.model.Event;

/** Currencies and countries are ones that ISO knows. */
final class IsoRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNKNOWN_CURRENCY, Code.UNKNOWN_COUNTRY);
    }

    @Override
    public void check(Subject subject) {
        for (Event event : subject.dossier().events()) {
            for (int i = 0; i < event.money().size(); i++) {
                currency(event, event.money().get(i).currency(), "/money/" + i, subject);
            }
        }
        for (Actor actor : subject.dossier().actors()) {
            for (int i = 0; i < actor.relations().size(); i++) {
                currency(actor, actor.relations().get(i).currency(), "/relations/" + i, subject);
            }
            country(actor, subject);
        }
    }

    private static void currency(Entry entry, String code, String pointer, Subject subject) {
        if (!code.isEmpty() && !Iso.isCurrency(code)) {
            subject.problem(
                    Code.UNKNOWN_CURRENCY,
                    entry.head().origin().at(pointer + "/currency"),
                    "ISO 4217 has no currency `" + code + "`",
                    "write the code of a currency: USD, EUR, GBP …; what is none can stand in `note`");
        }
    }

    private static void country(Actor actor, Subject subject) {
        if (!actor.country().isEmpty() && !Iso.isCountry(actor.country())) {
            subject.problem(
                    Code.UNKNOWN_COUNTRY,
                    actor.head().origin().at("/country"),
                    "ISO 3166 has no country `" + actor.country() + "`",
                    actor.country().equals("UK") ? "write `GB`" : "write its two letters: US, FR, GB …");
        }
    }
}
