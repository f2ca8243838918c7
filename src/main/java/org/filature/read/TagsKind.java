package org.filature.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.model.Text;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** Tags: a list, or as Obsidian also has them, one text with commas; a {@code #} before a tag is not part of it. */
final class TagsKind implements Kind<List<Text>> {
    private static final Kind<List<Text>> LIST = Kinds.listOf(Kinds.TEXT);

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Description description(Reading.Settings settings) {
        return LIST.description(settings);
    }

    @Override
    public Optional<List<Text>> read(Written written, Reading reading) {
        SortedMap<String, Node> translations = new TreeMap<>();
        written.translations().forEach((language, node) -> translations.put(language, apart(node)));
        return LIST.read(
                new Written(written.original().map(TagsKind::apart), translations, written.pointer()), reading);
    }

    private static Node apart(Node node) {
        List<Node> tags = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            for (String tag : scalar.text().split(",", -1)) {
                tags.add(bare(new Scalar(tag, scalar.quoted(), scalar.at())));
            }
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> tags.add(item instanceof Scalar tag ? bare(tag) : item));
        } else {
            return node;
        }
        return new Sequence(tags, node.at());
    }

    private static Scalar bare(Scalar tag) {
        String words = tag.text().strip();
        return new Scalar(words.startsWith("#") ? words.substring(1) : words, tag.quoted(), tag.at());
    }
}
