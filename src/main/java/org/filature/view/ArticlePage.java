package org.filature.view;

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
                Signed.on(desk, page.id()),
                head.extra());
    }
}
