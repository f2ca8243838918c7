package org.filature.read;

import java.io.StringReader;
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
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

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
        this.yaml = file.text().substring(from, to);
        this.diagnostics = diagnostics;
        this.astral = yaml.codePointCount(0, yaml.length()) != yaml.length();
    }

    /** The YAML between two offsets; empty if there is none or it cannot be read, which is then reported. */
    static Optional<Node> read(TextFile file, int from, int to, Diagnostics diagnostics) {
        return new YamlNodes(file, from, to, diagnostics).read();
    }

    private Optional<Node> read() {
        try {
            org.yaml.snakeyaml.nodes.Node root = yaml().compose(new StringReader(yaml));
            return root == null ? Optional.empty() : Optional.of(convert(root, 0));
        } catch (MarkedYAMLException e) {
            report(e);
        } catch (ReaderException e) {
            Location at = place(Math.max(0, e.getPosition()), Math.max(0, e.getPosition()) + 1);
            diagnostics.add(Code.YAML_SYNTAX, at, "a control character stands in the YAML", "delete it");
        } catch (TooMuch | YAMLException | StackOverflowError e) {
            diagnostics.add(
                    Code.YAML_SYNTAX,
                    file.at(from, from),
                    "the YAML is nested too deeply, or repeats itself through aliases beyond reason",
                    "write it out plainly");
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new Yaml(
                new SafeConstructor(options),
                new org.yaml.snakeyaml.representer.Representer(dumper()),
                dumper(),
                options);
    }

    private static org.yaml.snakeyaml.DumperOptions dumper() {
        return new org.yaml.snakeyaml.DumperOptions();
    }

    private void report(MarkedYAMLException problem) {
        String message = Optional.ofNullable(problem.getProblem()).orElse("the YAML cannot be read");
        // What is never closed is best shown where it opens.
        boolean isOpen = message.contains("end of stream") && problem.getContextMark() != null;
        Mark mark = problem.getProblemMark() == null || isOpen ? problem.getContextMark() : problem.getProblemMark();
        int index = mark == null ? 0 : mark.getIndex();
        diagnostics.add(
                Code.YAML_SYNTAX, place(index, index + 1), YamlProblem.plain(message), YamlProblem.hint(message));
    }

    /** Converts a node; aliases have been replaced by what they stand for, whose place they keep. */
    private Node convert(org.yaml.snakeyaml.nodes.Node node, int depth) {
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw new TooMuch();
        }
        Location at = place(node);
        if (node instanceof ScalarNode scalar) {
            return new Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, at);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.getValue().size());
            sequence.getValue().forEach(item -> items.add(convert(item, depth + 1)));
            return new Sequence(items, at);
        }
        return mapping((MappingNode) node, at, depth);
    }

    private Mapping mapping(MappingNode node, Location at, int depth) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Location key = place(tuple.getKeyNode());
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                diagnostics.add(Code.YAML_SYNTAX, key, "merge keys (`<<`) are not understood", "write the keys out");
            } else if (tuple.getKeyNode() instanceof ScalarNode scalar) {
                Node value = convert(tuple.getValueNode(), depth + 1);
                if (members.putIfAbsent(scalar.getValue(), new Member(key, value)) != null) {
                    diagnostics.add(
                            Code.DUPLICATE_KEY,
                            key,
                            "`" + scalar.getValue() + "` is written twice",
                            "keep one, or make it a list");
                }
            } else {
                diagnostics.add(Code.YAML_SYNTAX, key, "a key must be a word", "");
            }
        }
        return new Mapping(members, at);
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
    }
}
