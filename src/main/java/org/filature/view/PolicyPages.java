package org.filature.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Head;
import org.filature.model.Markdown;
import org.filature.model.Origin;
import org.filature.model.Page;
import org.filature.model.Ref;
import org.filature.model.Site;
import org.filature.model.Statement;
import org.filature.model.Text;
import org.filature.model.Visibility;

/**
 * Adds a page on each policy of which {@code site.yaml} says something. It is a page like those that authors write:
 * listed, found, translated, cited. It holds what the author said, and how the site itself works; it promises nothing.
 */
public final class PolicyPages {
    /** The addresses of the pages, which never change. */
    private static final Map<String, String> IDS = Map.of(
            "corrections", "corrections-policy",
            "ethics", "ethics",
            "sources", "sources-policy",
            "funding", "funding");

    private final Dossier dossier;
    private final List<Messages> languages;
    private final Predicate<Entry> shown;

    private PolicyPages(Dossier dossier, List<Messages> languages, Predicate<Entry> shown) {
        this.dossier = dossier;
        this.languages = languages;
        this.shown = shown;
    }

    /**
     * The dossier with these pages.
     *
     * @param languages the words of every language
     * @param shown whether an entry is shown to readers
     * @param problems where pages are reported whose ids others have
     */
    public static Dossier add(Dossier dossier, List<Messages> languages, Predicate<Entry> shown, Diagnostics problems) {
        return dossier.site().statements().isEmpty()
                ? dossier
                : new PolicyPages(dossier, languages, shown).add(problems);
    }

    private Dossier add(Diagnostics problems) {
        Site site = dossier.site();
        SortedMap<String, Ref> policies = new TreeMap<>(site.policies());
        List<Page> pages = new ArrayList<>(dossier.pages());
        site.statements().forEach((policy, statement) -> {
            String id = IDS.getOrDefault(policy, policy);
            Optional<Entry> taken =
                    dossier.entries().filter(entry -> entry.id().equals(id)).findFirst();
            taken.ifPresent(entry -> report(policy, entry, statement, problems));
            if (taken.isEmpty()) {
                pages.add(page(id, policy, statement));
                policies.put(policy, new Ref(id, statement.at()));
            }
        });
        pages.sort(Comparator.comparing(Page::id));
        return dossier.with(site.withPolicies(policies), pages);
    }

    private static void report(String policy, Entry taken, Statement statement, Diagnostics problems) {
        problems.add(
                Code.DUPLICATE_ID,
                statement.at(),
                "the page on " + policy + " would have the id `" + taken.id() + "`, which is that of `"
                        + taken.head().origin().file().path() + "`",
                taken instanceof Page
                        ? "write `" + policy + ": " + taken.id() + "` to have that page, and say it there"
                        : "give that entry another id");
    }

    private Page page(String id, String policy, Statement statement) {
        SortedMap<String, String> titles = new TreeMap<>();
        SortedMap<String, Markdown> bodies = new TreeMap<>();
        String first = dossier.site().firstLanguage();
        for (Messages words : languages) {
            String language = words.language();
            titles.put(language, words.get("policy." + policy));
            // A page half in one language and half in another cannot say which is which.
            if (language.equals(first) || isSaidIn(language, statement)) {
                boolean hasClaims = dossier.claims().stream().anyMatch(shown);
                String text = new PolicyText(words, dossier.site(), hasClaims).of(policy, statement);
                bodies.put(language, new Markdown(language, new TextFile(id, text), 0, Optional.of(statement.at())));
            }
        }
        Head bare = Head.bare(id, new Origin(dossier.site().origin().file(), Map.of("", statement.at())));
        Head head = new Head(
                id,
                bare.origin(),
                Visibility.PUBLIC,
                bare.summary(),
                bare.tags(),
                bare.sources(),
                bare.corrections(),
                bare.differs(),
                bare.redirectFrom(),
                bare.extra(),
                bodies);
        return new Page(head, new Text(first, titles), Integer.MAX_VALUE, false);
    }

    private static boolean isSaidIn(String language, Statement statement) {
        return statement.parts().stream()
                .flatMap(part -> part.items().stream())
                .allMatch(text -> text.exactly(language).isPresent());
    }
}
