package org.filature.view;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Location;
import org.filature.edtf.EdtfDate;
import org.filature.link.Web;
import org.filature.model.Components;
import org.filature.model.Entry;
import org.filature.model.Head;
import org.filature.model.Phrase;
import org.filature.model.Prose;
import org.filature.model.Quote;
import org.filature.model.Ref;
import org.filature.model.Reply;
import org.filature.model.Sha256;
import org.filature.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all that is written for an entry's page in a language: every field of its record, and the words of its
 * text. What other entries say of it, how pages are laid out, and where things are written do not count; nor do
 * comments, which the understood text no longer has. Empty fields leave no trace, so that a field that the format gains
 * changes no page that does not use it.
 *
 * <p>The digest is published. Whoever knows all of a page but one word could find the word by trying, so nothing counts
 * that the page may not show: references to what is hidden, with all that is said of them, and {@code extra}.
 */
final class Fingerprint {
    private static final int LENGTH = 16;

    /** Of what every entry has: what is no content, and the text, which is taken as understood. */
    private static final Set<String> NOT_OF_HEAD =
            Set.of("id", "origin", "visibility", "redirectFrom", "extra", "bodies");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SHOWN = Pattern.compile("\\ssrc=\"([^\"]*)\"");

    private static final ClassValue<Fields> FIELDS = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> type) {
            return Fields.of(type);
        }
    };

    /**
     * What counts of a type of records.
     *
     * @param references those that are a reference, or may be one
     */
    private record Fields(List<Method> all, List<Method> references) {
        static Fields of(Class<?> type) {
            List<Method> all = Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().equals(Location.class))
                    .filter(component -> !type.equals(Head.class) || !NOT_OF_HEAD.contains(component.getName()))
                    .map(RecordComponent::getAccessor)
                    .toList();
            return new Fields(
                    all,
                    all.stream()
                            .filter(field -> field.getReturnType().equals(Ref.class)
                                    || field.getReturnType().equals(Optional.class))
                            .toList());
        }
    }

    private final Web web;
    private final String language;
    private final StringBuilder said = new StringBuilder(1 << 11);

    private Fingerprint(Web web, String language) {
        this.web = web;
        this.language = language;
    }

    static String of(Web web, Entry entry, String language) {
        Fingerprint print = new Fingerprint(web, language);
        print.record((Record) entry);
        print.prose(web.prose(entry, language));
        return print.digest();
    }

    private String digest() {
        return Sha256.hex(said.toString()).substring(0, LENGTH);
    }

    private void value(String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            value(name, optional.orElse(null));
        } else if (value instanceof Text text) {
            text(name, text);
        } else if (value != null && !isNothing(value)) {
            said.append(name).append('=');
            plain(value);
            said.append(';');
        }
    }

    /** Neither written nor shown; where something is written is not what is written. */
    private boolean isNothing(Object value) {
        return value instanceof Location
                || value.equals("")
                || value.equals(false)
                || (value instanceof Collection<?> items && items.stream().allMatch(this::isNothing))
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || isHidden(value);
    }

    /** A reference to what may not be shown, or something said of it; what is said by it is shown without its name. */
    private boolean isHidden(Object value) {
        if (value instanceof Ref ref) {
            return web.words(ref).isEmpty();
        }
        if (value instanceof Record record && !(record instanceof Reply) && !(record instanceof Quote)) {
            for (Method field : FIELDS.get(record.getClass()).references()) {
                Object part = Components.read(record, field);
                Object held = part instanceof Optional<?> optional ? optional.orElse(null) : part;
                if (held instanceof Ref ref && web.words(ref).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void plain(Object value) {
        if (value instanceof Ref ref) {
            string(ref.target());
        } else if (value instanceof EdtfDate date) {
            string(date.text());
        } else if (value instanceof Record record) {
            said.append('{');
            record(record);
            said.append('}');
        } else if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, part) -> sorted.put(String.valueOf(key), part));
            said.append('{');
            sorted.forEach(this::value);
            said.append('}');
        } else if (value instanceof Collection<?> items) {
            said.append('[');
            items.forEach(item -> value("", item));
            said.append(']');
        } else {
            string(value instanceof Enum<?> word ? word.name() : value.toString());
        }
    }

    private void record(Record record) {
        for (Method field : FIELDS.get(record.getClass()).all()) {
            value(field.getName(), Components.read(record, field));
        }
    }

    private void text(String name, Text text) {
        if (!text.isEmpty()) {
            Phrase phrase = text.in(language);
            said.append(name).append('=').append(phrase.language()).append(' ');
            string(phrase.words());
            said.append(';');
        }
    }

    /** With its length: no text can be taken for several. */
    private void string(String text) {
        said.append(text.length()).append(':').append(text);
    }

    /** The words, the pictures, and where its links lead; links that the program made of names do not count. */
    private void prose(Prose prose) {
        boolean hasText = false;
        for (Prose.Piece piece : prose.pieces()) {
            if (piece instanceof Prose.Html html) {
                String words = TAG.matcher(html.html()).replaceAll("");
                value("words", words.strip());
                hasText |= !words.isBlank();
                Matcher shown = SHOWN.matcher(html.html());
                while (shown.find()) {
                    string(shown.group(1));
                }
            } else if (piece instanceof Prose.Cited cited) {
                value("cited", cited.sources());
            }
        }
        value("links", new TreeSet<>(prose.links()));
        value("outer", prose.outer().stream().map(Prose.Outer::address).toList());
        value("language", hasText ? prose.language() : "");
    }
}
