package org.filature.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.filature.verify.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells what was found of a copy. */
final class VerifyReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RED = "\u001b[1;31m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintWriter out;
    private final ListFormat format;
    private final boolean colours;
    private final String copy;

    /** @param colours whether what differs stands out on a terminal */
    VerifyReport(PrintWriter out, ListFormat format, boolean colours, String copy) {
        this.out = out;
        this.format = format;
        this.colours = colours;
        this.copy = copy;
    }

    void noList(String why) {
        if (format == ListFormat.JSON) {
            out.println(JSON.writeValueAsString(JSON.createObjectNode()
                    .put("copy", copy)
                    .put("whole", false)
                    .put("message", why)));
        } else {
            out.println(copy + ": " + why + ".");
        }
        out.flush();
    }

    void tell(Finding finding) {
        if (format == ListFormat.JSON) {
            out.println(JSON.writeValueAsString(json(finding)));
        } else {
            lines("changed", finding.changed());
            lines("missing", finding.missing());
            lines("added", finding.added());
            lines("cannot be told", finding.unknown());
            out.println(seal(finding.seal()));
            out.println(copy + ": " + summary(finding));
        }
        out.flush();
    }

    private void lines(String word, List<String> paths) {
        String shown = colours ? RED + word + PLAIN : word;
        paths.forEach(path -> out.println(shown + "  " + path));
    }

    private static String seal(Finding.Seal seal) {
        return switch (seal.state()) {
            case TRUSTED -> "The list of files is signed by the key that you gave.";
            case CONSISTENT ->
                "The list of files is signed by the key " + seal.fingerprint()
                        + ".\n  = whether that is the publisher's key, only you can tell: give it with --key";
            case UNSIGNED -> "The list of files is not signed: who changed a file could change the list, too.";
            case BROKEN ->
                "Not the publisher's: " + seal.words()
                        + (seal.fingerprint().isEmpty() ? "" : " (" + seal.fingerprint() + ")") + ".";
        };
    }

    private static String summary(Finding finding) {
        String counts = String.format(
                Locale.ROOT,
                "%s: %,d changed, %,d missing, %s added",
                Teller.count(finding.files(), "file"),
                finding.changed().size(),
                finding.missing().size(),
                finding.hasListing()
                        ? String.format(Locale.ROOT, "%,d", finding.added().size())
                        : "it is not known what is");
        int unknown = finding.unknown().size();
        return counts + (unknown == 0 ? "" : String.format(Locale.ROOT, ", of %,d it cannot be told", unknown)) + ".";
    }

    private ObjectNode json(Finding finding) {
        ObjectNode root = JSON.createObjectNode()
                .put("copy", copy)
                .put("whole", !finding.differs() && finding.unknown().isEmpty());
        root.putObject("signature")
                .put("state", finding.seal().state().name().toLowerCase(Locale.ROOT))
                .put("fingerprint", finding.seal().fingerprint())
                .put("message", finding.seal().words());
        root.put("files", finding.files());
        array(root, "changed", finding.changed());
        array(root, "missing", finding.missing());
        if (finding.hasListing()) {
            array(root, "added", finding.added());
        }
        array(root, "unknown", finding.unknown());
        return root;
    }

    private static void array(ObjectNode root, String name, List<String> paths) {
        paths.forEach(root.putArray(name)::add);
    }
}
