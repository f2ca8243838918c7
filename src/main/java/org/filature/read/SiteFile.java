package org.filature.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Nearest;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextFile;
import org.filature.edtf.EdtfDate;
import org.filature.model.EventKind;
import org.filature.model.Origin;
import org.filature.model.Question;
import org.filature.model.Site;
import org.filature.model.Text;
import org.filature.read.Node.Mapping;
import org.filature.read.Node.Member;
import org.filature.read.Node.Scalar;
import org.filature.read.Node.Sequence;

/** Reads {@code site.yaml}. */
final class SiteFile {
    static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern LANGUAGES_LINE =
            Pattern.compile("(?m)^languages:[ \t]*\\[?[ \t]*([\\w-]+(?:[ \t]*,[ \t]*[\\w-]+)*)");

    private static final Kind<Text> LOCALIZED = LocalizedKind.LOCALIZED;

    private static final Field<Text> TITLE = Field.required("title", "The dossier's title.", LOCALIZED, Text.EMPTY);
    private static final Field<Text> DESCRIPTION = Field.withDefault(
            "description", "What the dossier is about, in one or two sentences.", LOCALIZED, Text.EMPTY);
    private static final Field<Optional<EdtfDate>> AS_OF = Field.optional(
                    "as-of", "The state of knowledge, shown on every page.", Kinds.DATE)
            .like("2026-06");
    private static final Field<List<String>> LANGUAGES = Field.requiredList(
                    "languages",
                    "The dossier's languages; the first is that of the originals.",
                    Kinds.scalar(new Description.Line("^" + LANGUAGE_TAG + "$"), SiteFile::language))
            .like("[en, fr]");
    private static final Field<String> BASE_URL = Field.withDefault(
                    "base-url",
                    "Where the site is published, for the addresses that must be whole.",
                    Kinds.scalar(Kinds.ADDRESS::description, SiteFile::baseUrl),
                    "")
            .like("https://example.org/dossier/");
    private static final Field<Text> PUBLISHER =
            Field.withDefault("publisher", "Who publishes it.", LOCALIZED, Text.EMPTY);
    private static final Field<Text> AUTHOR = Field.withDefault("author", "Who writes it.", LOCALIZED, Text.EMPTY);
    private static final Field<Text> CONTACT = Field.withDefault(
                    "contact", "Where readers can write to: a mailbox, an address, or words.", LOCALIZED, Text.EMPTY)
            .like("dossier@example.org");
    private static final Field<Text> LICENSE = Field.withDefault(
                    "license", "Under what terms the texts may be used.", LOCALIZED, Text.EMPTY)
            .like("CC-BY-4.0");
    private static final Field<Text> QUESTION = Field.required("text", "The question.", LOCALIZED, Text.EMPTY);
    private static final Field<Text> WHERE =
            Field.withDefault("where", "Where to answer: a page's id, an address, or words.", LOCALIZED, Text.EMPTY);
    private static final Field<List<Question>> QUESTIONS = Field.list(
                    "questions",
                    "Questions to readers, shown on the home page.",
                    Shape.of(List.of(QUESTION, WHERE), values -> new Question(values.get(QUESTION), values.get(WHERE)))
                            .orBare(QUESTION))
            .like("[{text: \"What did we miss?\", where: dossier@example.org}]");

    private static final Field<Boolean> AUTO_LINK = Field.withDefault(
            "auto-link", "Whether the first mention of an actor in a text becomes a link.", Kinds.TRUTH, true);
    private static final Field<List<EventKind>> KINDS = Field.withDefault(
                    "kinds",
                    "Kinds of events beyond those of the format: ids, or ids with their names.",
                    Kind.of(SiteFile::kindsDescription, SiteFile::kinds),
                    List.of())
            .like("{leak: {en: Leak, fr: Fuite}}");
    private static final Field<Optional<Object>> THEME = Field.optional(
                    "theme",
                    "Settings for the templates: colours, logo and marked-tags.",
                    Kind.of(new Description.Anything(), SiteFile::theme))
            .like("{colours: {thread: \"#7a1f3d\"}, logo: logo.svg, marked-tags: [new]}");
    private static final Field<Map<Code, Severity>> RULES = Field.withDefault(
                    "rules",
                    "How severe each rule is.",
                    Kind.of(
                            new Description.Keys(
                                    Code.settable().map(SiteFile::rule).toList(), Optional.empty()),
                            SiteFile::rules),
                    Map.of())
            .like("{undeclared-actor: warning}");
    private static final Field<Optional<Object>> EXTRA =
            Field.optional("extra", "Anything that the dossier's own templates need.", Kinds.ANYTHING);

    private static final Shape<Site> SITE = Shape.of(
            Shape.fields(
                    List.of(
                            TITLE,
                            DESCRIPTION,
                            AS_OF,
                            LANGUAGES,
                            BASE_URL,
                            PUBLISHER,
                            AUTHOR,
                            CONTACT,
                            LICENSE,
                            Policies.FIELD,
                            QUESTIONS,
                            AUTO_LINK,
                            KINDS,
                            THEME,
                            RULES,
                            EXTRA),
                    Stream.concat(Repository.FIELDS.stream(), MediaKeys.FIELDS.stream())
                            .toList()),
            SiteFile::site);

    private SiteFile() {}

    /** The settings; the program's own where the file is missing or wrong, which is reported. */
    static Site read(TextFile file, Diagnostics diagnostics) {
        Node node = YamlNodes.read(file, 0, file.text().length(), diagnostics).orElseGet(() -> unreadable(file));
        // The rules are not read yet: where they may say something of unknown keys, a missing field is told as well.
        Reading reading = new Reading(
                new Reading.Settings(languages(node), List.of(), !file.text().contains(Code.UNKNOWN_KEY.id())),
                diagnostics);
        return SITE.read(Written.of(node, ""), reading)
                .or(() -> SITE.read(Written.of(new Mapping(Map.of(), file.start()), ""), reading))
                .orElseThrow();
    }

    /** What stands in for settings that cannot be read: their languages, so that no translation is called a mistake. */
    private static Node unreadable(TextFile file) {
        Matcher written = LANGUAGES_LINE.matcher(file.text());
        TextFile guess = new TextFile(
                file.path(), "title: untitled\nlanguages: [" + (written.find() ? written.group(1) : "en") + "]\n");
        return file.text().isBlank()
                ? new Mapping(Map.of(), file.start())
                : YamlNodes.read(guess, 0, guess.text().length(), new Diagnostics())
                        .orElseThrow();
    }

    /** What editors and references say of the settings. */
    static Description description(Reading.Settings settings) {
        return SITE.description(settings);
    }

    private static Description.Key rule(Code code) {
        String meaning = code.meaning();
        return Description.Key.optional(
                code.id(),
                Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".",
                Kinds.oneOf(Severity.class).description(new Reading.Settings(List.of(), List.of())));
    }

    private static Description kindsDescription(Reading.Settings settings) {
        return new Description.Either(List.of(
                new Description.ListOf(Description.Line.ANY, false),
                new Description.MapOf("", LOCALIZED.description(settings))));
    }

    /** The languages, read before everything else: texts by language need to know them. */
    private static List<String> languages(Node site) {
        List<String> languages = new ArrayList<>();
        Node written = site instanceof Mapping mapping && mapping.members().containsKey("languages")
                ? mapping.members().get("languages").value()
                : site;
        if (written != site) {
            List<Node> items = written instanceof Sequence list ? list.items() : List.of(written);
            for (Node item : items) {
                if (item instanceof Scalar scalar && !languages.contains(scalar.text())) {
                    languages.add(scalar.text());
                }
            }
        }
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static Site site(Values values, Reading reading) {
        return new Site(
                values.get(TITLE),
                values.get(DESCRIPTION),
                values.get(AS_OF),
                reading.languages(),
                values.get(BASE_URL),
                values.get(PUBLISHER),
                values.get(AUTHOR),
                values.get(CONTACT),
                values.get(LICENSE),
                values.get(Policies.FIELD).pages(),
                values.get(Policies.FIELD).statements(),
                values.get(QUESTIONS),
                values.get(AUTO_LINK),
                values.get(KINDS),
                values.get(THEME).map(SiteFile::map).orElse(Map.of()),
                values.get(RULES),
                Repository.editing(values, reading),
                MediaKeys.of(values),
                values.get(EXTRA).map(SiteFile::map).orElse(Map.of()),
                new Origin(values.written().at().file(), reading.places()),
                "");
    }

    private static Optional<Object> theme(Written written, Reading reading) {
        if (written.original().orElse(null) instanceof Mapping mapping) {
            mapping.members()
                    .forEach((key, member) -> reading.place(
                            written.pointer() + "/" + key, member.value().at()));
        }
        return Kinds.ANYTHING.read(written, reading);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new HashMap<>();
        if (value instanceof Map<?, ?> written) {
            written.forEach((key, part) -> map.put(String.valueOf(key), part));
        }
        return map;
    }

    private static Optional<String> language(Scalar scalar, Reading reading) {
        if (LANGUAGE_TAG.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        reading.problem(
                Code.UNKNOWN_LANGUAGE,
                scalar.at(),
                "`" + scalar.text() + "` is not a language tag",
                "write en, fr, pt-BR …");
        return Optional.empty();
    }

    private static Optional<String> baseUrl(Scalar scalar, Reading reading) {
        return Kinds.ADDRESS
                .read(Written.of(scalar, ""), reading)
                .map(address -> address.endsWith("/") ? address : address + "/");
    }

    private static Optional<List<EventKind>> kinds(Written written, Reading reading) {
        if (written.original().orElse(null) instanceof Sequence list) {
            return Optional.of(list.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).text())
                    .map(id -> new EventKind(id, Text.of(reading.firstLanguage(), id)))
                    .toList());
        }
        List<EventKind> kinds = new ArrayList<>();
        members(written, reading)
                .forEach((id, member) -> kinds.add(new EventKind(
                        id,
                        LOCALIZED
                                .read(Written.of(member.value(), ""), reading)
                                .orElseGet(() -> Text.of(reading.firstLanguage(), id)))));
        return Optional.of(kinds);
    }

    private static Optional<Map<Code, Severity>> rules(Written written, Reading reading) {
        Map<Code, Severity> rules = new HashMap<>();
        members(written, reading).forEach((name, member) -> {
            Optional<Code> code = Code.of(name);
            if (code.isEmpty() || code.get().isFixed()) {
                List<String> settable = Code.settable().map(Code::id).toList();
                String what = code.isEmpty() ? "is not a rule" : "cannot be changed";
                String near = Nearest.hint(name, settable);
                reading.problem(
                        Code.UNKNOWN_KEY,
                        member.key(),
                        "`" + name + "` " + what,
                        near.isEmpty() ? "rules that can be set: " + String.join(", ", settable) : near);
                return;
            }
            Kinds.oneOf(Severity.class)
                    .read(Written.of(member.value(), ""), reading)
                    .ifPresent(severity -> rules.put(code.get(), severity));
        });
        return Optional.of(rules);
    }

    /** What stands under the keys that a dossier names itself; notes may stand there as in any block. */
    static Map<String, Member> members(Written written, Reading reading) {
        if (written.original().isEmpty()) {
            return Map.of();
        }
        if (written.original().get() instanceof Mapping mapping) {
            Map<String, Member> members = new LinkedHashMap<>(mapping.members());
            members.remove(Shape.PRIVATE);
            return members;
        }
        Kinds.wrongType(reading, written.original().get(), "a block of keys");
        return Map.of();
    }
}
