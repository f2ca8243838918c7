package org.filature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code src/docs/rules/} as a test reads it. Below {@code ## Wrong} each file is named in backquotes, with
 * the places that are reported in it, and shown in a block; below {@code ## Right} stand the files that are otherwise.
 *
 * @param wrong texts by path
 * @param right texts by path, laid over the wrong ones; empty for a file that is deleted
 * @param places where the wrong example is reported, as {@code path:line:column}
 */
record RulePage(String text, Map<String, String> wrong, Map<String, Optional<String>> right, List<String> places) {
    static final Path FOLDER = Path.of("src/docs/rules");

    private static final Pattern FILE =
            Pattern.compile("`([^`]+)`(?:, reported at ([0-9:, ]+))?:\n\n```[a-z]+\n(.*?\n)```\n", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern DELETED = Pattern.compile("`([^`]+)` is deleted\\.\n");

    static RulePage read(String code) throws IOException {
        String text = Files.readString(FOLDER.resolve(code + ".md"));
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> places = new ArrayList<>();
        Matcher shown = FILE.matcher(section(text, "Wrong"));
        while (shown.find()) {
            wrong.put(shown.group(1), shown.group(3));
            if (shown.group(2) != null) {
                String path = shown.group(1);
                COMMA.splitAsStream(shown.group(2)).forEach(place -> places.add(path + ":" + place));
            }
        }
        Map<String, Optional<String>> right = new LinkedHashMap<>();
        Matcher mended = FILE.matcher(section(text, "Right"));
        while (mended.find()) {
            right.put(mended.group(1), Optional.of(mended.group(3)));
        }
        Matcher deleted = DELETED.matcher(section(text, "Right"));
        while (deleted.find()) {
            right.put(deleted.group(1), Optional.empty());
        }
        return new RulePage(text, wrong, right, places);
    }

    /** What stands below one of the page's own headings; examples may have headings too. */
    private static String section(String text, String heading) {
        Matcher section = Pattern.compile("\n## " + heading + "\n(.*?)(?=\n## (?:Right|Turn it off)\n)", Pattern.DOTALL)
                .matcher(text);
        return section.find() ? section.group(1) : "";
    }

    /** Writes the wrong example, or the mended one, in an empty folder, with settings if it has none of its own. */
    void write(Path folder, boolean isMended) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/site.yaml", "title: A dossier\nlanguages: [en]\n");
        files.putAll(wrong);
        if (isMended) {
            right.forEach((path, text) ->
                    text.ifPresentOrElse(present -> files.put(path, present), () -> files.remove(path)));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
