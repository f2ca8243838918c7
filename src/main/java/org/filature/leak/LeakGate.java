package org.filature.leak;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BinaryOperator;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Web;
import org.filature.model.Dossier;

/**
 * The last look at a site before it is published: nothing that the dossier keeps to itself may be in it, by whatever
 * way it came there. Built once; looks at files on any thread.
 */
public final class LeakGate {
    private static final int AROUND = 30;
    /** Bytes that are no text read as short words now and then. */
    private static final int SHORTEST_BY_CHANCE = 7;
    /** Keys of JSON and BibTeX that look like words of a text; one by one, since no phrase is made of them. */
    private static final List<String> KEYS = List.of(
            "headline",
            "howpublished",
            "jsonfeed",
            "organization",
            "NewsMediaOrganization",
            "datePublished",
            "identifier",
            "description",
            "publisher");

    private static final String OF_PAGE =
            "take it out there; if it is no secret, say the same words in a text that is published";
    private static final String OF_DOCUMENT =
            "take it out of the document; if every word of that is public, and this only"
                    + " quotes it, list the document in site.yaml: `media: {open: [name.pdf]}`";

    private static final BinaryOperator<Leak> FIRST =
            BinaryOperator.minBy(Comparator.comparing(Leak::path).thenComparing(Leak::excerpt));

    private final Secrets secrets = new Secrets();
    private Composed composed = new Composed(List.of(), List.of());
    private final Repetition repetition = new Repetition();
    private final Map<Integer, Leak> leaks = new ConcurrentHashMap<>();

    /** Where a secret came out; the first of its places by their paths. */
    private record Leak(String path, String excerpt, boolean isReal) {}

    private final Set<String> documents;

    private LeakGate(Set<String> documents) {
        this.documents = documents;
    }

    /**
     * Learns what a dossier keeps to itself.
     *
     * @param web knows what is shown of it
     * @param open what is no secret
     */
    public static LeakGate of(Dossier dossier, Web web, Open open) {
        LeakGate gate = new LeakGate(open.documents());
        String said = String.join(String.valueOf(Folding.END), open.words());
        gate.secrets.common(said);
        gate.secrets.languages(dossier.site().languages());
        Gathering gathering = Gathering.of(dossier, web, gate.secrets);
        if (!gate.secrets.isEmpty()) {
            gate.secrets.said(said);
            open.program().forEach(gate.secrets::program);
            KEYS.forEach(gate.secrets::said);
            gate.secrets.addresses(String.join(String.valueOf(Folding.END), open.addresses()));
            List<Spans> files = gathering.published().toList();
            files.parallelStream().forEach(open.unread()::hide);
            gate.composed = new Composed(files, open.words());
            files.parallelStream().map(Spans::published).forEach(gate.secrets::published);
            gathering.further().forEach(further -> gate.secrets.said(further.words()));
            gate.secrets.settle();
        }
        return gate;
    }

    /** Looks at a file's name and content. */
    public void look(String path, byte[] bytes) {
        if (secrets.isEmpty()) {
            return;
        }
        find(path, path, 0);
        if (path.endsWith(".html")) {
            Repetition.Fresh fresh = repetition.of(bytes);
            if (!find(path, Opened.of(path, fresh.bytes()), 0)) {
                repetition.areClean(fresh.lines());
            }
        } else {
            find(path, Opened.of(path, bytes), Opened.isBinary(path) ? SHORTEST_BY_CHANCE : 0);
        }
    }

    /** Looks at what a picture or a document says in letters that are drawn, in lines that may break within words. */
    public void read(String path, String words) {
        if (secrets.isEmpty()) {
            return;
        }
        find(path, words, 0);
        String whole = LineEnds.joined(words);
        if (whole.length() < words.length()) {
            find(path, whole, 0);
        }
    }

    private boolean find(String path, String text, int shortest) {
        AtomicBoolean isFound = new AtomicBoolean();
        secrets.findReal(text, (owner, start, end) -> {
            if (end - start >= shortest) {
                isFound.set(true);
                leaks.merge(owner, new Leak(path, excerpt(text, start, end), true), FIRST);
            }
        });
        if (documents.contains(path)) {
            return isFound.get();
        }
        boolean isDocument = isDocument(path);
        secrets.findPhrases(text, (owner, start, end) -> {
            Secret secret = secrets.secret(owner);
            boolean isMeant = end - start >= shortest && !(isDocument && secret.isTellingOnPagesOnly());
            if (isMeant && (secret.extent() == Secret.Extent.DAY || !composed.is(text.substring(start, end)))) {
                isFound.set(true);
                leaks.merge(owner, new Leak(path, excerpt(text, start, end), false), FIRST);
            }
        });
        return isFound.get();
    }

    /** Others wrote it, in words of every day. */
    private static boolean isDocument(String path) {
        return path.startsWith("media/") && (path.endsWith(".pdf") || path.endsWith(".txt"));
    }

    private static String excerpt(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(from, to).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Reports what came out; nothing may be published then. */
    public void report(Diagnostics diagnostics) {
        leaks.forEach((owner, leak) -> {
            Secret secret = secrets.secret(owner);
            diagnostics.add(
                    Code.LEAK,
                    secret.at(),
                    "this is " + secret.what() + ", and would come out in `" + leak.path() + "`: … " + leak.excerpt()
                            + " …",
                    isDocument(leak.path()) && !leak.isReal() ? OF_DOCUMENT : OF_PAGE);
        });
    }
}
