package org.filature.view;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.filature.model.Sha256;

/**
 * A table as a script that assigns it: each column is one string with a line for each row, which compresses better than
 * rows, and is read faster. Cells with several values separate them by tabs.
 */
final class SearchColumns {
    private static final String NAME = "filatureSearch";
    private static final int VERSION_LENGTH = 10;
    private static final Pattern SPACES = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

    private final Map<String, StringBuilder> columns = new LinkedHashMap<>();
    private int size;

    /** Sets a cell of the row that comes next; every row sets every column. */
    void cell(String column, String value) {
        StringBuilder cells = columns.computeIfAbsent(column, name -> new StringBuilder());
        if (size > 0) {
            cells.append('\n');
        }
        cells.append(plain(value));
    }

    void cell(String column, List<String> values) {
        StringBuilder cells = columns.computeIfAbsent(column, name -> new StringBuilder());
        if (size > 0) {
            cells.append('\n');
        }
        for (int i = 0; i < values.size(); i++) {
            cells.append(i == 0 ? "" : "\t").append(plain(values.get(i)));
        }
    }

    private static String plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || (c >= '\u0085' && Character.isWhitespace(c)) || c == '\u0085') {
                return SPACES.matcher(value).replaceAll(" ");
            }
        }
        return value;
    }

    /** Ends a row. */
    void end() {
        size++;
    }

    /** A whole column, or what concerns the table as a whole. */
    void put(String column, String value) {
        columns.put(column, new StringBuilder(value));
    }

    SearchIndexView script() {
        StringBuilder script = new StringBuilder(1 << 16)
                .append("var ")
                .append(NAME)
                .append("={\"size\":")
                .append(size);
        columns.forEach((name, cells) -> {
            script.append(",\n\"").append(name).append("\":\"");
            escape(cells, script);
            script.append('"');
        });
        String text = script.append("};\n").toString();
        return new SearchIndexView(text, version(text));
    }

    /** So that no text ends the string, and none is markup to whoever takes the file for a page. */
    private static void escape(CharSequence text, StringBuilder script) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> script.append("\\n");
                case '\t' -> script.append("\\t");
                case '"' -> script.append("\\\"");
                case '\\' -> script.append("\\\\");
                default -> {
                    if (c < ' ' || c == '<' || c == '&' || c == '\u2028' || c == '\u2029') {
                        script.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        script.append(c);
                    }
                }
            }
        }
    }

    private static String version(String text) {
        return Sha256.hex(text).substring(0, VERSION_LENGTH);
    }
}
