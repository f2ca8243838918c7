package org.filature.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs in JavaScript, with the packages that their lock file names, run by the machine's Node.js. */
final class Npm {
    private static final int MINUTES = 15;

    private final Path folder;

    private Npm(Path folder) {
        this.folder = folder;
    }

    /**
     * Installs the packages of a folder, unless that was done before, or skips the test and says why.
     *
     * @param sources holds package.json, package-lock.json and the program
     * @param folder where to install, below {@code target}
     */
    static Npm orSkip(Path sources, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("npm.log");
        Npm npm = new Npm(folder);
        assumeTrue(
                npm.run(log, List.of("node", "--version"), List.of()) == 0
                        && npm.run(log, List.of("npm", "--version"), List.of()) == 0,
                "no Node.js to measure with: install it with `apt-get install nodejs npm`, version 18.16 or newer");
        Path installed = folder.resolve("installed-lock.json");
        Path lock = sources.resolve("package-lock.json");
        boolean done =
                Files.exists(installed) && Arrays.equals(Files.readAllBytes(installed), Files.readAllBytes(lock));
        try (var files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!done) {
            List<String> install = List.of(
                    "npm",
                    "ci",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--prefer-offline",
                    "--fetch-retries=1");
            assumeTrue(
                    npm.run(log, install, List.of()) == 0,
                    () -> "npm cannot install what measures; it says, in " + log + ":\n" + text(log));
            Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        }
        return npm;
    }

    /** Runs the program and returns what it prints. */
    String node(String program, List<String> arguments, List<String> environment)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of("node", program));
        command.addAll(arguments);
        int status = run(output, command, environment);
        if (status != 0) {
            throw new AssertionError(program + " ended with " + status + ":\n" + text(output));
        }
        return text(output);
    }

    /** The exit code; 127 where there is no such program, 124 where it takes too long. */
    private int run(Path output, List<String> command, List<String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        environment.forEach(setting -> builder.environment().put(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            Files.writeString(output, e.getMessage());
            return 127;
        }
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            return 124;
        }
        return process.exitValue();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
