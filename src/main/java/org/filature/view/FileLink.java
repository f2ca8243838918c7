package org.filature.view;

/**
 * A file to open, with what it can be checked by.
 *
 * @param href the way to it; empty if there is none
 * @param name what readers may know of its name
 * @param sha256 of the file as it is published, in hex
 */
public record FileLink(String href, String name, String sha256) {
    /** No file. */
    public static final FileLink NONE = new FileLink("", "", "");

    /** Whether there is one. */
    public boolean shown() {
        return !href.isEmpty();
    }
}
