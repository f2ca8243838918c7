package org.filature.view;

import java.util.Map;
import java.util.Optional;
import org.filature.media.Media;
import org.filature.media.Medium;

/**
 * Where assets and media are published, by paths from the site's root.
 *
 * @param assets by name, such as {@code style.css}
 * @param media pictures and documents
 */
public record Files(Map<String, String> assets, Media media) {
    /** No files at all. */
    public static final Files NONE = new Files(Map.of(), Media.NONE);

    public Files {
        assets = Map.copyOf(assets);
    }

    /** A picture or document by its path below {@code media/}; nothing if none is published. */
    Optional<Medium> medium(String file) {
        return media.published(file);
    }
}
