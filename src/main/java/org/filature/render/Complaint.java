package org.filature.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Nearest;

/**
 * What the template engine complains of, in an author's words.
 *
 * @param message what is wrong
 * @param word what it is about, as the template has it; may be empty
 * @param hint what may be meant; may be empty
 */
record Complaint(String message, String word, String hint) {
    /** Of a template that never ends. */
    static final Complaint OVERFLOW = new Complaint("it includes itself, or is nested too deep", "", "");

    /** What the engine says, with the word as first group, and what is said here. */
    private record Form(Pattern theirs, String ours) {
        Optional<Complaint> complaint(String complaint) {
            Matcher matcher = theirs.matcher(complaint);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String word = Optional.ofNullable(matcher.group(1)).orElse("{#");
            return Optional.of(new Complaint(ours.formatted(word), word, ""));
        }
    }

    private static final Pattern ATTRIBUTE = Pattern.compile("Attribute \\[(.*?)] of \\[(.*?)] does not exist.*");

    private static final List<Form> FORMS = List.of(
            form("Root attribute \\[(.*?)] does not exist.*", "there is no `%s` on this page"),
            form("Function or Macro \\[(.*?)] does not exist\\.", "there is no function or macro `%s`"),
            form("Filter \\[(.*?)] does not exist\\.", "there is no filter `%s`"),
            form("Test \\[(.*?)] does not exist\\.", "there is no test `%s`"),
            form("Unexpected tag name \"(.*?)\"", "there is no tag `%s`, or not here"),
            form("Unexpected token (?:\"\\w+\" )?of value \"(.*?)\".*", "`%s` is not expected here"),
            form("Unexpected end of template\\. .*the \"(\\w+)\" tag", "`{%% %s %%}` is missing"),
            form("Unexpected end of template\\. .*\"(endif)\"", "`{%% %s %%}` is missing"),
            form("Unclosed (?:\"(.*)\"|comment\\.|.* tag\\.)", "`%s` is not closed"),
            form(
                    "Unexpected character \\[[\\s\\p{Cntrl}]*]()",
                    "a `{{` or `{%%` is not closed, or something in it is missing%s"),
            form("Unexpected character \\[(.*?)]", "`%s` is not expected here"));

    /** What an exception is about. */
    static Complaint of(PebbleException e) {
        String theirs = Optional.ofNullable(e.getPebbleMessage()).orElse("it cannot be applied");
        Matcher attribute = ATTRIBUTE.matcher(theirs);
        if (attribute.matches()) {
            String name = attribute.group(1);
            return new Complaint(
                    "there is no `" + name + "` here", name, Nearest.hint(name, fields(attribute.group(2))));
        }
        return FORMS.stream()
                .flatMap(form -> form.complaint(theirs).stream())
                .findFirst()
                .orElseGet(() -> new Complaint(withCause(theirs, e), "", ""));
    }

    /** What a page may ask of one of the program's views; nothing for other objects. */
    private static List<String> fields(String type) {
        if (!type.startsWith("org.filature.view.")) {
            return List.of();
        }
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                    .map(Method::getName)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    /** Where the engine only says that a call failed, why. */
    private static String withCause(String theirs, Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean isCall = theirs.startsWith("Could not call") && root.getMessage() != null;
        return isCall ? theirs + ": " + root.getMessage() : theirs;
    }

    private static Form form(String theirs, String ours) {
        return new Form(Pattern.compile(theirs), ours);
    }
}
