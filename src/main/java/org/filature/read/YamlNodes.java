package org.filature.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a stretch of YAML into {@link Node}s. Only texts, lists and mappings are taken from SnakeYAML, never its idea
 * of types, so that {@code 2018}, {@code no} and {@code 2024-10-02} stay what the author wrote. Aliases, depth and size
 * are bounded.
 */
final class YamlNodes {
    private static final int MAX_ALIASES = 50;
    private static final int MAX_DEPTH = 40;
    /** Aliases repeat what they stand for, so the nodes made are bounded too, not only the text. */
    private static final int MAX_NODES = 2_000_000;

    private static final LoaderOptions OPTIONS = options();
    private static final String MERGE = "<<";
    /** Leaves every plain text a text; stateless, so one will do. */
    private static final Resolver UNTYPED = new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
    };

    private final TextFile file;
    private final int from;
    private final String yaml;
    private final Diagnostics diagnostics;
    /** SnakeYAML counts code points; offsets here are UTF-16. Equal unless the text has characters beyond the BMP. */
    private final boolean astral;

    private int nodes;

    private YamlNodes(TextFile file, int from, int to, Diagnostics diagnostics) {
        this.file = file;
        this.from = from;
        // YAML takes these for line ends, authors get them unseen from word processors.
        this.yaml = file.text().substring(from, to).replace('\u2028', ' ').replace('\u2029', ' ');
        this.diagnostics = diagnostics;
        this.astral = yaml.codePointCount(0, yaml.length()) != yaml.length();
    }

    /** The YAML between two offsets; empty if there is none or it cannot be read, which is then reported. */
    static Optional<Node> read(TextFile file, int from, int to, Diagnostics diagnostics) {
        return new YamlNodes(file, from, to, diagnostics).read();
    }

    private Optional<Node> read() {
        try {
            org.yaml.snakeyaml.nodes.Node root = composer().getSingleNode();
            return root == null ? Optional.empty() : Optional.of(convert(root, 0));
        } catch (MarkedYAMLException e) {
            report(e);
        } catch (TooMuch e) {
            reportTooMuch(e.at);
        } catch (YAMLException | StackOverflowError e) {
            reportTooMuch(file.at(from, from));
        }
        return Optional.empty();
    }

    private void reportTooMuch(Location at) {
        diagnostics.add(
                Code.YAML_SYNTAX,
                at,
                "the YAML is nested too deeply, or repeats itself through aliases beyond reason",
                "write it out plainly");
    }

    private Composer composer() {
        return new Composer(new ParserImpl(new StreamReader(yaml), OPTIONS), UNTYPED, OPTIONS);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private void report(MarkedYAMLException complaint) {
        int context = complaint.getContextMark() == null ? -1 : index(complaint.getContextMark());
        int at = complaint.getProblemMark() == null ? Math.max(0, context) : index(complaint.getProblemMark());
        String problem = complaint.getContext() + ": " + complaint.getProblem();
        YamlMistake mistake = YamlMistake.find(yaml, at, context, problem);
        report(mistake, file, from, diagnostics);
    }

    /** Reports a mistake in YAML that begins at an offset of a file. */
    static void report(YamlMistake mistake, TextFile file, int from, Diagnostics diagnostics) {
        diagnostics.add(
                Code.YAML_SYNTAX,
                file.at(from + mistake.start(), from + mistake.end()),
                mistake.message(),
                mistake.hint());
    }

    private int index(Mark mark) {
        return astral ? offset(mark.getIndex()) : mark.getIndex();
    }

    /** Converts a node; aliases have been replaced by what they stand for, whose place they keep. */
    private Node convert(org.yaml.snakeyaml.nodes.Node node, int depth) {
        Location at = place(node);
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw new TooMuch(at.part(0, 1));
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, at);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.getValue().size());
            sequence.getValue().forEach(item -> items.add(convert(item, depth + 1)));
            return new Sequence(items, at);
        }
        return mapping((MappingNode) node, at, depth);
    }

    private Scalar scalar(ScalarNode node, Location at) {
        String first = at.text();
        boolean isTagged = first.startsWith("!");
        boolean isAnchored = first.startsWith("&") && node.getAnchor() != null;
        if (isTagged || (isAnchored && !yaml.contains("*" + node.getAnchor()))) {
            // YAML would swallow the first word without a sound.
            YamlMark mark = isTagged ? YamlMark.TAG : YamlMark.ANCHOR;
            diagnostics.add(Code.YAML_SYNTAX, at.part(0, 1), mark.message(), mark.hint());
        }
        int refused = Characters.firstRefused(node.getValue());
        if (refused >= 0) {
            diagnostics.add(
                    Code.CONTROL_CHARACTER,
                    at,
                    "an escape makes " + Characters.name(node.getValue().charAt(refused)) + ", which no page can show",
                    "delete the escape");
        }
        return new Scalar(Characters.shown(node.getValue()), node.getScalarStyle() != ScalarStyle.PLAIN, at);
    }

    private Mapping mapping(MappingNode node, Location at, int depth) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Location key = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                diagnostics.add(Code.YAML_SYNTAX, key, "a key must be a word", "write `key: value`");
            } else if (scalar.getValue().equals(MERGE) && scalar.isPlain()) {
                diagnostics.add(Code.YAML_SYNTAX, key, "merge keys (`<<`) are not understood", "write the keys out");
            } else if (scalar.getValue().isBlank()) {
                diagnostics.add(Code.YAML_SYNTAX, key, "a value without a key", "write `key: value`");
            } else {
                put(scalar.getValue(), new Member(key, convert(tuple.getValueNode(), depth + 1)), members);
            }
        }
        return new Mapping(members, at);
    }

    private void put(String key, Member member, Map<String, Member> members) {
        if (members.putIfAbsent(key, member) != null) {
            diagnostics.add(
                    Code.DUPLICATE_KEY, member.key(), "`" + key + "` is written twice", "keep one, or make it a list");
        }
    }

    private Location place(org.yaml.snakeyaml.nodes.Node node) {
        return place(node.getStartMark().getIndex(), end(node));
    }

    /** Where a node's own characters end: SnakeYAML lets block collections reach into the next line. */
    private int end(org.yaml.snakeyaml.nodes.Node node) {
        return node.getEndMark().getIndex();
    }

    private Location place(int start, int end) {
        int first = astral ? offset(start) : start;
        int last = astral ? offset(end) : end;
        int until = Math.min(yaml.length(), Math.max(first, last));
        while (until > first && Character.isWhitespace(yaml.charAt(until - 1))) {
            until--;
        }
        return file.at(from + Math.min(first, yaml.length()), from + until);
    }

    private int offset(int codePoints) {
        int all = yaml.codePointCount(0, yaml.length());
        return yaml.offsetByCodePoints(0, Math.min(codePoints, all));
    }

    /** Thrown when a bound is passed. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Location at;

        TooMuch(Location at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
