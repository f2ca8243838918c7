package org.filature.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of entries, each with a folder of content and of pages. */
public enum EntryType {
    EVENT("events"),
    ACTOR("actors"),
    LAWSUIT("lawsuits"),
    CLAIM("claims"),
    SOURCE("sources"),
    PAGE("pages");

    private final String folder;

    EntryType(String folder) {
        this.folder = folder;
    }

    /** The folder's name, the same in content and site. */
    public String folder() {
        return folder;
    }

    /** The type's word, such as {@code event}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type whose entries lie in a folder. */
    public static Optional<EntryType> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(type -> type.folder.equals(folder))
                .findFirst();
    }
}
