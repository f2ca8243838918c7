package org.filature.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Nearest;
import org.filature.link.Directory;
import org.filature.link.Lookup;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Slug;
import org.filature.model.Source;
import org.filature.read.ContentReader;
import org.filature.read.Format;

/** Writes the file of a new entry, so that nothing is left but to fill it in. */
public final class NewEntry {
    /** The longest id that is made of a title. */
    private static final int LONGEST = 60;

    private final Wish wish;
    private final EntryForm form;
    private final Path content;
    private final Dossier dossier;
    private final Directory directory;

    private NewEntry(Wish wish, Path content) {
        this.wish = wish;
        this.form = EntryForm.of(wish.type());
        this.content = content;
        this.dossier = ContentReader.read(content, "", new Diagnostics());
        this.directory = Directory.of(dossier, entry -> true);
    }

    /**
     * Writes an entry into a content folder.
     *
     * @return the path of the file below the folder, with {@code /}
     * @throws WishException if it cannot be written as it was asked for; nothing is written then
     * @throws IOException if the disk fails
     */
    public static String write(Wish wish, Path content) throws WishException, IOException {
        return new NewEntry(wish, content).write();
    }

    private String write() throws WishException, IOException {
        Values values = new Values(form, Format.of(dossier.site()).entry(wish.type()), this::lead);
        Map<String, List<String>> written = values.of(wish);
        refuseKnownAddress(written);
        String path = wish.type().folder() + "/" + id() + ".md";
        Path file = content.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(content));
        String text = new EntryText(form, values.format()).of(wish, written);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        return path;
    }

    private String id() throws WishException, IOException {
        Ids ids = Ids.of(dossier, content.resolve(wish.type().folder()));
        String wanted = wish.id().orElseGet(() -> Slug.of(wish.title(), LONGEST));
        if (!Slug.isId(wanted)) {
            throw WishException.wrong("`" + wanted
                    + "` cannot be an id: only a-z, 0-9 and single hyphens can; write --id "
                    + Slug.of(wanted, LONGEST));
        }
        Optional<Entry> other = directory.byId(wanted);
        boolean isSame = other.map(Entry::type).filter(wish.type()::equals).isPresent();
        boolean isFile = Files.exists(content.resolve(wish.type().folder()).resolve(wanted + ".md"));
        if (!ids.isFree(wanted) && (isSame || isFile || wish.id().isPresent())) {
            throw WishException.taken("the id `" + wanted + "` is taken"
                    + other.map(entry -> " by " + entry.head().origin().file().path())
                            .orElse(isFile ? " by " + wish.type().folder() + "/" + wanted + ".md" : "")
                    + "; write another with --id, such as --id " + ids.freeOf(wanted));
        }
        return ids.freeOf(wanted);
    }

    /** The id of the one entry that a value leads to. */
    private String lead(String option, String written, Class<? extends Entry> wanted) throws WishException {
        Lookup lookup = directory.look(written, wanted);
        if (lookup instanceof Lookup.Found found) {
            return found.entry().id();
        }
        String what = wanted == Entry.class ? "entry" : Directory.word(wanted);
        if (lookup instanceof Lookup.Ambiguous several) {
            List<String> ids =
                    several.entries().stream().map(Entry::id).sorted().toList();
            throw WishException.wrong(
                    "--" + option + ": `" + written + "` is the name of several; write " + Nearest.or(ids));
        }
        if (lookup instanceof Lookup.Unreadable) {
            throw WishException.wrong("--" + option + ": the file of `" + written + "` cannot be read");
        }
        String hint = directory.hint(written, wanted);
        throw WishException.wrong("--" + option + ": there is no " + what + " `" + written + "`; "
                + (hint.isEmpty() ? "write it first, with `filature new`" : hint));
    }

    private void refuseKnownAddress(Map<String, List<String>> written) throws WishException {
        Optional<String> address =
                written.getOrDefault("URL", List.of()).stream().findFirst();
        if (address.isEmpty()) {
            return;
        }
        String same = bare(address.get());
        Optional<Source> known = Stream.concat(dossier.sources().stream(), dossier.sourcesInPlace().stream())
                .filter(source -> bare(source.url()).equals(same))
                .findFirst();
        if (known.isPresent()) {
            throw WishException.taken("the source with this address is there already: `"
                    + known.get().id() + "`, in "
                    + known.get().head().origin().file().path());
        }
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** Finds the id of the entry that a value leads to. */
    interface Lead {
        String to(String option, String written, Class<? extends Entry> wanted) throws WishException;
    }
}
