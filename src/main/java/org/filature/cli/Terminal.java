package org.filature.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program speaks to.
 *
 * @param out whether the output goes to a terminal
 * @param err whether the errors do
 * @param environment the variables by which readers say what they want
 */
record Terminal(boolean out, boolean err, Map<String, String> environment) {
    /** A program, a file or a pipe. */
    static final Terminal NONE = new Terminal(false, false, Map.of());

    /** When colours are shown. */
    enum Colours {
        AUTO,
        ALWAYS,
        NEVER
    }

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** Where this process speaks to; the same in one that it starts with its own streams. */
    static Terminal ofProcess() {
        return new Terminal(isTerminal(1), isTerminal(2), System.getenv());
    }

    /**
     * Java 17 says only whether input and output are both a terminal. Linux says it for each stream, so that
     * {@code 2>problems.txt} holds no colours.
     */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        if (!Files.isSymbolicLink(link)) {
            return isConsole();
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return isConsole();
        }
    }

    /** From Java 22 on there is a console in any case, which knows whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // On older ones null is how it says that there is none.
    private static boolean isConsole() {
        Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || Boolean.TRUE.equals(
                                    Console.class.getMethod("isTerminal").invoke(console)));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    boolean coloursOut(Colours wanted) {
        return colours(out, wanted);
    }

    boolean coloursErr(Colours wanted) {
        return colours(err, wanted);
    }

    /** Variables as no-color.org and bixense.com/clicolors have them. */
    private boolean colours(boolean isTerminal, Colours wanted) {
        if (wanted != Colours.AUTO) {
            return wanted == Colours.ALWAYS;
        }
        if (!variable("NO_COLOR").isEmpty()) {
            return false;
        }
        return isOn("CLICOLOR_FORCE")
                || isOn("FORCE_COLOR")
                || (isTerminal && isCapable() && !variable("CLICOLOR").equals("0"));
    }

    /** Whether a line on the errors can be drawn over. */
    boolean showsProgress() {
        return err && isCapable() && !isOn("CI");
    }

    /** Whether escape sequences are understood. */
    private boolean isCapable() {
        boolean isWindows = File.separatorChar == '\\';
        boolean isModern =
                !variable("WT_SESSION").isEmpty() || !variable("TERM").isEmpty();
        return !variable("TERM").equals("dumb") && (!isWindows || isModern);
    }

    private boolean isOn(String name) {
        String value = variable(name);
        return !value.isEmpty() && !value.equals("0") && !value.equals("false");
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
