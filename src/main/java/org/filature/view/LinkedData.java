package org.filature.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.filature.edtf.EdtfDate;
import org.filature.model.Correction;
import org.filature.model.Page;
import org.filature.model.Site;

/**
 * Says in the words of schema.org, with those of the Trust Project, what a page is: its title, language and publisher,
 * by what rules it was made, and what was wrong on it.
 *
 * <p>It tells nothing of what the page tells. Structured facts are read without the words around them, and an
 * allegation would then be a fact: a claim's page is a page with a title, and the title begins with the status.
 */
final class LinkedData {
    /** Policies of a dossier, as properties of its publisher. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "corrections", "correctionsPolicy",
            "ethics", "ethicsPolicy",
            "funding", "ownershipFundingInfo",
            "sources", "verificationFactCheckingPolicy");

    /** What tells a story is an article; what gathers facts of somebody or something is a page. */
    private static final Map<String, String> TYPES = Map.of(
            "home", "WebSite",
            "event", "Article",
            "lawsuit", "Article",
            "article", "Article",
            "actor", "WebPage",
            "claim", "WebPage",
            "source", "WebPage");

    private final Edition edition;
    private final BiFunction<Sheet, String, String> addresses;
    private final String publisher;
    private final boolean tellsOfUnnamed;
    private final Map<String, String> policies = new LinkedHashMap<>();

    /** @param addresses of paths from the site's root, as others find them: from a page, or full */
    LinkedData(Edition edition, BiFunction<Sheet, String, String> addresses) {
        this.edition = edition;
        this.addresses = addresses;
        Site site = edition.web().site();
        this.publisher = edition.words(site.publisher()).text();
        site.policies()
                .forEach((policy, ref) ->
                        edition.find(ref, Page.class).ifPresent(page -> policies.put(policy, page.path())));
        this.tellsOfUnnamed = Optional.ofNullable(site.statements().get("sources"))
                .filter(statement -> statement.tells("anonymous"))
                .isPresent();
    }

    /** Whether anything is said of pages of a kind. */
    static boolean knows(String kind) {
        return TYPES.containsKey(kind);
    }

    Map<String, Object> of(Sheet sheet, Frames.Self self) {
        Map<String, Object> said = new LinkedHashMap<>();
        String type = TYPES.getOrDefault(self.kind(), "WebPage");
        String title = self.title();
        said.put("@context", "https://schema.org");
        said.put("@type", type);
        said.put(
                type.equals("Article") ? "headline" : "name",
                title.isEmpty() ? edition.words(edition.web().site().title()).text() : title);
        if (!edition.web().site().baseUrl().isEmpty()) {
            put(said, "url", address(sheet, sheet.path()));
        }
        said.put("inLanguage", edition.language());
        if (!publisher.isEmpty()) {
            said.put("publisher", publisher(sheet));
        }
        Optional.ofNullable(policies.get("ethics"))
                .ifPresent(path -> said.put("publishingPrinciples", address(sheet, path)));
        List<Map<String, Object>> corrections =
                self.corrections().stream().map(this::correction).toList();
        if (!corrections.isEmpty()) {
            said.put("correction", corrections);
        }
        return said;
    }

    /** Whoever says how it works as newsrooms do is taken for one; of others nothing is said but the name. */
    private Map<String, Object> publisher(Sheet sheet) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("@type", policies.isEmpty() ? "Organization" : "NewsMediaOrganization");
        organization.put("name", publisher);
        policies.forEach((policy, path) ->
                put(organization, PROPERTIES.getOrDefault(policy, "publishingPrinciples"), address(sheet, path)));
        if (tellsOfUnnamed) {
            put(organization, "unnamedSourcesPolicy", address(sheet, policies.getOrDefault("sources", "")));
        }
        return organization;
    }

    private Map<String, Object> correction(Correction correction) {
        CorrectionWords words = CorrectionWords.of(edition, correction);
        Map<String, Object> comment = new LinkedHashMap<>();
        comment.put("@type", "CorrectionComment");
        put(comment, "text", words.text());
        put(
                comment,
                "datePublished",
                correction.date().flatMap(EdtfDate::datetime).orElse(""));
        if (!words.language().equals(edition.language())) {
            comment.put("inLanguage", words.language());
        }
        return comment;
    }

    private String address(Sheet sheet, String path) {
        return addresses.apply(sheet, edition.root() + path);
    }

    private static void put(Map<String, Object> said, String property, String value) {
        if (!value.isEmpty()) {
            said.put(property, value);
        }
    }
}
