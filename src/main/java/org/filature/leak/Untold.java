package org.filature.leak;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.link.Hinge;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.Ref;
import org.filature.read.Passages;
import org.filature.read.Passages.Passage;

/** What is said of somebody who is not shown, in fields of somebody who is. */
final class Untold {
    /** Which part of a source is relied on, and its words. */
    private static final Pattern RELIED = Pattern.compile("/(?:at|quote)(?:/[^/]*)?$");

    private final Web web;
    private final Secrets secrets;

    Untold(Web web, Secrets secrets) {
        this.web = web;
        this.secrets = secrets;
    }

    /** Hides it in the files of an entry, and makes it secrets. */
    void hide(Entry entry, Supplier<Stream<Spans>> files) {
        List<Hinge> facts = Hinge.of(entry).stream()
                .filter(fact -> web.words(fact.ref()).isEmpty())
                .toList();
        if (!facts.isEmpty()) {
            files.get().forEach(spans -> hide(spans, facts));
        }
    }

    private void hide(Spans spans, List<Hinge> facts) {
        List<Passage> passages = Passages.of(spans.file());
        for (Hinge fact : facts) {
            passages.stream()
                    .filter(passage -> passage.pointer().startsWith(fact.field() + "/") && isSaid(passage, fact))
                    .forEach(passage -> {
                        spans.hide(passage.at());
                        secrets.value(passage.text(), passage.at(), "said of what is not published", false);
                    });
        }
    }

    /** Whom a fact names is hidden for itself or shown elsewhere, and a source that is written in place has a page. */
    private boolean isSaid(Passage passage, Hinge fact) {
        boolean isOfSource = passage.pointer().startsWith(fact.field() + "/sources")
                && !RELIED.matcher(passage.pointer()).find();
        return !isOfSource
                && !passage.at().equals(fact.ref().at())
                && web.find(new Ref(passage.text(), passage.at()), Entry.class).isEmpty();
    }
}
