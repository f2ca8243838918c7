package org.filature.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number worth showing by itself.
 *
 * @param label what is counted
 * @param number the value if it is a number
 * @param words the value if it is not
 * @param unit a word, a currency (ISO 4217) or {@code %}; empty if there is none
 */
public record Figure(Text label, Optional<BigDecimal> number, Text words, Text unit, Text note, List<Citation> sources)
        implements Sourced {
    public Figure {
        sources = List.copyOf(sources);
    }
}
