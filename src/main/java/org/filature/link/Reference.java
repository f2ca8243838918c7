package org.filature.link;

import org.filature.model.Entry;
import org.filature.model.Ref;

/**
 * A reference in an entry's fields, with what it may lead to.
 *
 * @param ref as written
 * @param wanted the type of entry wanted
 * @param strict whether it must lead somewhere; else it is a link if it does and plain words if it does not
 */
public record Reference(Ref ref, Class<? extends Entry> wanted, boolean strict) {}
