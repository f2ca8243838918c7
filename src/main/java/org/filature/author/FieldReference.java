package org.filature.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filature.model.EntryType;
import org.filature.read.Description;
import org.filature.read.Description.Either;
import org.filature.read.Description.Keys;
import org.filature.read.Description.ListOf;
import org.filature.read.Description.MapOf;
import org.filature.read.Description.Named;
import org.filature.read.Description.OneOf;
import org.filature.read.Format;

/** Lists every key of the format as Markdown. */
public final class FieldReference {
    private static final String OPENING = """
            # All fields

            Made from the definitions that the program reads by. `*` marks what is required. Where a list is wanted, one item
            may stand alone. Translations may hold what is marked "text", and nothing else. Any block may hold `private:`.
            """;

    private static final String EVERY = "## Every entry";

    private final Format format;
    private final StringBuilder page = new StringBuilder(OPENING);
    /** What recurs, to be told at the end. */
    private final Map<String, Keys> recurring = new LinkedHashMap<>();

    private FieldReference(Format format) {
        this.format = format;
    }

    /** The page. */
    public static String of(Format format) {
        return new FieldReference(format).page();
    }

    private String page() {
        Keys every = format.everyEntry();
        Set<String> shared = every.keys().stream().map(Description.Key::name).collect(Collectors.toSet());
        section(EVERY, every);
        for (EntryType type : EntryType.values()) {
            List<Description.Key> own = format.entry(type).keys().stream()
                    .filter(key -> !shared.contains(key.name()))
                    .toList();
            String word = type.word().substring(0, 1).toUpperCase(Locale.ROOT)
                    + type.word().substring(1);
            section("## " + word, new Keys(own, Optional.empty()));
        }
        section("## site.yaml", format.site());
        page.append("\n## What recurs\n");
        for (int told = 0; told < recurring.size(); told++) {
            String name = List.copyOf(recurring.keySet()).get(told);
            section("### " + name, recurring.getOrDefault(name, every));
        }
        return page.toString();
    }

    private void section(String heading, Keys keys) {
        page.append('\n').append(heading).append("\n\n| key | holds | means |\n|---|---|---|\n");
        Map<String, Keys> inner = new LinkedHashMap<>();
        for (Description.Key key : keys.keys()) {
            if (key.name().equals("private") && !heading.equals(EVERY)) {
                continue;
            }
            page.append("| `")
                    .append(key.name())
                    .append(key.isRequired() ? "`\\* | " : "` | ")
                    .append(holds(key.value(), key.name(), inner))
                    .append(" | ")
                    .append(key.meaning())
                    .append(key.standard().isEmpty() ? "" : " `" + key.standard() + "` unless said.")
                    .append(key.example().isEmpty() ? "" : " Such as `" + key.example() + "`.")
                    .append(" |\n");
        }
        inner.forEach((name, block) -> section(
                "#".repeat(heading.indexOf(' ') + 1) + " " + heading.replaceFirst("^#+ ", "") + ": " + name, block));
    }

    private String holds(Description value, String key, Map<String, Keys> inner) {
        if (value instanceof Named named) {
            return named(named);
        } else if (value instanceof ListOf list) {
            return "list of " + holds(list.item(), key, inner);
        } else if (value instanceof Keys block) {
            inner.put(key, block);
            return "block, below";
        } else if (value instanceof MapOf map) {
            return "block of " + holds(map.value(), key, inner);
        } else if (value instanceof Either either) {
            return either.forms().stream()
                    .map(form -> holds(form, key, inner))
                    .distinct()
                    .collect(Collectors.joining(", or "));
        } else if (value instanceof OneOf words) {
            return String.join(", ", words.words());
        }
        return plain(value);
    }

    private String named(Named named) {
        boolean isOfBlocks = named.is() instanceof Keys
                || (named.is() instanceof Either either
                        && either.forms().stream().anyMatch(Keys.class::isInstance));
        if (!isOfBlocks) {
            return named.name().equals("localized") ? "text, or texts by language" : named.name();
        }
        Keys block = named.is() instanceof Keys keys ? keys : merged((Either) named.is());
        recurring.putIfAbsent(named.name(), block);
        return "[" + named.name() + "](#" + named.name() + ")";
    }

    /** All keys of several forms, each once; what one form requires, another does without. */
    private static Keys merged(Either either) {
        Map<String, Description.Key> keys = new LinkedHashMap<>();
        either.forms().stream()
                .filter(Keys.class::isInstance)
                .flatMap(form -> ((Keys) form).keys().stream())
                .forEach(key ->
                        keys.putIfAbsent(key.name(), Description.Key.optional(key.name(), key.meaning(), key.value())));
        return new Keys(List.copyOf(keys.values()), Optional.empty());
    }

    private static String plain(Description value) {
        if (value instanceof Description.Words) {
            return "text";
        } else if (value instanceof Description.Whole) {
            return "whole number";
        } else if (value instanceof Description.Truth) {
            return "true or false";
        }
        return value instanceof Description.Anything ? "anything" : "word";
    }
}
