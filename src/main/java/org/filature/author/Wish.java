package org.filature.author;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.filature.model.EntryType;

/**
 * What an author asks of a new entry.
 *
 * @param title its title, name or statement
 * @param id the id to take; made of the title where none is given
 * @param isDraft whether it is kept from being published at first
 * @param values what is known already, by the name of its option, such as {@code date}
 */
public record Wish(
        EntryType type, String title, Optional<String> id, boolean isDraft, SortedMap<String, List<String>> values) {}
