package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.model.Entry;
import org.filature.model.Site;

/**
 * Old paths of an entry's page in one language, and where they lead. Paths count from the site's root; those below
 * another language's folder lead to its pages. What looks as this program makes paths had twins in the other languages,
 * and for other sites: these lead on too.
 */
final class Redirects {
    private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{N}._~@+-]+(/[\\p{L}\\p{N}._~@+-]+)*/?");
    private static final Pattern FILE = Pattern.compile(".*\\.html?");

    private final Entry entry;
    private final Edition edition;
    private final boolean isEmbeddable;
    private final List<Move> moves = new ArrayList<>();

    private Redirects(Entry entry, Edition edition, boolean isEmbeddable) {
        this.entry = entry;
        this.edition = edition;
        this.isEmbeddable = isEmbeddable;
    }

    /**
     * An old path and the new one, both from the language's root.
     *
     * @param at where it is written
     */
    record Move(String from, String to, Location at) {}

    static List<Move> of(Entry entry, Edition edition, boolean isEmbeddable, Diagnostics problems) {
        Redirects redirects = new Redirects(entry, edition, isEmbeddable && !entry.isRetracted());
        List<String> old = entry.head().redirectFrom();
        for (int i = 0; i < old.size(); i++) {
            Location at = entry.head().origin().at("/redirect-from/" + i);
            String written = old.get(i);
            Optional<String> path = path(written);
            path.ifPresent(from -> redirects.add(from, at));
            if (path.isEmpty() && edition.root().isEmpty()) {
                problems.add(
                        Code.INVALID_LINK,
                        at,
                        "`" + written + "` is not a path below the site",
                        "write it as `old/name.html`, without a scheme, `..` or backslashes");
            }
        }
        return redirects.moves;
    }

    private void add(String path, Location at) {
        Site site = edition.web().site();
        String language = language(path, site);
        boolean isOwn = language.equals(edition.language());
        boolean isTwin = language.equals(site.firstLanguage()) && isBeside(path) && !isNamed(edition.root() + path);
        if (isOwn || isTwin) {
            String below = isOwn ? path.substring(edition.root().length()) : path;
            moves.add(new Move(below, entry.path(), at));
            if (isEmbeddable && isBeside(below)) {
                moves.add(new Move(EmbedPages.path(below), EmbedPages.path(entry.path()), at));
            }
        }
    }

    /** Whether the author leads an old path on already. */
    private boolean isNamed(String path) {
        return entry.head().redirectFrom().stream()
                .anyMatch(old -> path(old).filter(path::equals).isPresent());
    }

    /** Whether an old path lies where pages of the entry's kind lie, as the program itself would have made it. */
    private boolean isBeside(String old) {
        int folder = entry.path().lastIndexOf('/') + 1;
        return folder > 0
                && old.endsWith(".html")
                && old.startsWith(entry.path().substring(0, folder))
                && old.indexOf('/', folder) < 0;
    }

    /**
     * The file that answers for an old path: {@code /old/} and {@code old} are {@code old/index.html}, as servers have
     * it.
     */
    static Optional<String> path(String written) {
        String path = written.strip().replaceFirst("^/+", "");
        if (!FIT.matcher(path).matches() || ("/" + path + "/").contains("/../") || ("/" + path + "/").contains("/./")) {
            return Optional.empty();
        }
        if (FILE.matcher(path).matches()) {
            return Optional.of(path);
        }
        return Optional.of(path + (path.endsWith("/") ? "" : "/") + "index.html");
    }

    /** The language to whose pages an old path leads. */
    static String language(String path, Site site) {
        return site.languages().stream()
                .skip(1)
                .filter(language -> path.startsWith(language + "/"))
                .findFirst()
                .orElse(site.firstLanguage());
    }
}
