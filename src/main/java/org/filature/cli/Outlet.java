package org.filature.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers why it could not be written to, since a writer above it keeps that to itself. */
final class Outlet extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Outlet(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /**
     * Why something is missing in the output. A reader that has read enough and went away, as {@code head} does, is no
     * failure.
     */
    Optional<IOException> failure() {
        return failure.filter(problem -> !Optional.ofNullable(problem.getMessage())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("pipe"));
    }
}
