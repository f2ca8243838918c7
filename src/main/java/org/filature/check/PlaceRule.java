package org.filature.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Event;

/** Coordinates lie on the globe, and come in pairs. */
final class PlaceRule implements Rule {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    @Override
    public Set<Code> codes() {
        return Set.of(Code.INVALID_PLACE);
    }

    @Override
    public void check(Subject subject) {
        for (Event event : subject.dossier().events()) {
            event.place().ifPresent(place -> {
                range(event, "/place/lat", place.lat(), POLE, subject);
                range(event, "/place/lon", place.lon(), DATE_LINE, subject);
                if (place.lat().isPresent() != place.lon().isPresent()) {
                    String given = place.lat().isPresent() ? "lat" : "lon";
                    subject.problem(
                            Code.INVALID_PLACE,
                            event.head().origin().at("/place/" + given),
                            "`" + given + "` alone is no place",
                            "give both `lat` and `lon`");
                }
            });
        }
    }

    private static void range(
            Event event, String pointer, Optional<BigDecimal> degrees, BigDecimal most, Subject subject) {
        degrees.filter(value -> value.abs().compareTo(most) > 0)
                .ifPresent(value -> subject.problem(
                        Code.INVALID_PLACE,
                        event.head().origin().at(pointer),
                        "there is no such degree on the globe",
                        "write degrees from -" + most + " to " + most + ": `lat` north, `lon` east"));
    }
}
