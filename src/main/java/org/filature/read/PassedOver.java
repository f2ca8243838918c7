package org.filature.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Nearest;
import org.filature.diagnostic.TextFile;
import org.filature.model.EntryType;

/** Tells of files that an author wrote and nothing reads: nothing is passed over in silence but what programs drop. */
final class PassedOver {
    private static final String MARKDOWN = ".md";
    private static final String MEDIA = "media/";
    private static final Set<String> MARKDOWNS = Set.of("md", "markdown", "mdown", "mkdn", "mkd", "mdx", "txt");
    private static final Set<String> LISTS = Set.of("yaml", "yml", "json", "bib");
    private static final Set<String> OFFICE = Set.of("doc", "docx", "odt", "rtf", "pages");
    private static final Set<String> SHOWN =
            Set.of("avif", "gif", "jpg", "jpeg", "png", "svg", "webp", "pdf", "mp3", "mp4");
    /** What word processors leave beside a file that is open. */
    private static final String LOCK = "~$";

    private final ContentFolder folder;
    private final Diagnostics diagnostics;

    private PassedOver(ContentFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Reports every file that nothing looks for. */
    static void report(ContentFolder folder, Diagnostics diagnostics) {
        PassedOver passedOver = new PassedOver(folder, diagnostics);
        folder.files().keySet().stream()
                .filter(path -> !isRead(path) && !name(path).startsWith(LOCK))
                .forEach(passedOver::tell);
    }

    private static boolean isRead(String path) {
        boolean isEntry = path.endsWith(MARKDOWN) && type(path).isPresent();
        boolean isHome = path.startsWith("index.") && path.endsWith(MARKDOWN);
        boolean isList = path.startsWith("sources.") && (path.endsWith(".yaml") || path.endsWith(".yml"));
        boolean isExport = path.equals("sources.json") || path.equals("sources.bib");
        return path.startsWith(MEDIA)
                || isEntry
                || isHome
                || isExport
                || (isList && path.endsWith(".yaml"))
                || path.equals("site.yaml");
    }

    private void tell(String path) {
        String ending = ending(path);
        if (type(path).isPresent() && MARKDOWNS.contains(ending)) {
            tell(path, "only files that end in `.md` are read", "rename it to `" + renamed(path, "md") + "`");
        } else if (LISTS.contains(ending) && isSetting(path)) {
            tell(path, "no file of this name is looked for", "rename it to `" + setting(path, ending) + "`");
        } else if (MARKDOWNS.contains(ending) || LISTS.contains(ending)) {
            tell(path, "nothing looks for a file here, so it is not read", where(path));
        } else if (SHOWN.contains(ending)) {
            tell(path, "pictures and documents are taken from media/ alone", "move it to media/");
        } else if (OFFICE.contains(ending)) {
            tell(path, "only Markdown is read", "save its text as a file that ends in `.md`");
        }
    }

    /** Whether a list's name is that of the settings or the sources, but for its ending or its case. */
    private static boolean isSetting(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.equals("site.yml") || name.equals("site.yaml") || name.startsWith("sources.");
    }

    private static String setting(String path, String ending) {
        boolean isExport = ending.equals("json") || ending.equals("bib");
        return isExport ? "sources." + ending : renamed(path, "yaml").toLowerCase(Locale.ROOT);
    }

    private static String where(String path) {
        List<String> folders =
                Arrays.stream(EntryType.values()).map(EntryType::folder).toList();
        int slash = path.indexOf('/');
        List<String> near = slash < 0 ? List.of() : Nearest.to(path.substring(0, slash), folders);
        return near.isEmpty()
                ? "move it to events/, actors/, lawsuits/, claims/, sources/ or pages/, with the ending .md"
                : "rename the folder `" + path.substring(0, slash) + "` to `" + near.get(0) + "`";
    }

    private void tell(String path, String what, String hint) {
        diagnostics.add(Code.MISPLACED_FILE, new TextFile(folder.shown(path), "").start(), what, hint);
    }

    private static Optional<EntryType> type(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : EntryType.ofFolder(path.substring(0, slash));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String ending(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String renamed(String path, String ending) {
        String name = name(path);
        return name.substring(0, name.lastIndexOf('.') + 1) + ending;
    }
}
