package org.filature.serve;

import java.io.UncheckedIOException;
import java.util.Optional;

/** Says what went wrong where the program, and not the author, is to blame. */
final class Trouble {
    private Trouble() {}

    static String words(Throwable problem) {
        if (problem instanceof StackOverflowError) {
            return "something is nested too deep";
        }
        if (problem instanceof OutOfMemoryError) {
            return "the memory is used up; start the preview with a larger heap, such as -Xmx4g";
        }
        boolean isWrapped = problem instanceof UncheckedIOException && problem.getMessage() == null;
        Throwable cause = isWrapped && problem.getCause() != null ? problem.getCause() : problem;
        String message = Optional.ofNullable(cause.getMessage()).orElse("");
        return problem instanceof UncheckedIOException && !message.isEmpty()
                ? message
                : cause.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }
}
