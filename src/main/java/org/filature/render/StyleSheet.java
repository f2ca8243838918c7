package org.filature.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet made of several: a line {@code @import "../styles/tables.css";} gives way to that file, the dossier's
 * own or the program's, so that pages load one file and a dossier may change one part. Comments and idle blanks go.
 */
final class StyleSheet {
    private static final Pattern PART = Pattern.compile("(?m)^@import \"\\.\\./(styles/[\\w./-]+\\.css)\";$");
    private static final String STRING = "(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')";
    private static final Pattern TOKEN = Pattern.compile(STRING + "|/\\*.*?\\*/", Pattern.DOTALL);
    /** A blank before a colon means a descendant, in a selector, and stays. */
    private static final Pattern BLANKS = Pattern.compile(
            STRING + "|(?<end>(?:\\s*+;)?\\s*+\\}\\s*)|\\s*(?<sign>[{;,])\\s*|(?<colon>:\\s+)|\\s+", Pattern.DOTALL);

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

    /** Without comments, and with blanks only where they mean something; what a brace closes ends a line. */
    private static String bare(String sheet) {
        String uncommented = TOKEN.matcher(sheet)
                .replaceAll(found -> found.start(1) < 0 ? "" : Matcher.quoteReplacement(found.group()));
        Matcher blanks = BLANKS.matcher(uncommented);
        StringBuilder bare = new StringBuilder();
        while (blanks.find()) {
            blanks.appendReplacement(bare, Matcher.quoteReplacement(shortest(blanks)));
        }
        return blanks.appendTail(bare).toString().strip() + "\n";
    }

    private static String shortest(Matcher found) {
        if (found.start(1) >= 0) {
            return found.group(1);
        }
        if (found.start("end") >= 0) {
            return "}\n";
        }
        if (found.start("colon") >= 0) {
            return ":";
        }
        return found.start("sign") >= 0 ? found.group("sign") : " ";
    }
}
