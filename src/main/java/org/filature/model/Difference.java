package org.filature.model;

import java.util.Optional;

/**
 * Where a source says otherwise than the page.
 *
 * @param about which fact
 * @param source the source that differs
 * @param says what it says
 * @param note what the dossier makes of it
 */
public record Difference(Text about, Optional<Citation> source, Text says, Text note) {}
