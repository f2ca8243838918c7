package org.filature.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Severity;
import org.filature.edtf.EdtfDate;

/**
 * The dossier's settings.
 *
 * @param asOf the state of knowledge
 * @param languages BCP 47 tags; the first is the default
 * @param baseUrl where the site is published, ending in {@code /}; empty if not said
 * @param policies pages' references by policy: corrections, ethics, sources, funding
 * @param statements what is said of policies that have no page, by policy
 * @param kinds kinds of events beyond the format's own
 * @param theme settings for the templates
 * @param rules severities that differ from the program's
 * @param editing where readers can propose changes
 * @param media what holds for the files in {@code media/}
 * @param extra what a dossier's own templates need
 * @param origin where it is written
 * @param fingerprint of the key by which the site is signed; empty if it is not
 */
public record Site(
        Text title,
        Text description,
        Optional<EdtfDate> asOf,
        List<String> languages,
        String baseUrl,
        Text publisher,
        Text author,
        Text contact,
        Text license,
        SortedMap<String, Ref> policies,
        SortedMap<String, Statement> statements,
        List<Question> questions,
        boolean autoLink,
        List<EventKind> kinds,
        Map<String, Object> theme,
        Map<Code, Severity> rules,
        Editing editing,
        MediaRules media,
        Map<String, Object> extra,
        Origin origin,
        String fingerprint) {
    public Site {
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
        kinds = List.copyOf(kinds);
        theme = Map.copyOf(theme);
        rules = Map.copyOf(rules);
        extra = Map.copyOf(extra);
    }

    /** The same settings for another place of publication. */
    public Site withBaseUrl(String address) {
        return with(address.endsWith("/") ? address : address + "/", policies, fingerprint);
    }

    /** The same settings for a site that is signed. */
    public Site signedBy(String key) {
        return with(baseUrl, policies, key);
    }

    /** The same settings with a page on every policy of which something is said. */
    public Site withPolicies(SortedMap<String, Ref> pages) {
        return with(baseUrl, pages, fingerprint);
    }

    private Site with(String folder, SortedMap<String, Ref> pages, String key) {
        return new Site(
                title,
                description,
                asOf,
                languages,
                folder,
                publisher,
                author,
                contact,
                license,
                pages,
                statements,
                questions,
                autoLink,
                kinds,
                theme,
                rules,
                editing,
                media,
                extra,
                origin,
                key);
    }

    /** The picture that stands for the dossier, as its path below {@code media/}; empty if there is none. */
    public String logo() {
        return theme.get("logo") instanceof String file ? MediaPath.of(file) : "";
    }

    /** The language of the originals and of the site's root. */
    public String firstLanguage() {
        return languages.get(0);
    }
}
