package org.filature.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filature.fetch.Answer;
import org.filature.fetch.Fetcher;
import org.filature.fetch.Manners;

/** A copy on a host. */
public final class WebCopy implements Copy {
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final String base;
    private final Fetcher fetcher;

    /**
     * A copy at an address.
     *
     * @param address of its first page or folder
     */
    public WebCopy(String address, Manners manners) {
        String plain = address.replaceFirst("[?#].*$", "").replaceFirst("/[^/]*\\.html?$", "/");
        this.base = plain.endsWith("/") ? plain : plain + "/";
        this.fetcher = new Fetcher(manners);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Answer answer = fetcher.get(address(path), body);
        if (answer instanceof Answer.Found) {
            return Optional.of(body.toByteArray());
        }
        if (answer instanceof Answer.Refused refused && GONE.contains(refused.status())) {
            return Optional.empty();
        }
        throw new IOException(address(path) + ": " + words(answer));
    }

    @Override
    public State digest(String path, long bytes) throws IOException, InterruptedException {
        Answer answer = fetcher.get(address(path), OutputStream.nullOutputStream(), Math.max(0, bytes));
        if (answer instanceof Answer.Found found) {
            return new State.There(found.sha256());
        }
        if (answer instanceof Answer.Refused refused && GONE.contains(refused.status())) {
            return new State.Missing();
        }
        boolean isLarger = answer instanceof Answer.Failed failed && failed.reason() == Answer.Reason.TOO_LARGE;
        return isLarger ? new State.There("") : new State.Unknown(words(answer));
    }

    /** A host does not say what else it has. */
    @Override
    public Optional<List<String>> files() {
        return Optional.empty();
    }

    private String address(String path) {
        return base
                + path.replace("%", "%25")
                        .replace("?", "%3F")
                        .replace("#", "%23")
                        .replace("\\", "%5C");
    }

    private static String words(Answer answer) {
        return answer instanceof Answer.Refused refused
                ? "the host says " + refused.status()
                : ((Answer.Failed) answer).words();
    }
}
