package org.filature.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** The values of a file one by one, with their places: also those that no entry keeps, such as {@code private}. */
public final class Passages {
    private static final String MARKDOWN = ".md";

    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    /**
     * A value, or a key.
     *
     * @param pointer where it is in the file's YAML, such as {@code /private/note}
     * @param text as the author means it, quotes and escapes undone
     * @param at where it is written
     */
    public record Passage(String pointer, String text, Location at) {}

    /** What is in a file's front matter, or in a list of sources or settings; nothing where that cannot be read. */
    public static List<Passage> of(TextFile file) {
        Diagnostics unheard = new Diagnostics();
        Optional<? extends Node> root = file.path().endsWith(MARKDOWN)
                ? FrontMatter.of(file, false, unheard).fields()
                : YamlNodes.read(file, 0, file.text().length(), unheard);
        Passages passages = new Passages();
        root.ifPresent(node -> passages.add("", node));
        return passages.found;
    }

    /** Where a file's Markdown begins; its end if it holds none. */
    public static int body(TextFile file) {
        return file.path().endsWith(MARKDOWN)
                ? FrontMatter.of(file, false, new Diagnostics()).bodyOffset()
                : file.text().length();
    }

    private void add(String pointer, Node node) {
        if (node instanceof Scalar scalar) {
            found.add(new Passage(pointer, scalar.text(), scalar.at()));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(pointer + "/" + i, list.items().get(i));
            }
        } else if (node instanceof Mapping mapping) {
            boolean isPrivate = (pointer + "/").contains("/" + Shape.PRIVATE + "/");
            mapping.members().forEach((key, member) -> {
                if (isPrivate) {
                    found.add(new Passage(pointer + "/" + key, key, member.key()));
                }
                add(pointer + "/" + key, member.value());
            });
        }
    }
}
