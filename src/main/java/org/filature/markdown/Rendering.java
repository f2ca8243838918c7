package org.filature.markdown;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * For which page a body is rendered.
 *
 * @param language the page's language, as a BCP 47 tag
 * @param self the id of the entry whose page it is: its own name is not linked; empty if there is none
 * @param languageRoot the way from the page to its language's root, such as {@code ../}
 * @param siteRoot the way from the page to the site's root, such as {@code ../../}
 * @param reservedIds ids that the page itself uses and no heading may take
 * @param messages the words of the page's language by their key; {@link #message} fills in {@code {0}}
 */
public record Rendering(
        String language,
        String self,
        String languageRoot,
        String siteRoot,
        Set<String> reservedIds,
        UnaryOperator<String> messages) {
    public Rendering {
        reservedIds = Set.copyOf(reservedIds);
    }

    /** A message of the page's language with its one gap filled. */
    String message(String key, String filling) {
        return messages.apply(key).replace("{0}", filling);
    }
}
