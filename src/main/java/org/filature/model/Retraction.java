package org.filature.model;

import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * The end of an entry.
 *
 * @param date when it was retracted
 * @param reason why
 */
public record Retraction(Optional<EdtfDate> date, Text reason) {}
