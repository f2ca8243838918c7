package org.filature.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Nearest;
import org.filature.diagnostic.RuleBook;

/** What the codes of problems mean, for {@code check --explain}. */
final class RuleTexts {
    private RuleTexts() {}

    /** The codes in alphabetical order. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }

    private static List<String> ids() {
        return Arrays.stream(Code.values()).map(Code::id).sorted().toList();
    }

    /** Every code on a line, with its severity and meaning. */
    static String all(boolean colours) {
        int width = ids().stream().mapToInt(String::length).max().orElse(0);
        return ids().stream()
                .flatMap(id -> Code.of(id).stream())
                .map(code -> bold(String.format(Locale.ROOT, "%-" + width + "s", code.id()), colours)
                        + String.format(
                                Locale.ROOT, "  %-7s  %s\n", code.severity().word(), code.meaning()))
                .collect(Collectors.joining());
    }

    /**
     * The page of a code; a line where it has none.
     *
     * @throws WrongUsage if there is no such code
     */
    static String of(String id, boolean colours) {
        Code code = Code.of(id.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(id));
        String severity = code.severity().word() + (code.isFixed() ? ", whatever `rules` say" : "");
        return RuleBook.page(code)
                .orElse("# " + code.id() + "\n\n" + code.meaning() + " (" + severity + ")\n")
                .lines()
                .map(line -> line.startsWith("#") ? bold(line, colours) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static WrongUsage unknown(String id) {
        String near = Nearest.hint(id, ids());
        return new WrongUsage(
                "there is no code `" + id + "`", near.isEmpty() ? "`filature check --explain` lists all codes" : near);
    }

    private static String bold(String words, boolean colours) {
        return colours ? "\u001b[1m" + words + "\u001b[0m" : words;
    }
}
