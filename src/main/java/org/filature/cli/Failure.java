package org.filature.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what the machine failed at, or that the program itself is wrong, in one line. */
final class Failure {
    private static final String FULL = "No space left on device";

    private Failure() {}

    /**
     * One line for people.
     *
     * @param doing what the program was at, such as {@code making pages}
     */
    static String words(Throwable problem, String doing) {
        if (causes(problem).anyMatch(OutOfMemoryError.class::isInstance)) {
            long limit = Runtime.getRuntime().maxMemory() >> 20;
            return String.format(
                    Locale.ROOT,
                    "%,d MB of memory are not enough, while %s; give Java more, as in `java -Xmx%dm -jar …`",
                    limit,
                    doing,
                    limit * 2);
        }
        return causes(problem)
                .filter(IOException.class::isInstance)
                .findFirst()
                .map(cause -> disk((IOException) cause, problem, doing))
                .orElseGet(() -> ownFault(problem, doing));
    }

    private static String disk(IOException cause, Throwable problem, String doing) {
        String message = Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (message.contains(FULL)) {
            return "the disk is full, while " + doing;
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (cause instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is a file, where a folder should be";
        }
        if (cause instanceof FileSystemException) {
            return "the disk failed: " + message;
        }
        String told = Optional.ofNullable(problem.getMessage()).orElse(message);
        boolean adds = !told.equals(message) && !told.equals(cause.toString());
        return adds ? told + ": " + message : message;
    }

    private static String ownFault(Throwable problem, String doing) {
        String message = Optional.ofNullable(problem.getMessage())
                .map(words -> ": " + words)
                .orElse("");
        return "Filature itself failed, while " + doing + " ("
                + problem.getClass().getSimpleName() + message + ")";
    }

    /** Whether only a change of the program can help. */
    static boolean isOwnFault(Throwable problem) {
        return causes(problem).noneMatch(cause -> cause instanceof IOException || cause instanceof OutOfMemoryError);
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause);
    }
}
