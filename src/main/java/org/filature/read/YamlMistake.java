package org.filature.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The mistake behind a complaint of SnakeYAML's, which often comes lines too late: looks at the lines up to the
 * complaint for what people do wrong, from the surest sign to the least sure.
 *
 * @param start offset of the first character that is wrong
 * @param end offset behind the last one
 * @param message what is wrong
 * @param hint what to do
 */
record YamlMistake(int start, int end, String message, String hint) {
    private static final String IN_QUOTES = "put the whole text in quotation marks";
    private static final Pattern INDENT_TAB = Pattern.compile(" *(\\t)");
    private static final Pattern KEY =
            Pattern.compile("( *(?:- +)*)(\"[^\"]*\"|'[^']*'|[^\\s:#\"'\\[{-][^:#\"]*):(?:\\s.*)?");
    private static final Pattern OPEN_QUOTE =
            Pattern.compile("(?:.*?:[ \\t]+| *- +)(?:(\")(?:[^\"\\\\]|\\\\.)*|(')(?:[^']|'')*)");
    private static final Pattern NO_BLANK = Pattern.compile("( *(?:- +)?)([A-Za-z_][\\w-]*):([^\\s/:].*)");
    private static final Pattern CLOSED =
            Pattern.compile("(?:.*?:[ \\t]+| *- +)(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|\\[.*?]|\\{.*?})\\s*");

    /**
     * Finds the mistake.
     *
     * @param at where SnakeYAML stopped
     * @param context where it began to read what it could not finish; -1 if it does not say
     * @param problem what it says
     */
    static YamlMistake find(String yaml, int at, int context, String problem) {
        YamlComplaint complaint = new YamlComplaint(yaml, at, context, problem);
        return Stream.<Function<YamlComplaint, Optional<YamlMistake>>>of(
                        YamlMistake::tab,
                        YamlMistake::openQuote,
                        YamlMistake::mark,
                        YamlMistake::openBracket,
                        YamlMistake::noBlankAfterColon,
                        YamlMistake::colon,
                        YamlMistake::noColon,
                        YamlMistake::behindValue,
                        YamlMistake::indentation)
                .flatMap(look -> look.apply(complaint).stream())
                .findFirst()
                .orElseGet(() -> new YamlMistake(
                        at,
                        at + 1,
                        "the YAML cannot be read from here on",
                        "line the keys up, and put texts with special characters in quotation marks"));
    }

    private static Optional<YamlMistake> tab(YamlComplaint complaint) {
        YamlLine line = complaint.line();
        for (YamlLine seen : List.of(line, complaint.above(line))) {
            Matcher tab = INDENT_TAB.matcher(seen.text());
            if (tab.lookingAt()) {
                return Optional.of(seen.mistake(
                        tab.start(1), tab.end(1), "YAML does not allow tabs for indentation", "use blanks"));
            }
        }
        return Optional.empty();
    }

    /** A quotation mark that is not closed on its line, while the next lines look like keys. */
    private static Optional<YamlMistake> openQuote(YamlComplaint complaint) {
        List<YamlLine> lines = new ArrayList<>();
        for (YamlLine line = complaint.line(); lines.size() < 100; line = complaint.above(line)) {
            lines.add(line);
            if (complaint.above(line).start() == line.start()) {
                break;
            }
        }
        // From the top, because a mark that stays open turns all that follow inside out.
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher open = OPEN_QUOTE.matcher(lines.get(i).text());
            boolean isFollowedByKey =
                    i > 0 && KEY.matcher(lines.get(i - 1).text()).matches();
            if (open.matches() && (isFollowedByKey || complaint.says("end of stream"))) {
                int mark = open.start(1) < 0 ? open.start(2) : open.start(1);
                String quote = lines.get(i).text().substring(mark, mark + 1);
                return Optional.of(lines.get(i)
                        .mistake(
                                mark,
                                mark + 1,
                                "a quotation mark is opened here and never closed",
                                "close it with " + quote));
            }
        }
        return complaint.says("end of stream") && complaint.context() >= 0
                ? Optional.of(new YamlMistake(
                        complaint.context(),
                        complaint.context() + 1,
                        "a quotation mark is opened here and never closed",
                        "close it"))
                : Optional.empty();
    }

    /** A character that means something to YAML where a text begins, or within quotation marks. */
    private static Optional<YamlMistake> mark(YamlComplaint complaint) {
        return YamlMark.of(complaint.problem()).map(mark -> {
            boolean fromContext = mark.isAtContext() && complaint.context() >= 0;
            int at = fromContext ? complaint.context() : complaint.at();
            int start = mark.isBefore() ? Math.max(0, complaint.yaml().lastIndexOf(mark.character(), at)) : at;
            return new YamlMistake(start, start + 1, mark.message(), mark.hint());
        });
    }

    private static Optional<YamlMistake> openBracket(YamlComplaint complaint) {
        boolean isList = complaint.says("expected ',' or ']'");
        if ((!isList && !complaint.says("expected ',' or '}'")) || complaint.context() < 0) {
            return Optional.empty();
        }
        String closing = isList ? "]" : "}";
        boolean isSameLine = complaint.line().start() <= complaint.context();
        char found =
                complaint.at() < complaint.yaml().length() ? complaint.yaml().charAt(complaint.at()) : '\n';
        if (isSameLine && found != ']' && found != '}' && !complaint.says("<stream end>")) {
            return Optional.of(new YamlMistake(
                    complaint.at(),
                    complaint.at() + 1,
                    "a comma is missing before this",
                    "put commas between items, and texts with special characters in quotation marks"));
        }
        return Optional.of(new YamlMistake(
                complaint.context(),
                complaint.context() + 1,
                "`" + (isList ? "[" : "{") + "` is opened here and not closed",
                "close it with `" + closing + "`"));
    }

    private static boolean isAboutKeys(YamlComplaint complaint) {
        return complaint.says("mapping values are not allowed") || complaint.says("could not find expected ':'");
    }

    private static Optional<YamlMistake> noBlankAfterColon(YamlComplaint complaint) {
        if (!isAboutKeys(complaint)) {
            return Optional.empty();
        }
        YamlLine line =
                complaint.context() >= 0 ? YamlLine.at(complaint.yaml(), complaint.context()) : complaint.line();
        return Stream.of(line, complaint.above(line))
                .flatMap(seen -> noBlank(seen).stream())
                .findFirst();
    }

    private static Optional<YamlMistake> noBlank(YamlLine line) {
        Matcher key = NO_BLANK.matcher(line.text());
        return key.matches()
                ? Optional.of(line.mistake(
                        key.start(2),
                        key.end(2) + 1,
                        "a blank is missing after the colon",
                        "write `" + key.group(2) + ": …`"))
                : Optional.empty();
    }

    /** The same mistake where YAML reads on: the whole is then one text. */
    static Optional<YamlMistake> noBlankIn(String yaml, int start) {
        return noBlank(YamlLine.at(yaml, start));
    }

    /** {@code title: Musk: the letter}, or a key that is indented below a value. */
    private static Optional<YamlMistake> colon(YamlComplaint complaint) {
        if (!complaint.says("mapping values are not allowed")) {
            return Optional.empty();
        }
        YamlLine line = complaint.line();
        YamlLine above = complaint.above(line);
        int colon = complaint.at() - line.start();
        boolean isFirst = line.text().indexOf(": ") == colon
                || line.text().stripTrailing().indexOf(':') == colon;
        Matcher key = KEY.matcher(above.text());
        if (isFirst && above.start() != line.start() && key.matches()) {
            return Optional.of(line.whole(
                    "this line is indented, though the line above has a value already",
                    "begin it in column " + (key.start(2) + 1)));
        }
        if (isFirst && above.start() != line.start()) {
            return Optional.of(above.whole("this line has no colon", "write `key: value`"));
        }
        Matcher own = KEY.matcher(line.text());
        String value = own.matches() ? line.text().substring(own.end(2) + 1).strip() : "";
        return Optional.of(line.mistake(
                colon,
                colon + 1,
                "a text in which a colon and a blank follow each other needs quotation marks",
                value.isEmpty() ? IN_QUOTES : "write `" + own.group(2) + ": " + quoted(value) + "`"));
    }

    private static String quoted(String value) {
        String plain = value.matches("[“”„].*[“”„]") ? value.substring(1, value.length() - 1) : value;
        return plain.contains("\"") || plain.contains("\\")
                ? "'" + plain.replace("'", "''") + "'"
                : "\"" + plain + "\"";
    }

    private static Optional<YamlMistake> noColon(YamlComplaint complaint) {
        if (!complaint.says("could not find expected ':'")) {
            return Optional.empty();
        }
        YamlLine line = YamlLine.at(complaint.yaml(), Math.max(0, complaint.context()));
        return Optional.of(line.whole(
                "this line has no colon", "write `key: value`, or indent the line if it goes on with the text above"));
    }

    /** {@code title: "Musk" and the letter}: what begins with a quotation mark or bracket ends with it. */
    private static Optional<YamlMistake> behindValue(YamlComplaint complaint) {
        YamlLine line = complaint.line();
        int at = complaint.at() - line.start();
        Matcher value =
                CLOSED.matcher(line.text()).region(0, Math.min(at, line.text().length()));
        if (!complaint.says("expected <block end>") || !value.matches()) {
            return Optional.empty();
        }
        if (line.text().substring(at).strip().equals(",")) {
            return Optional.of(line.mistake(at, at + 1, "a comma behind a value", "delete it"));
        }
        char closing = value.group(1).charAt(value.group(1).length() - 1);
        String text = line.text().substring(value.start(1)).strip();
        String hint = closing == '\''
                ? "double the apostrophes within the text, or put it in double quotation marks"
                : "put all of it in quotation marks: " + quoted(text);
        return Optional.of(line.mistake(
                at, line.text().stripTrailing().length(), "words follow behind the closing `" + closing + "`", hint));
    }

    private static Optional<YamlMistake> indentation(YamlComplaint complaint) {
        YamlLine line = complaint.line();
        if (!complaint.says("expected <block end>")) {
            return Optional.empty();
        }
        if (complaint.says("found ':'")) {
            return Optional.of(line.whole("a value without a key", "write `key: value`"));
        }
        boolean isItem = line.text().stripLeading().startsWith("-");
        boolean isBelowItem = complaint.above(line).text().stripLeading().startsWith("-");
        if (isItem != isBelowItem && line.indent() == complaint.above(line).indent()) {
            return Optional.of(
                    isItem
                            ? line.whole("an item of a list stands among keys", "write `key:` on a line above it")
                            : line.whole(
                                    "this line is not indented as the item above",
                                    "begin it in column " + (line.indent() + 3) + ", or put `- ` before it"));
        }
        return Optional.of(line.whole(
                "this line is indented differently from those that it belongs to",
                "begin it in the same column as they do"));
    }
}
