package org.filature.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What to build of what.
 *
 * @param content the content folder
 * @param contentName how messages name it
 * @param templates the folder of templates that go before the built-in ones; it need not exist
 * @param templatesName how messages name it
 * @param output the site's folder
 * @param drafts whether drafts and entries under embargo are shown
 * @param strict whether warnings keep the site from being published
 * @param now the instant for which embargoes are judged
 * @param baseUrl goes before the dossier's own
 */
public record BuildRequest(
        Path content,
        String contentName,
        Path templates,
        String templatesName,
        Path output,
        boolean drafts,
        boolean strict,
        Instant now,
        Optional<String> baseUrl) {}
