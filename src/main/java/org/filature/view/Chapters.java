package org.filature.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filature.model.Entry;

/**
 * Entries that are shown as chapters of one page: links between them lead to places on that page, and the ids of their
 * texts do not get into each other's way.
 */
final class Chapters {
    /** Texts are written by the program, which escapes every quotation mark that is not an attribute's own. */
    private static final Pattern SIZES = Pattern.compile("srcset=\"([^\"]*)\"");

    private static final Pattern PART =
            Pattern.compile("(</?)h([1-6])|( id=\")|( href=\"#)|( (?:href|src)=\")([^\"]*)");

    /** Pages begin at the first level, and chapters at the third. */
    private static final int DEEPER = 2;

    /** No chapters: a page of its own. */
    static final Chapters NONE = new Chapters(List.of());

    private final Map<String, String> ids = new HashMap<>();

    /** @param entries those that have a chapter each */
    Chapters(List<? extends Entry> entries) {
        entries.forEach(entry -> ids.put(entry.path(), id(entry)));
    }

    /** The place of an entry on the page. */
    static String id(Entry entry) {
        String path = entry.path();
        return path.substring(0, path.lastIndexOf('.')).replace('/', '-');
    }

    /** The way to a page, if it is a chapter; else the way to where it lies. */
    String href(String path, String root) {
        String id = ids.get(path);
        return id == null ? root + path : "#" + id;
    }

    /**
     * A text as part of the page.
     *
     * @param up the way from where the text was written to the root of its language, such as {@code ../}
     */
    Passage bind(Passage text, String id, String up) {
        return new Passage(
                text.lang(),
                text.pieces().stream()
                        .map(piece -> new Passage.Piece(bind(piece.html(), id, up), piece.marks()))
                        .toList());
    }

    private String bind(String html, String id, String up) {
        String bound = PART.matcher(html).replaceAll(found -> Matcher.quoteReplacement(part(found, id, up)));
        return bound.contains("srcset=")
                ? SIZES.matcher(bound).replaceAll(found -> Matcher.quoteReplacement(sizes(found, up)))
                : bound;
    }

    /** Each size of a picture has its own address. */
    private static String sizes(MatchResult found, String up) {
        return Arrays.stream(found.group(1).split(", ", -1))
                .map(size -> size.startsWith(up) ? size.substring(up.length()) : size)
                .collect(Collectors.joining(", ", "srcset=\"", "\""));
    }

    private String part(MatchResult found, String id, String up) {
        if (found.group(2) != null) {
            return found.group(1) + "h" + Math.min(6, Integer.parseInt(found.group(2)) + DEEPER);
        }
        if (found.group(5) == null) {
            return found.group() + id + "--";
        }
        String address = found.group(6);
        String path = address.startsWith(up) ? address.substring(up.length()) : address;
        int hash = path.indexOf('#');
        String chapter = ids.get(hash < 0 ? path : path.substring(0, hash));
        return found.group(5) + (chapter == null ? path : "#" + chapter);
    }
}
