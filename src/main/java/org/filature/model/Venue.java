package org.filature.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where something happened (schema.org Place).
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record Venue(Text name, Optional<BigDecimal> lat, Optional<BigDecimal> lon, List<Citation> sources)
        implements Sourced {
    public Venue {
        sources = List.copyOf(sources);
    }
}
