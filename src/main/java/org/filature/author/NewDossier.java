package org.filature.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.read.Format;

/** Writes a small, complete dossier to begin with. It tells an invented story, the same bytes every time. */
public final class NewDossier {
    private static final String LANG = "LANG";
    /** Texts with gaps, as they lie in the program and in a dossier: hidden files are not hidden in the program. */
    private static final Map<String, String> FILES = files(
            "README.md",
            "gitignore",
            "remarkrc.mjs",
            "vscode/settings.json",
            "vscode/extensions.json",
            "content/obsidian/app.json",
            "content/site.yaml",
            "content/index.md",
            "content/actors/ines-calder.md",
            "content/actors/brindlemoor-council.md",
            "content/events/roof-contract-awarded.md",
            "content/lawsuits/calder-v-council.md",
            "content/claims/no-tender.md",
            "content/pages/about.md",
            "content/sources.yaml");

    private static final List<String> TRANSLATED = List.of(
            "content/index.LANG.md",
            "content/actors/ines-calder.LANG.md",
            "content/actors/brindlemoor-council.LANG.md",
            "content/events/roof-contract-awarded.LANG.md",
            "content/lawsuits/calder-v-council.LANG.md",
            "content/claims/no-tender.LANG.md",
            "content/pages/about.LANG.md",
            "content/sources.LANG.yaml");

    private final SortedMap<String, String> made = new TreeMap<>();
    private final Optional<String> title;
    private final List<String> languages;

    private NewDossier(Optional<String> title, List<String> languages) {
        this.title = title;
        this.languages = List.copyOf(languages);
    }

    /**
     * Writes a dossier into a folder that holds nothing but hidden files, which are left as they are.
     *
     * @param title the dossier's title; the story's own where none is given
     * @param languages BCP 47 tags, the first that of the originals
     * @return the paths of the files written, in order
     * @throws WishException if the folder holds something, or the title cannot stand on one line
     * @throws IOException if the disk fails
     */
    public static List<String> write(Path folder, Optional<String> title, List<String> languages)
            throws WishException, IOException {
        if (title.isPresent()) {
            Values.checkTitle(title.get());
        }
        refuseFull(folder);
        SortedMap<String, String> files = new NewDossier(title, languages).make();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
            if (!Files.exists(path)) {
                Files.writeString(path, file.getValue());
            }
        }
        return List.copyOf(files.keySet());
    }

    /** Whether the story can be told in a language. */
    public static boolean isSpoken(String language) {
        return StoryWords.in(language).isPresent();
    }

    private static void refuseFull(Path folder) throws WishException, IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw WishException.taken("`" + folder.getFileName() + "` is a file, not a folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> there = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            if (!there.isEmpty()) {
                String more = there.size() > 5 ? ", and " + (there.size() - 5) + " more" : "";
                throw WishException.taken("the folder is not empty, so nothing was written; it holds "
                        + there.stream().limit(5).collect(Collectors.joining(", ")) + more);
            }
        }
    }

    private SortedMap<String, String> make() {
        StoryWords original =
                StoryWords.in(languages.get(0)).orElseGet(StoryWords::english).with(title, languages);
        FILES.forEach((target, resource) -> made.put(target, original.fill(resource(resource))));
        for (String language : languages.subList(1, languages.size())) {
            words(language)
                    .ifPresent(words -> TRANSLATED.forEach(
                            file -> made.put(file.replace(LANG, language), words.fill(resource(file)))));
        }
        made.put("content/.obsidian/types.json", ObsidianTypes.of(Format.plain()));
        Schemas.of(Format.plain())
                .forEach((name, schema) -> made.put(".filature/schemas/" + Schemas.file(name), schema));
        return made;
    }

    private Optional<StoryWords> words(String language) {
        return StoryWords.in(language).map(words -> words.with(title, languages));
    }

    private static Map<String, String> files(String... resources) {
        Map<String, String> files = new TreeMap<>();
        for (String resource : resources) {
            files.put(resource.replaceFirst("(^|/)(gitignore|remarkrc|vscode|obsidian)", "$1.$2"), resource);
        }
        return files;
    }

    /** A text among the program's own. */
    static String resource(String name) {
        try (InputStream in = NewDossier.class.getResourceAsStream("dossier/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own file " + name + " cannot be read", e);
        }
    }
}
