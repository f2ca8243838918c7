package org.filature.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.filature.publish.SigningKey;

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
 * @param key by which what is published is signed, if it is
 * @param since the folder of the last publication, where that is not the output
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
        Optional<String> baseUrl,
        Optional<SigningKey> key,
        Optional<Path> since) {
    /** What is not signed, and follows what is in the output. */
    public BuildRequest(
            Path content,
            String contentName,
            Path templates,
            String templatesName,
            Path output,
            boolean drafts,
            boolean strict,
            Instant now,
            Optional<String> baseUrl) {
        this(
                content,
                contentName,
                templates,
                templatesName,
                output,
                drafts,
                strict,
                now,
                baseUrl,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, signed. */
    public BuildRequest signedBy(SigningKey signer) {
        return with(Optional.of(signer), since);
    }

    /** The same, after the publication in a folder. */
    public BuildRequest after(Path last) {
        return with(key, Optional.of(last));
    }

    private BuildRequest with(Optional<SigningKey> signer, Optional<Path> last) {
        return new BuildRequest(
                content, contentName, templates, templatesName, output, drafts, strict, now, baseUrl, signer, last);
    }
}
