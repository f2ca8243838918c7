package org.filature.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.model.Entry;
import org.filature.model.Markdown;
import org.filature.model.Prose;

/** One body being rendered: where things stand, and what has been seen so far. */
final class Work {
    /** To look for what was meant takes time. */
    private static final int MOST_HINTS = 60;

    private static final int MOST_HTML = 20;
    /** Nobody makes so many mistakes in one text by hand. */
    private static final int MOST_PROBLEMS = 500;

    private final Setting setting;
    private final Markdown body;
    private final Stripped text;
    private final Rendering context;
    private final Set<String> links = new TreeSet<>();
    private final Set<String> mentions = new TreeSet<>();
    private final Set<String> media = new TreeSet<>();
    private final List<Prose.Fragment> fragments = new ArrayList<>();
    private final List<Prose.Outer> outer = new ArrayList<>();
    private final Set<String> linked = new HashSet<>();
    private final Anchors anchors;
    private int problems;
    private int rawHtml;

    Work(Setting setting, Markdown body, Stripped text, Rendering context) {
        this.setting = setting;
        this.body = body;
        this.text = text;
        this.context = context;
        this.anchors = new Anchors(context.reservedIds());
    }

    Setting setting() {
        return setting;
    }

    Rendering context() {
        return context;
    }

    Anchors anchors() {
        return anchors;
    }

    /** The language that the body is written in, which may not be the page's. */
    String language() {
        return body.language();
    }

    /** The path of the file that the body stands in. */
    String file() {
        return body.file().path();
    }

    Location at(BasedSequence part) {
        int start = part.getStartOffset();
        return body.at(text.start(start), text.end(start, part.getEndOffset()));
    }

    void report(Code code, BasedSequence part, String message) {
        report(code, part, message, () -> "");
    }

    void report(Code code, BasedSequence part, String message, Supplier<String> hint) {
        if (++problems > MOST_PROBLEMS) {
            throw new TooMuch(part.getStartOffset(), "more than " + MOST_PROBLEMS + " problems in one text");
        }
        String found = problems <= MOST_HINTS ? hint.get() : "see the hints above for problems of this kind";
        setting.diagnostics().add(code, at(part), message, found);
    }

    /** Reports raw HTML, as often as it can be of use; a closing tag belongs to its opening one. */
    void reportHtml(BasedSequence part) {
        if (!part.startsWith("</") && ++rawHtml <= MOST_HTML) {
            report(
                    Code.RAW_HTML,
                    part,
                    "HTML is not passed through, but shown as it is written",
                    () -> "write Markdown, or a backslash before `<`");
        }
    }

    /** Notes a link made by hand. */
    void link(Entry entry) {
        if (!entry.id().equals(context.self())) {
            links.add(entry.id());
        }
    }

    /** Notes a file of {@code media/} that is shown or linked. */
    void media(String name) {
        media.add(name);
    }

    void fragment(String entry, String fragment, BasedSequence part) {
        fragments.add(new Prose.Fragment(entry, fragment, at(part)));
    }

    /** Notes a link to another host. */
    void outer(String address, BasedSequence part) {
        outer.add(new Prose.Outer(address, at(part)));
    }

    /** Notes a mention of an actor; false if the page is the actor's own or nothing may be shown of it. */
    boolean mention(String actor) {
        boolean shown = !actor.equals(context.self())
                && setting.directory()
                        .byId(actor)
                        .filter(setting.directory()::isVisible)
                        .isPresent();
        if (shown) {
            mentions.add(actor);
        }
        return shown;
    }

    /** Notes that an entry is linked from here on; false if it was before. */
    boolean linkFirst(String entry) {
        return linked.add(entry);
    }

    Prose prose(Output output) {
        return new Prose(
                body.language(),
                output.pieces(),
                Collections.unmodifiableSet(links),
                Collections.unmodifiableSet(mentions),
                anchors.ids(),
                fragments,
                media,
                outer);
    }
}
