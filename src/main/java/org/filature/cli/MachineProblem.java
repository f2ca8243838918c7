package org.filature.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says what the machine failed at, without a stack trace. */
final class MachineProblem {
    private MachineProblem() {}

    static String words(Throwable problem) {
        Throwable cause =
                problem instanceof UncheckedIOException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (cause instanceof FileSystemException failed) {
            return "the disk failed: " + failed.getMessage();
        }
        return Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
    }
}
