package org.filature.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.model.Site;
import org.filature.model.Statement;
import org.filature.model.Text;

/** Writes the Markdown of a page on a policy. What authors say in {@code site.yaml} is plain text and stays so. */
final class PolicyText {
    private static final String TEXT = "text";

    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<&~^|%!{}=$#]");
    /** What would begin a list or the like. */
    private static final Pattern OPENING = Pattern.compile("^(\\d{0,9})([-+>:.)])");
    /** An address of the web or a mailbox; what ends a sentence is none of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private final Messages words;
    private final Site site;
    private final boolean hasClaims;
    private final StringBuilder markdown = new StringBuilder();

    /** @param hasClaims whether readers see claims */
    PolicyText(Messages words, Site site, boolean hasClaims) {
        this.words = words;
        this.site = site;
        this.hasClaims = hasClaims;
    }

    String of(String policy, Statement statement) {
        statement.parts().forEach(part -> part(policy, part));
        switch (policy) {
            case "corrections" -> corrections(statement);
            case "ethics" -> how(policy, hasClaims);
            default -> how(policy, policy.equals("sources"));
        }
        return markdown.toString();
    }

    private void part(String policy, Statement.Part part) {
        if (!part.name().equals(TEXT)) {
            heading("policy." + policy + "." + part.name());
        }
        boolean isList = part.items().size() > 1;
        for (Text item : part.items()) {
            String said = item.in(words.language()).words();
            if (isList) {
                markdown.append("- ").append(plain(said)).append("\n");
            } else {
                PARAGRAPH.splitAsStream(said.strip()).forEach(this::paragraph);
            }
        }
        markdown.append("\n");
    }

    private void corrections(Statement statement) {
        String contact = site.contact().in(words.language()).words();
        boolean isTranslated = site.contact().exactly(words.language()).isPresent()
                || ADDRESS.matcher(contact).matches();
        if (!statement.tells("report") && !contact.isBlank() && isTranslated) {
            heading("policy.corrections.report");
            paragraph(words.get("policy.corrections.write", contact));
        }
        how("corrections", true);
    }

    /** How the site itself works, whatever its author says. */
    private void how(String policy, boolean isShown) {
        if (isShown) {
            heading("policy." + policy + ".how");
            markdown.append(words.get("policy." + policy + ".how.text")).append("\n\n");
        }
    }

    private void heading(String key) {
        markdown.append("## ").append(words.get(key)).append("\n\n");
    }

    private void paragraph(String said) {
        markdown.append(plain(said)).append("\n\n");
    }

    /** Text as Markdown that says the same, in one line; addresses become links. */
    static String plain(String said) {
        String line = BLANKS.matcher(said.strip()).replaceAll(" ");
        StringBuilder plain = new StringBuilder(line.length() + 16);
        Matcher address = ADDRESS.matcher(line);
        int done = 0;
        while (address.find()) {
            plain.append(escaped(line.substring(done, address.start())))
                    .append('<')
                    .append(address.group())
                    .append('>');
            done = address.end();
        }
        plain.append(escaped(line.substring(done)));
        return OPENING.matcher(plain).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
