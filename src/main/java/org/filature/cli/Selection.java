package org.filature.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.filature.build.BuildRequest;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Location;

/** The files that problems are asked for; all if none is named. */
final class Selection {
    private final List<Path> wanted;
    private final Path directory;

    private Selection(List<Path> wanted, Path directory) {
        this.wanted = wanted;
        this.directory = directory;
    }

    /**
     * Files and folders as they are named on the command line.
     *
     * @throws WrongUsage if one is not there, or is no part of the dossier
     */
    static Selection of(List<Path> named, Path directory, BuildRequest request) {
        Path base = absolute(directory);
        named.forEach(path -> refuseStranger(path, base, request));
        return new Selection(
                named.stream().map(path -> absolute(base.resolve(path))).toList(), base);
    }

    private static void refuseStranger(Path named, Path base, BuildRequest request) {
        Path path = absolute(base.resolve(named));
        Path content = absolute(request.content());
        if (!Files.exists(path)) {
            Path within = request.content().resolve(named);
            throw new WrongUsage(
                    "there is no file `" + named + "`",
                    Files.exists(within)
                            ? "did you mean `"
                                    + base.relativize(absolute(within))
                                            .toString()
                                            .replace('\\', '/') + "`?"
                            : "");
        }
        if (!path.startsWith(content) && !path.startsWith(absolute(request.templates()))) {
            throw new WrongUsage("`" + named + "` is not in `" + request.contentName() + "`");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The problems of these files. */
    List<Diagnostic> of(List<Diagnostic> problems) {
        return wanted.isEmpty()
                ? problems
                : problems.stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(Diagnostic problem) {
        return holds(problem.at());
    }

    /** Whether a place is in one of the files. */
    boolean holds(Location at) {
        Path path = absolute(directory.resolve(at.path()));
        return wanted.isEmpty() || wanted.stream().anyMatch(path::startsWith);
    }
}
