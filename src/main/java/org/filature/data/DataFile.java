package org.filature.data;

import java.util.function.Supplier;

/**
 * A file for programs, to be made.
 *
 * @param path from the site's root, with {@code /}
 * @param bytes makes it; safe on any thread
 */
public record DataFile(String path, Supplier<byte[]> bytes) {}
