package org.filature.view;

import java.util.Optional;
import org.filature.media.Medium;

/**
 * A picture as a page shows it.
 *
 * @param src the way to it in its largest size
 * @param srcset the way to each of its sizes, as HTML writes it; empty if there is one alone
 * @param width in pixels; 0 if there is no picture
 */
public record Image(String src, String srcset, int width, int height) {
    /** No picture. */
    public static final Image NONE = new Image("", "", 0, 0);

    /** What is published, seen from a page. */
    static Image of(Optional<Medium> medium, String toSite) {
        return medium.filter(Medium.Picture.class::isInstance)
                .map(Medium.Picture.class::cast)
                .map(picture -> new Image(
                        toSite + picture.whole().path(),
                        picture.choices(toSite),
                        picture.whole().width(),
                        picture.whole().height()))
                .orElse(NONE);
    }

    /** Whether there is one. */
    public boolean shown() {
        return width > 0;
    }
}
