package org.filature.link;

import org.filature.model.Lawsuit;
import org.filature.model.Party;

/** An actor's part in a case. */
public record Appearance(Lawsuit lawsuit, Party party) {}
