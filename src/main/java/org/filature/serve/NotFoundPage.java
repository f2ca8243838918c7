package org.filature.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** The site's own page for addresses that lead nowhere, with the pages that were probably meant. */
final class NotFoundPage {
    private static final String NAME = "404.html";
    private static final String PAGE = ".html";
    private static final String HEADER_END = "</header>";

    private final Rounds rounds;

    NotFoundPage(Rounds rounds) {
        this.rounds = rounds;
    }

    /**
     * The page in the language of the address.
     *
     * @param path where there is no page
     */
    String at(String path) {
        List<String> paths =
                rounds.showing().shown().map(shown -> shown.paths()).orElse(List.of());
        List<String> roots = paths.stream()
                .filter(page -> page.equals(NAME) || page.endsWith("/" + NAME))
                .map(page -> page.substring(0, page.length() - NAME.length()))
                .toList();
        String root = root(path, roots);
        Shown page = rounds.page(root + NAME).orElseGet(() -> Shown.faulty(""));
        List<String> near = NearPages.of(
                path,
                paths.stream()
                        .filter(other -> other.endsWith(PAGE) && !other.equals(root + NAME))
                        .filter(other -> root(other, roots).equals(root))
                        .toList());
        String html = withLinks(page.html(), path, root + NAME);
        return Injection.into(withNear(html, near), rounds.server(), path, new Shown("", page.source(), Shown.MISSING));
    }

    /** The longest of the languages' folders that a path lies in. */
    private static String root(String path, List<String> roots) {
        return roots.stream()
                .filter(path::startsWith)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Makes the page's links lead from where it lies, and those to its own parts stay on it. */
    private static String withLinks(String html, String path, String own) {
        String here = "href=\"" + Injection.escape(href(path)) + "#";
        String base = "<base href=\"" + Injection.escape(href(own)) + "\">";
        return html.replace("href=\"#", here).replaceFirst("<head>", "<head>\n  " + base);
    }

    private static String withNear(String html, List<String> near) {
        if (near.isEmpty()) {
            return html;
        }
        String links = near.stream()
                .map(path -> "<li class=\"entry\"><div class=\"entry__body\"><p class=\"entry__title\"><a href=\""
                        + Injection.escape(href(path)) + "\">" + Injection.escape(path) + "</a></p></div></li>\n")
                .collect(Collectors.joining());
        String section = "\n<nav class=\"section\" lang=\"en\" id=\"preview-near\" aria-labelledby=\"preview-meant\">\n"
                + "<h2 id=\"preview-meant\">Did you mean</h2>\n<ul class=\"entries\">\n" + links + "</ul>\n</nav>\n";
        int at = place(html);
        return html.substring(0, at) + section + html.substring(at);
    }

    /** Below the page's title, or wherever a template of the dossier's own leaves room. */
    private static int place(String html) {
        int main = html.indexOf("<main");
        int header = html.indexOf(HEADER_END, Math.max(main, 0));
        if (main >= 0 && header >= 0) {
            return header + HEADER_END.length();
        }
        int body = html.lastIndexOf("</body>");
        return body >= 0 ? body : html.length();
    }

    private static String href(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
