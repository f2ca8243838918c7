package org.filature.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells one address from another. */
final class WebAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?:www\\.|dx\\.)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern TRACKING = Pattern.compile("(?i)(utm_[^=]*|fbclid|gclid|mc_cid|mc_eid|igshid)(=.*)?");

    private WebAddress() {}

    /**
     * An address without what does not change where it leads: the scheme, {@code www.}, a last slash, the fragment,
     * what only counts readers. Empty for what is no web address.
     */
    static String essence(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            return "";
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
        String path = parts.group(2).replaceFirst("/+$", "");
        // A DOI is the same in either case.
        String place = host + (host.equals("doi.org") ? path.toLowerCase(Locale.ROOT) : path);
        String query = Stream.of(Optional.ofNullable(parts.group(3)).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? place : place + "?" + query;
    }
}
