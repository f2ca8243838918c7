package org.filature;

import org.filature.cli.Cli;
import org.filature.cli.ShortRun;

/** Starts the program. Nothing else may end the JVM. */
public final class Filature {
    private Filature() {}

    public static void main(String[] args) {
        System.exit(ShortRun.run(args).orElseGet(() -> Cli.run(args)));
    }
}
