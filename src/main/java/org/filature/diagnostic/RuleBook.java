package org.filature.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages that explain the rules, one a code, as they are in {@code src/docs/rules/}; they travel in the jar. */
public final class RuleBook {
    private static final String FOLDER = "/filature/rules/";

    private RuleBook() {}

    /** A rule's page in Markdown: what it means, an example that breaks it and the same mended, how to turn it off. */
    public static Optional<String> page(Code code) {
        try (InputStream page = RuleBook.class.getResourceAsStream(FOLDER + code.id() + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule means and why it matters: its page up to the example, without the heading. */
    static Optional<String> explanation(Code code) {
        return page(code).map(page -> {
            int start = page.indexOf('\n') + 1;
            int end = page.indexOf("\n## ");
            return page.substring(start, end < start ? page.length() : end).strip();
        });
    }
}
