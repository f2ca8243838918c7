package org.filature.media;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;

/**
 * Looks into the styles of a drawing: what they load, and what they hide. Not a parser of CSS; what could mean
 * something else than it seems to (an escape) is taken for the worst.
 */
final class SvgStyles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** Names what elements are, and loads nothing. */
    private static final Pattern NAMESPACE = Pattern.compile(
            "(?i)(^\\s*|[;}]\\s*)@namespace\\s+[\\w-]*\\s*(?:url\\(\\s*)?(?:\"[^\"]*\"|'[^']*'|[^\\s\"'(){};]*)\\s*\\)?\\s*(?=;)");
    /** A function that loads, whatever its prefix; an address in quotation marks, whatever the function. */
    private static final Pattern OUTER = Pattern.compile("(?i)url\\(\\s*['\"]?\\s*[^#'\"\\s]"
            + "|(?:^|[^\\w])[\\w-]*(?:image-set|image-rect|cross-fade|image|src|expression)\\("
            + "|@import|javascript:|-moz-binding"
            + "|['\"]\\s*(?:[a-z][a-z0-9+.-]*:)?//|['\"]\\s*(?:https?|ftp|file|data|blob):");

    private static final Pattern HIDES = Pattern.compile(
            "(?i)(?:^|[;{\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))(?![\\w-])");
    private static final Pattern GONE = Pattern.compile("(?i)(?:^|[;{\\s])display\\s*:\\s*none(?![\\w-])");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");

    private SvgStyles() {}

    /** Without comments, which may hold anything. */
    static String bare(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }

    /** Whether a style sheet or a style, without comments, loads anything, or may. */
    static boolean isOuter(String css) {
        String plain = NAMESPACE.matcher(css).replaceAll("$1");
        return css.indexOf('\\') >= 0 || OUTER.matcher(plain).find();
    }

    /** Whether a style takes what has it off the drawing. */
    static boolean isGone(String style) {
        return GONE.matcher(style).find();
    }

    /** Whether a style hides or shows what has it; empty if it says nothing of that. */
    static String visibility(String style) {
        Matcher said =
                Pattern.compile("(?i)(?:^|[;\\s])visibility\\s*:\\s*(\\w+)").matcher(style);
        return said.find() ? said.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The classes that a style sheet hides, as drawing programs write layers that are off.
     *
     * @throws Refusal if it hides anything else
     */
    static Set<String> hidden(String css) throws Refusal {
        Set<String> classes = new HashSet<>();
        Matcher rule = RULE.matcher(css);
        int followed = 0;
        while (rule.find()) {
            if (HIDES.matcher(rule.group(2)).find()) {
                followed++;
                for (String selector : rule.group(1).split(",", -1)) {
                    if (!CLASS.matcher(selector.strip()).matches()) {
                        throw untold();
                    }
                    classes.add(selector.strip().substring(1));
                }
            }
        }
        if (followed == 0 && HIDES.matcher(css).find()) {
            throw untold();
        }
        return classes;
    }

    /** It hides what cannot be followed. */
    static Refusal untold() {
        return new Refusal(
                Code.MEDIA_HIDDEN,
                "hides parts of itself by its styles",
                "delete what it hides, and the rule that hides it");
    }
}
