package org.filature.view;

import java.util.function.Supplier;
import org.filature.card.CardPainter;

/**
 * A file of bytes to be made.
 *
 * @param path from the site's root, with {@code /}; names its content by a digest, so that a file that is there already
 *     need not be made again
 * @param words what it says in letters that are drawn
 * @param bytes makes it; safe on any thread
 */
public record FilePlan(String path, String words, Supplier<byte[]> bytes) {
    /** Whether bytes found at the path are what was once made for it, and not what is left of it. */
    public boolean isWhole(byte[] found) {
        return CardPainter.isWhole(found);
    }
}
