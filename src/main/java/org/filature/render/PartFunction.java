package org.filature.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.filature.render.PageExtension.Tongue;
import org.filature.view.Day;
import org.filature.view.EntryLine;
import org.filature.view.Frame;
import org.filature.view.Link;
import org.filature.view.ListView;
import org.filature.view.Mark;
import org.filature.view.Messages;
import org.filature.view.MissingMessageException;
import org.filature.view.NetworkPicture;
import org.filature.view.Term;

/** One of the {@link Parts}, or of the {@link Entries}, as templates call it, such as {@code name(link)}. */
final class PartFunction implements Function {
    /** Writes a part of its arguments. */
    @FunctionalInterface
    private interface Writer {
        String write(Messages messages, Map<String, Object> arguments);
    }

    /** Writes one of the smallest parts. */
    @FunctionalInterface
    private interface PartWriter {
        void write(Parts parts, Map<String, Object> arguments);
    }

    /** Writes lines of lists. */
    @FunctionalInterface
    private interface EntryWriter {
        void write(Entries entries, Map<String, Object> arguments);
    }

    private final Map<Locale, Tongue> tongues;
    private final List<String> arguments;
    private final Writer writer;

    private PartFunction(Map<Locale, Tongue> tongues, List<String> arguments, Writer writer) {
        this.tongues = tongues;
        this.arguments = arguments;
        this.writer = writer;
    }

    /** Every part by its name. */
    static Map<String, Function> all(Map<Locale, Tongue> tongues) {
        return Map.ofEntries(
                lines(
                        "entry",
                        tongues,
                        List.of("line", "summary"),
                        (entries, from) -> entries.entry(
                                of(from, "line", EntryLine.class), List.of(), false, is(from, "summary"))),
                lines("item", tongues, List.of("item", "summary"), (entries, from) -> {
                    ListView.Item item = of(from, "item", ListView.Item.class);
                    entries.entry(item.line(), item.data(), true, is(from, "summary"));
                }),
                lines(
                        "entries",
                        tongues,
                        List.of("list", "summary"),
                        (entries, from) ->
                                entries.list(list(from, "list", EntryLine.class), false, is(from, "summary"))),
                lines(
                        "thread",
                        tongues,
                        List.of("list", "summary"),
                        (entries, from) ->
                                entries.list(list(from, "list", EntryLine.class), true, is(from, "summary"))),
                part(
                        "metadata",
                        tongues,
                        List.of("page"),
                        (parts, from) -> new ShareParts(parts).metadata(of(from, "page", Frame.class))),
                part(
                        "linkedData",
                        tongues,
                        List.of("page"),
                        (parts, from) -> new ShareParts(parts).linkedData(of(from, "page", Frame.class))),
                part(
                        "sharing",
                        tongues,
                        List.of("page"),
                        (parts, from) -> new ShareParts(parts).sharing(of(from, "page", Frame.class))),
                part(
                        "network",
                        tongues,
                        List.of("picture"),
                        (parts, from) -> new NetworkSvg(parts).wide(of(from, "picture", NetworkPicture.class))),
                part(
                        "narrowNetwork",
                        tongues,
                        List.of("picture"),
                        (parts, from) -> new NetworkSvg(parts).narrow(of(from, "picture", NetworkPicture.class))),
                part("mark", tongues, List.of("kind"), (parts, from) -> parts.mark(text(from, "kind"))),
                part(
                        "shape",
                        tongues,
                        List.of("kind", "x", "y", "size"),
                        (parts, from) -> parts.raw(Shapes.svg(
                                text(from, "kind"), number(from, "x"), number(from, "y"), number(from, "size")))),
                part("link", tongues, List.of("to"), (parts, from) -> parts.link(of(from, "to", Link.class))),
                part("name", tongues, List.of("to"), (parts, from) -> parts.name(of(from, "to", Link.class))),
                part(
                        "names",
                        tongues,
                        List.of("list"),
                        (parts, from) -> parts.list(list(from, "list", Link.class), true)),
                part(
                        "links",
                        tongues,
                        List.of("list"),
                        (parts, from) -> parts.list(list(from, "list", Link.class), false)),
                part("day", tongues, List.of("date"), (parts, from) -> parts.day(of(from, "date", Day.class))),
                part("refs", tongues, List.of("marks"), (parts, from) -> parts.refs(list(from, "marks", Mark.class))),
                part("status", tongues, List.of("term"), (parts, from) -> parts.status(of(from, "term", Term.class))),
                part(
                        "anchor",
                        tongues,
                        List.of("id", "title"),
                        (parts, from) -> parts.anchor(text(from, "id"), text(from, "title"))),
                part(
                        "heading",
                        tongues,
                        List.of("id", "title"),
                        (parts, from) -> parts.heading(text(from, "id"), text(from, "title"), "")),
                part(
                        "counted",
                        tongues,
                        List.of("id", "title", "count"),
                        (parts, from) -> parts.heading(text(from, "id"), text(from, "title"), text(from, "count"))));
    }

    private static Map.Entry<String, Function> part(
            String name, Map<Locale, Tongue> tongues, List<String> arguments, PartWriter writer) {
        return Map.entry(name, new PartFunction(tongues, arguments, (messages, from) -> {
            Parts parts = new Parts(messages);
            writer.write(parts, from);
            return parts.html();
        }));
    }

    private static Map.Entry<String, Function> lines(
            String name, Map<Locale, Tongue> tongues, List<String> arguments, EntryWriter writer) {
        return Map.entry(name, new PartFunction(tongues, arguments, (messages, from) -> {
            Entries entries = new Entries(messages);
            writer.write(entries, from);
            return entries.html();
        }));
    }

    private static String text(Map<String, Object> arguments, String name) {
        return String.valueOf(arguments.get(name));
    }

    private static double number(Map<String, Object> arguments, String name) {
        return of(arguments, name, Number.class).doubleValue();
    }

    private static boolean is(Map<String, Object> arguments, String name) {
        return Boolean.TRUE.equals(arguments.get(name));
    }

    private static <T> T of(Map<String, Object> arguments, String name, Class<T> type) {
        return Optional.ofNullable(arguments.get(name))
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` must be a " + type.getSimpleName()));
    }

    private static <T> List<T> list(Map<String, Object> arguments, String name, Class<T> type) {
        Collection<?> items = of(arguments, name, Collection.class);
        return items.stream().<T>map(type::cast).toList();
    }

    @Override
    public List<String> getArgumentNames() {
        return arguments;
    }

    @Override
    public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
        Tongue tongue = tongues.get(context.getLocale());
        if (tongue == null) {
            throw new PebbleException(null, "there are no words for " + context.getLocale(), line, self.getName());
        }
        try {
            return new SafeString(writer.write(tongue.messages(), args));
        } catch (MissingMessageException | IllegalArgumentException | ClassCastException e) {
            throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
    }
}
