package org.filature.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Nearest;
import org.filature.diagnostic.Severity;
import org.filature.diagnostic.TextFile;
import org.filature.diagnostic.TextReport;
import org.filature.edtf.EdtfDate;
import org.filature.edtf.EdtfException;
import org.filature.read.Description;

/** Checks what an author gave for a new entry against the format, and writes it as YAML. */
final class Values {
    private final EntryForm form;
    private final Description.Keys format;
    private final NewEntry.Lead lead;

    Values(EntryForm form, Description.Keys format, NewEntry.Lead lead) {
        this.form = form;
        this.format = format;
        this.lead = lead;
    }

    Description.Keys format() {
        return format;
    }

    /** The YAML of each key that was given, its items apart, in the order of the form. */
    Map<String, List<String>> of(Wish wish) throws WishException {
        refuseStrangers(wish);
        checkTitle(wish.title());
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (EntryForm.Slot slot : form.slots()) {
            List<String> given = wish.values().getOrDefault(slot.option(), List.of());
            List<String> items = new ArrayList<>();
            for (String value : given) {
                items.add(item(slot, value.strip(), wish));
            }
            if (!items.isEmpty()) {
                values.put(slot.key(), items);
            }
        }
        refuseGaps(values);
        return values;
    }

    private void refuseStrangers(Wish wish) throws WishException {
        List<String> strangers = wish.values().keySet().stream()
                .filter(option -> form.slot(option).isEmpty())
                .filter(option -> !isStatusDate(option))
                .toList();
        if (!strangers.isEmpty()) {
            String option = strangers.get(0);
            String types = EntryForm.typesWith(option);
            throw WishException.wrong(
                    "--" + option + " says nothing about a new " + form.type().word() + "; it is for " + types);
        }
    }

    /** The date of a case's status has no key of its own. */
    private boolean isStatusDate(String option) {
        return option.equals("date") && form.slot("filed").isPresent();
    }

    static void checkTitle(String title) throws WishException {
        if (title.isBlank()) {
            throw WishException.wrong("the title is empty");
        }
        if (title.codePoints().anyMatch(Character::isISOControl)) {
            throw WishException.wrong("the title must stand on one line, without tabs or other control characters");
        }
        if (title.contains("%%")) {
            throw WishException.wrong("the title holds `%%`, which begins a comment");
        }
    }

    /** What is required and was not given, all of it at once. */
    private void refuseGaps(Map<String, List<String>> values) throws WishException {
        List<String> missing = form.slots().stream()
                .filter(slot -> isRequired(slot) && !values.containsKey(slot.key()))
                .map(slot -> "--" + slot.option() + " " + shape(slot))
                .toList();
        if (!missing.isEmpty()) {
            throw WishException.wrong("a new " + form.type().word() + " also needs " + String.join(", ", missing));
        }
    }

    /** A claim without a source is refused by a rule, not by its keys. */
    private boolean isRequired(EntryForm.Slot slot) {
        boolean isProofOfClaim = slot.key().equals("sources") && form.title().equals("statement");
        return isProofOfClaim || key(slot.key()).isRequired();
    }

    private String shape(EntryForm.Slot slot) {
        if (slot.option().equals("party")) {
            return "<role>=<actor>";
        }
        return words(slot)
                .map(words -> "<" + String.join("|", words.words()) + ">")
                .orElse("<" + (isDate(slot) ? "date" : slot.leadsTo().isPresent() ? "id" : slot.option()) + ">");
    }

    private Description.Key key(String name) {
        return format.keys().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the format has no key " + name));
    }

    private String item(EntryForm.Slot slot, String value, Wish wish) throws WishException {
        if (slot.option().equals("party")) {
            return party(slot, value);
        }
        if (slot.option().equals("status") && slot.key().equals("statuses")) {
            return status(slot, value, wish);
        }
        if (slot.leadsTo().isPresent()) {
            return lead.to(slot.option(), value, slot.leadsTo().get());
        }
        if (isDate(slot)) {
            return date(slot.option(), value);
        }
        Optional<Description.OneOf> words = words(slot);
        if (words.isPresent()) {
            return oneOf(slot.option(), value, words.get().words());
        }
        if (key(slot.key()).value() instanceof Description.Line line
                && !Pattern.compile(line.pattern()).matcher(value).find()) {
            throw WishException.wrong("--" + slot.option() + ": `" + value + "` is not an address; write https://…");
        }
        checkTitle(value);
        return YamlText.of(value);
    }

    private boolean isDate(EntryForm.Slot slot) {
        return key(slot.key()).value() instanceof Description.Named named && named.is() instanceof Description.Date;
    }

    private Optional<Description.OneOf> words(EntryForm.Slot slot) {
        Description value = slot.key().equals("statuses")
                ? inside("statuses", "status")
                : key(slot.key()).value();
        return value instanceof Description.OneOf words ? Optional.of(words) : Optional.empty();
    }

    /** What a key of a list's blocks may hold. */
    private Description inside(String list, String inner) {
        return Stream.of(key(list).value())
                .map(value -> ((Description.ListOf) value).item())
                .map(value -> value instanceof Description.Named named ? named.is() : value)
                .flatMap(value -> ((Description.Keys) value).keys().stream())
                .filter(key -> key.name().equals(inner))
                .map(Description.Key::value)
                .findFirst()
                .orElseThrow();
    }

    private String party(EntryForm.Slot slot, String value) throws WishException {
        int equals = value.indexOf('=');
        if (equals < 0) {
            throw WishException.wrong("--party: write the role before the actor: --party plaintiff=" + value);
        }
        Description roles = inside("parties", "role");
        String role = oneOf("party", value.substring(0, equals), ((Description.OneOf) roles).words());
        String actor =
                lead.to("party", value.substring(equals + 1), slot.leadsTo().orElseThrow());
        return "{actor: " + actor + ", role: " + role + "}";
    }

    /** A case stands as it did when it was filed only if it is pending; else the date must be said. */
    private String status(EntryForm.Slot slot, String value, Wish wish) throws WishException {
        String status = oneOf("status", value, words(slot).orElseThrow().words());
        List<String> dates = wish.values().getOrDefault("date", List.of());
        if (dates.isEmpty() && !status.equals("pending")) {
            throw WishException.wrong("say with --date since when the case is " + status);
        }
        List<String> since = dates.isEmpty() ? wish.values().getOrDefault("filed", List.of()) : dates;
        return since.isEmpty() ? "" : "{date: " + date("date", since.get(0)) + ", status: " + status + "}";
    }

    private static String oneOf(String option, String value, List<String> words) throws WishException {
        String word = value.replace(' ', '-');
        if (words.contains(word)) {
            return word;
        }
        String hint = Nearest.hint(value, words);
        throw WishException.wrong("--" + option + ": `" + value + "` is not a value known here; "
                + (hint.isEmpty() ? "" : hint + " ") + "allowed: "
                + words.stream().collect(Collectors.joining(", ")));
    }

    private static String date(String option, String value) throws WishException {
        try {
            return YamlText.of(EdtfDate.parse(value).text());
        } catch (EdtfException e) {
            TextFile written = new TextFile("--" + option, value);
            Diagnostic problem = new Diagnostic(
                    Severity.ERROR,
                    Code.INVALID_DATE,
                    written.at(e.offset(), value.length()),
                    String.valueOf(e.getMessage()),
                    "write an EDTF date: 2024, 2024-08, 2024-08-05, 2015~ …");
            throw WishException.wrong(new TextReport(false).of(List.of(problem)).stripTrailing());
        }
    }
}
