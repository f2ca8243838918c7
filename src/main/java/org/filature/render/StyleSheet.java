package org.filature.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet made of several: a line {@code @import "../styles/tables.css";} gives way to that file, the dossier's
 * own or the program's, so that pages load one file and a dossier may change one part. Comments and indents go.
 */
final class StyleSheet {
    private static final Pattern PART = Pattern.compile("(?m)^@import \"\\.\\./(styles/[\\w./-]+\\.css)\";$");
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|/\\*.*?\\*/", Pattern.DOTALL);

    private StyleSheet() {}

    /** The whole sheet; empty if there is no file of that name. A part that is missing stays as it is written. */
    static Optional<byte[]> of(TemplateFiles files, String name) {
        return files.text(name).map(sheet -> bare(joined(files, sheet.text())).getBytes(StandardCharsets.UTF_8));
    }

    private static String joined(TemplateFiles files, String sheet) {
        return PART.matcher(sheet)
                .replaceAll(part -> Matcher.quoteReplacement(
                        files.text(part.group(1)).map(file -> file.text()).orElse(part.group())));
    }

    private static String bare(String sheet) {
        return STRING_OR_COMMENT
                .matcher(sheet)
                .replaceAll(found -> found.start(1) < 0 ? "" : Matcher.quoteReplacement(found.group()))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                .toString();
    }
}
