package org.filature.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Nearest;
import org.filature.link.Bodies;
import org.filature.link.Web;
import org.filature.model.Entry;
import org.filature.model.Prose;
import org.filature.view.SitePlan;

/** Links to a part of a page lead to a part that the page has. Asks only the few pages that are linked so. */
final class FragmentCheck {
    private FragmentCheck() {}

    static void run(Web web, SitePlan plan, Diagnostics diagnostics) {
        for (String language : web.site().languages()) {
            Map<Bodies.Key, Set<String>> anchors = new HashMap<>();
            web.linkingParts()
                    .forEach(entry -> web.prose(entry, language).fragments().forEach(link -> {
                        Entry target = web.shown(link.entry()).orElse(entry);
                        Set<String> known =
                                anchors.computeIfAbsent(Bodies.key(target), key -> plan.anchorsOf(target, language));
                        check(link, target, known, diagnostics);
                    }));
        }
    }

    private static void check(Prose.Fragment link, Entry target, Set<String> known, Diagnostics diagnostics) {
        if (!known.contains(link.fragment())) {
            diagnostics.add(
                    Code.BROKEN_FRAGMENT,
                    link.at(),
                    "the page of `" + target.id() + "` has no part `" + link.fragment() + "`",
                    Nearest.hintOrSome(
                            link.fragment(), known, "its parts are", "link a heading by its words, joined by hyphens"));
        }
    }
}
