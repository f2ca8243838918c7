package org.filature.archive;

import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.model.Source;

/**
 * A link from the dossier to another host.
 *
 * @param source the source whose own address it is, which must stay what it was; empty for all other links
 */
public record OuterLink(String address, Location at, Optional<Source> source) {}
