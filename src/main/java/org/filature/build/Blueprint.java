package org.filature.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Severity;
import org.filature.leak.LeakGate;
import org.filature.leak.Open;
import org.filature.leak.Unread;
import org.filature.model.Dossier;
import org.filature.render.Assets;
import org.filature.render.Templates;
import org.filature.view.Messages;
import org.filature.view.News;
import org.filature.view.PagePlan;
import org.filature.view.SitePlan;

/**
 * A site short of its pages: all that was read, linked and planned, and what is wrong with it.
 *
 * @param dossier what was written and what it implies
 * @param plan every page, not yet made
 * @param templates what makes the pages
 * @param assets what is published as it is
 * @param messages the words of every language
 * @param problems what was found so far; making pages may add to it
 */
record Blueprint(
        Dossier dossier,
        SitePlan plan,
        Templates templates,
        Assets assets,
        List<Messages> messages,
        Diagnostics problems) {
    /** Learns what may not be in the site's files. */
    LeakGate gate() {
        Set<String> made = plan.pages().stream().map(PagePlan::template).collect(Collectors.toSet());
        return LeakGate.of(
                dossier,
                plan.web(),
                new Open(
                        words(messages).toList(),
                        templates.builtInTexts(made),
                        plan.pages().stream().map(PagePlan::path).toList(),
                        documents(),
                        Unread.of(problems, templates.areOwn())));
    }

    private Set<String> documents() {
        return dossier.site().media().open().stream()
                .flatMap(name -> assets.media().published(name).stream())
                .map(medium -> medium.whole().path())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that pages say by themselves. */
    static Stream<String> words(List<Messages> messages) {
        return messages.stream().flatMap(words -> words.keys().stream().map(words::get));
    }

    /** The same site, which tells what it changes, by language. */
    Blueprint telling(Map<String, News> news) {
        return new Blueprint(dossier, plan.telling(news), templates, assets, messages, problems);
    }

    /** The problems with the severities that the dossier has set, in their order. */
    List<Diagnostic> diagnostics() {
        return problems.sorted(dossier.site().rules());
    }

    /** Whether some problems keep a site from being published. */
    static boolean stops(List<Diagnostic> diagnostics, boolean strict) {
        return diagnostics.stream().anyMatch(problem -> strict || problem.severity() == Severity.ERROR);
    }
}
