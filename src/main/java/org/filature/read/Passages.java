package org.filature.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Passages passages = new Passages();
        root(file).ifPresent(node -> passages.add("", node));
        return passages.found;
    }

    private static Optional<? extends Node> root(TextFile file) {
        Diagnostics unheard = new Diagnostics();
        return file.path().endsWith(MARKDOWN)
                ? FrontMatter.of(file, false, unheard).fields()
                : YamlNodes.read(file, 0, file.text().length(), unheard);
    }

    /**
     * Where some keys of a file stand, with all that stands behind them.
     *
     * @param keys where they begin
     */
    public static List<Location> members(TextFile file, Set<Integer> keys) {
        List<Location> members = new ArrayList<>();
        if (!keys.isEmpty()) {
            root(file).ifPresent(node -> members(node, keys, members));
        }
        return members;
    }

    private static void members(Node node, Set<Integer> keys, List<Location> found) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> members(item, keys, found));
        } else if (node instanceof Mapping mapping) {
            mapping.members().values().forEach(member -> {
                Location key = member.key();
                if (keys.contains(key.start())) {
                    int end = Math.max(key.end(), member.value().at().end());
                    found.add(key.file().at(key.start(), end));
                } else {
                    members(member.value(), keys, found);
                }
            });
        }
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
