package org.filature.model;

import java.util.Optional;
import org.filature.edtf.EdtfDate;

/**
 * What this dossier itself had wrong.
 *
 * @param date when it was corrected
 * @param was the wrong words
 * @param now the right words
 * @param why what led to the correction
 */
public record Correction(Optional<EdtfDate> date, Text was, Text now, Text why) {}
