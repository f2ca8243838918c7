package org.filature.build;

import org.filature.model.Dossier;

/**
 * How many entries of each type a dossier has, with those that others imply.
 *
 * @param isPlaced whether it is known where the site is published
 */
public record Contents(int events, int actors, int lawsuits, int claims, int sources, int pages, boolean isPlaced) {
    static Contents of(Dossier dossier) {
        return new Contents(
                dossier.events().size(),
                dossier.actors().size(),
                dossier.lawsuits().size(),
                dossier.claims().size(),
                dossier.sources().size(),
                dossier.pages().size(),
                !dossier.site().baseUrl().isEmpty());
    }
}
