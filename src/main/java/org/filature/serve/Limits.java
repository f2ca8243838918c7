package org.filature.serve;

import java.util.Locale;

/** Says what to do when the system refuses to tell of changes. */
final class Limits {
    private Limits() {}

    /** Whether it is the system's limit that was hit. */
    static boolean isReached(Throwable problem) {
        return causes(problem).contains("inotify");
    }

    static String words(Throwable problem) {
        String instead = "the preview looks for changes once a second instead";
        String causes = causes(problem);
        if (causes.contains("inotify watches")) {
            return "The system's limit of watched folders is reached, so " + instead
                    + ". On Linux, raise it with: sudo sysctl fs.inotify.max_user_watches=524288";
        }
        if (causes.contains("inotify")) {
            return "The system's limit of watching programs is reached, so " + instead
                    + ". On Linux, raise it with: sudo sysctl fs.inotify.max_user_instances=512";
        }
        return "The system does not tell of changes (" + Trouble.words(problem) + "), so " + instead + ".";
    }

    private static String causes(Throwable problem) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            causes.append(cause.getMessage()).append('\n');
        }
        return causes.toString().toLowerCase(Locale.ROOT);
    }
}
