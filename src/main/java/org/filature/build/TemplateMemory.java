package org.filature.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.filature.diagnostic.Diagnostics;
import org.filature.media.Media;
import org.filature.render.Assets;
import org.filature.render.MessageFiles;
import org.filature.render.TemplateCheck;
import org.filature.render.TemplateFiles;
import org.filature.render.Templates;
import org.filature.view.Messages;

/** Templates and the words they say, kept until one of their files changes. */
final class TemplateMemory {
    /**
     * What the templates folder gives.
     *
     * @param messages the words of each language
     * @param problems what is wrong with files there as texts
     */
    record Kept(TemplateFiles files, List<Messages> messages, Templates templates, Diagnostics problems) {}

    private final Path folder;
    private final String shown;
    private Optional<Kept> kept = Optional.empty();
    private Optional<TemplateFiles> assetsOf = Optional.empty();
    private Assets assets = new Assets(new TreeMap<>(), Media.NONE);

    /** @param shown how messages name the folder */
    TemplateMemory(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /** Notes that a file changed; tells whether it lies in the templates' folder. */
    boolean changed(Path file) {
        boolean isMine = file.startsWith(folder) || file.startsWith(real(folder));
        if (isMine) {
            changed();
        }
        return isMine;
    }

    void changed() {
        kept = Optional.empty();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** What is published besides pages; found again only if templates or media changed. */
    Assets assets(TemplateFiles files, Media media) {
        if (assetsOf.filter(known -> known == files).isEmpty() || !media.equals(assets.media())) {
            assets = Assets.of(files, media);
            assetsOf = Optional.of(files);
        }
        return assets;
    }

    Kept of(List<String> languages) {
        boolean holds = kept.filter(known -> languages.equals(
                        known.messages.stream().map(Messages::language).toList()))
                .isPresent();
        if (!holds) {
            TemplateFiles files = TemplateFiles.in(folder, shown);
            List<Messages> messages = languages.stream()
                    .map(language -> MessageFiles.read(files, language))
                    .toList();
            Diagnostics problems = new Diagnostics();
            TemplateCheck.run(files, problems);
            kept = Optional.of(new Kept(files, messages, Templates.of(files, messages), problems));
        }
        return kept.get();
    }
}
