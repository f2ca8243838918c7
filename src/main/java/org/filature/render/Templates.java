package org.filature.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.view.Frame;
import org.filature.view.Messages;
import org.filature.view.PagePlan;
import org.filature.view.PageView;

/** Makes pages of views. One engine for all, safe to share between threads. */
public final class Templates {
    /** Pebble's own escaping for HTML looks every character up among those that have a name, which takes its time. */
    private static final String ESCAPING = "page";

    private static final int USUAL_SIZE = 1 << 15;

    private record Fault(String template, int line, Complaint complaint) {}

    private final PebbleEngine engine;
    private final TemplateFiles files;
    private final Map<Fault, String> faults = new ConcurrentHashMap<>();

    private Templates(PebbleEngine engine, TemplateFiles files) {
        this.engine = engine;
        this.files = files;
    }

    /**
     * Templates with the words they ask for.
     *
     * @param files the templates
     * @param messages the words of every language
     */
    public static Templates of(TemplateFiles files, Collection<Messages> messages) {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(files))
                .extension(new PageExtension(messages))
                .strictVariables(true)
                .newLineTrimming(false)
                .autoEscaping(true)
                .addEscapingStrategy(ESCAPING, Html::escape)
                .defaultEscapingStrategy(ESCAPING)
                .defaultLocale(Locale.ROOT)
                .build();
        return new Templates(engine, files);
    }

    /** What the program itself, and no dossier, writes into pages of these templates and beside them. */
    public List<String> builtInTexts(Collection<String> templates) {
        return BuiltInTexts.of(files, templates);
    }

    /** The same templates, with nothing made and nothing at fault yet. */
    public Templates anew() {
        return new Templates(engine, files);
    }

    /** Makes a page. If its template is at fault there is none, and {@link #report} tells why. */
    public Optional<String> render(PagePlan plan) {
        try {
            return Optional.of(Tidy.tidy(render(plan.template(), plan.view().get())));
        } catch (PebbleException e) {
            String file = Optional.ofNullable(e.getFileName()).orElse(plan.template());
            int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
            return fault(new Fault(file, line, Complaint.of(e)), plan);
        } catch (StackOverflowError e) {
            return fault(new Fault(plan.template(), 1, Complaint.OVERFLOW), plan);
        }
    }

    private Optional<String> fault(Fault fault, PagePlan plan) {
        faults.merge(fault, page(plan), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return Optional.empty();
    }

    /** A page as problems name it, with the entry that it shows. */
    private static String page(PagePlan plan) {
        return "`" + plan.path() + "`" + (plan.source().isEmpty() ? "" : " of `" + plan.source() + "`");
    }

    /** The file of a template, as messages name it. */
    public String path(String template) {
        return files.shown(TemplateLoader.file(template));
    }

    /** Whether the dossier has a template or a text of its own that says other things than the program's. */
    public boolean areOwn() {
        return files.areOwn();
    }

    /** Reports what was wrong with templates so far: each fault once, with the first page that shows it. */
    public void report(Diagnostics problems) {
        faults.forEach((fault, page) -> {
            String meant = fault.complaint.hint();
            problems.add(
                    Code.TEMPLATE,
                    place(fault),
                    fault.complaint.message(),
                    (meant.isEmpty() ? "" : meant + " ") + "seen while making " + page);
        });
    }

    private String render(String name, PageView view) {
        Map<String, Object> context = new HashMap<>();
        context.put("page", view.page());
        context.put(view.name(), view.content());
        StringWriter page = new StringWriter(USUAL_SIZE);
        try {
            PebbleTemplate template = engine.getTemplate(name);
            template.evaluate(page, context, locale(view.page()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /** Macros see no variables; the locale alone reaches them, and tells them the language. */
    private static Locale locale(Frame page) {
        return Locale.forLanguageTag(page.language());
    }

    /** The word in its line, or else all of the line. */
    private Location place(Fault fault) {
        String name = TemplateLoader.file(fault.template);
        TextFile file = files.text(name).orElseGet(() -> new TextFile(name, ""));
        String[] lines = file.text().split("\n", -1);
        int line = Math.max(1, Math.min(fault.line, lines.length));
        // What is not closed is missed where the text ends, behind its last words.
        while (line > 1 && lines[line - 1].isBlank()) {
            line--;
        }
        String text = lines[line - 1];
        String word = fault.complaint.word();
        int start = file.atLine(line, 1).start();
        int at = word.isEmpty() ? -1 : find(word, text);
        int from = at < 0 ? text.length() - text.stripLeading().length() : at;
        return file.at(start + from, start + (at < 0 ? text.stripTrailing().length() : at + word.length()));
    }

    /** A name only where it is whole. */
    private static int find(String word, String line) {
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(line);
        return matcher.find() ? matcher.start() : line.indexOf(word);
    }
}
