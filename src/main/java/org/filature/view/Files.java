package org.filature.view;

import java.util.Map;
import java.util.Optional;

/**
 * Where assets and media are published, by paths from the site's root.
 *
 * @param assets by name, such as {@code style.css}
 * @param media by path below {@code media/}
 */
public record Files(Map<String, String> assets, Map<String, String> media) {
    /** No files at all. */
    public static final Files NONE = new Files(Map.of(), Map.of());

    public Files {
        assets = Map.copyOf(assets);
        media = Map.copyOf(media);
    }

    /** The published path of a picture or document. */
    Optional<String> medium(String file) {
        return Optional.ofNullable(media.get(file));
    }
}
