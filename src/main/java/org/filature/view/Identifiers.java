package org.filature.view;

import java.util.Map;
import java.util.regex.Pattern;

/** Where the well-known registers show what an id stands for. */
final class Identifiers {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");
    private static final Map<String, String> ADDRESSES = Map.of(
            "wikidata", "https://www.wikidata.org/wiki/",
            "opencorporates", "https://opencorporates.com/companies/",
            "lei", "https://search.gleif.org/#/record/",
            "isni", "https://isni.org/isni/",
            "viaf", "https://viaf.org/viaf/",
            "orcid", "https://orcid.org/",
            "opensanctions", "https://www.opensanctions.org/entities/");

    private Identifiers() {}

    /** The address of an id's page, or empty. */
    static String address(String scheme, String id) {
        String base = ADDRESSES.get(scheme);
        return base != null && PLAIN.matcher(id).matches() ? base + id : "";
    }
}
