package org.filature.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs a short command in a JVM that is set for short work.
 *
 * <p>A build is over before the optimizing compiler pays: on two cores that takes half of all processor time. Without
 * it, and with a small young generation, the demonstration builds in half the time, and so do ten thousand events. A
 * jar cannot say so in its manifest, so the program starts itself again. It leaves be whoever sets the JVM by hand.
 */
public final class ShortRun {
    /** Commands that read a dossier. For the others a second JVM costs more than it brings. */
    private static final Set<String> SHORT_COMMANDS = Set.of("build", "check");

    /** With these a command reads nothing. */
    private static final Set<String> WORDS_ONLY = Set.of("--help", "-h", "--version", "-V", "--explain");

    private static final List<String> SETTINGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-XX:NewSize=64m");
    private static final int PATIENCE_SECONDS = 2;

    /** Set in the second JVM, so that there is no third. */
    private static final String MARK = "filature.started";

    private ShortRun() {}

    /**
     * Runs a command in a JVM of its own.
     *
     * @return its exit code; empty if it is to be run here
     */
    public static OptionalInt run(String... args) {
        if (args.length == 0 || !SHORT_COMMANDS.contains(args[0]) || System.getProperty(MARK) != null) {
            return OptionalInt.empty();
        }
        if (Arrays.stream(args).anyMatch(WORDS_ONLY::contains)) {
            return OptionalInt.empty();
        }
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> line = List.of(self.arguments().orElse(new String[0]));
        boolean isPlain = line.size() > 1 && line.get(0).equals("-jar");
        boolean isSetByHand = System.getenv("JAVA_TOOL_OPTIONS") != null || System.getenv("JDK_JAVA_OPTIONS") != null;
        if (!isPlain || isSetByHand || self.command().isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>(List.of(self.command().get()));
        command.addAll(SETTINGS);
        command.add("-D" + MARK + "=1");
        command.addAll(line);
        return start(command);
    }

    /** Whoever stops this process stops the other, and waits until it has tidied up. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OptionalInt start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(Cli.MACHINE);
        }
    }
}
