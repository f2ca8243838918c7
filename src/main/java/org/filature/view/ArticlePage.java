package org.filature.view;

import java.util.List;
import java.util.Optional;
import org.filature.link.Web;
import org.filature.model.Head;
import org.filature.model.Page;

/** Builds a page of the author's own. */
final class ArticlePage {
    private ArticlePage() {}

    static ArticleView of(Desk desk, Page page) {
        Sheet sheet = desk.sheet();
        Head head = page.head();
        Passage prose = sheet.prose(page);
        return new ArticleView(
                sheet.words(page.title()),
                sheet.words(head.summary()),
                sheet.tags(head.tags()),
                prose,
                desk.differs(head),
                desk.corrections(head),
                desk.mentions(page),
                sheet.references(head.sources()),
                more(desk, page),
                Signed.on(desk, page.id()),
                head.extra());
    }

    /** A page on a policy leads to where the policy shows. */
    private static List<Link> more(Desk desk, Page page) {
        Web web = desk.edition().web();
        return web.site().policies().entrySet().stream()
                .filter(policy -> web.find(policy.getValue(), Page.class).equals(Optional.of(page)))
                .flatMap(policy -> shows(desk, policy.getKey()).stream())
                .toList();
    }

    private static Optional<Link> shows(Desk desk, String policy) {
        Web web = desk.edition().web();
        return switch (policy) {
            case "corrections" -> Optional.of(list(desk, Paths.CORRECTIONS, "home.all-changes"));
            case "sources" ->
                web.sources().isEmpty() ? Optional.empty() : Optional.of(list(desk, Paths.SOURCES, "menu.sources"));
            case "ethics" ->
                web.claims().isEmpty() ? Optional.empty() : Optional.of(list(desk, Paths.CLAIMS, "menu.claims"));
            default -> Optional.empty();
        };
    }

    private static Link list(Desk desk, String path, String name) {
        return new Link(desk.sheet().href(path), "list", "", desk.edition().word(name));
    }
}
