package org.filature.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.filature.archive.Keeper.Outcome;
import org.filature.archive.MissingCopy;
import org.filature.diagnostic.Location;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells of copies, a line each, as soon as there is something to tell; as JSON, all at the end. */
final class ArchiveReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final ListFormat format;
    private final List<String> objects = new ArrayList<>();
    private int done;
    private int failed;
    private int missing;

    ArchiveReport(PrintWriter out, ListFormat format) {
        this.out = out;
        this.format = format;
    }

    void missing(MissingCopy copy) {
        missing++;
        ObjectNode object = object(copy, "missing");
        if (copy.isEditable()) {
            tell(place(copy) + ": " + copy.source().id() + "  " + copy.source().url(), object);
        } else {
            tell(
                    place(copy) + ": " + copy.source().id() + "  "
                            + copy.source().url() + "\n  = " + copy.refusal(),
                    object.put("message", copy.refusal()));
        }
    }

    void saved(MissingCopy copy, Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            done++;
            tell(
                    String.format(
                            Locale.ROOT,
                            "saved %s: media/%s, %,d bytes",
                            copy.source().id(),
                            saved.file(),
                            saved.size()),
                    object(copy, "saved")
                            .put("file", saved.file())
                            .put("sha256", saved.sha256())
                            .put("archived", saved.archived()));
        } else if (outcome instanceof Outcome.NotSaved not) {
            failure(copy, "not-saved", "not saved " + copy.source().id(), not.why());
        }
    }

    void written(MissingCopy copy, String address, Optional<String> problem) {
        if (problem.isPresent()) {
            failure(copy, "not-written", "not written " + copy.source().id(), problem.get());
        } else {
            done++;
            tell(
                    "written " + copy.source().id() + ": " + address,
                    object(copy, "written").put("archive-url", address));
        }
    }

    private void failure(MissingCopy copy, String state, String lead, String why) {
        failed++;
        tell(place(copy) + ": " + lead + ": " + why, object(copy, state).put("message", why));
    }

    /** @param hasActed whether anything was to be done but to list */
    void end(boolean hasActed) {
        if (format == ListFormat.JSON) {
            out.print(objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n");
        } else if (hasActed) {
            out.println(Teller.count(done, "source") + " done, " + failed + " not.");
        } else {
            out.println(Teller.count(missing, "source") + " without an archived copy."
                    + (missing > 0 ? " `filature archive --save` saves them." : ""));
        }
        out.flush();
    }

    boolean hasFailed() {
        return failed > 0;
    }

    private void tell(String words, ObjectNode object) {
        if (format == ListFormat.TEXT) {
            out.println(words);
            out.flush();
        } else {
            objects.add(JSON.writeValueAsString(object));
        }
    }

    private static Location at(MissingCopy copy) {
        return copy.source().head().origin().at("/URL");
    }

    private static String place(MissingCopy copy) {
        return at(copy).path() + ":" + at(copy).line() + ":" + at(copy).column();
    }

    private static ObjectNode object(MissingCopy copy, String state) {
        return JSON.createObjectNode()
                .put("id", copy.source().id())
                .put("url", copy.source().url())
                .put("path", at(copy).path())
                .put("line", at(copy).line())
                .put("column", at(copy).column())
                .put("editable", copy.isEditable())
                .put("state", state);
    }
}
