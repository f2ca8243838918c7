package org.filature.publish;

/** Where pages go. Safe to use from several threads. */
public interface Output {
    /**
     * Writes one file.
     *
     * @param path below the site's root, with {@code /}
     */
    void write(String path, byte[] bytes);
}
