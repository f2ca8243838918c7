package org.filature;

import org.filature.cli.Cli;
import org.filature.cli.ShortRun;

/** Starts the program. Nothing else may end the JVM. */
public final class Filature {
    private Filature() {}

    public static void main(String[] args) {
        // Pictures are computed, never shown: no screen is looked for, and no icon appears in a dock.
        System.setProperty("java.awt.headless", "true");
        System.exit(ShortRun.run(args).orElseGet(() -> Cli.run(args)));
    }
}
