package org.filature.cli;

import java.io.IOException;
import java.time.Duration;
import org.filature.fetch.Manners;
import org.filature.model.Site;
import picocli.CommandLine.Option;

/** How other hosts are asked, for every command that does. */
final class AskingOptions {
    static final String HEADING = "%nHow other sites are asked:%n";

    private static final double LONGEST = 3600;

    @Option(
            names = "--delay",
            paramLabel = "<seconds>",
            description = "Leave a host alone so long between two requests (default: ${DEFAULT-VALUE}).",
            defaultValue = "2")
    private double delay = 2;

    @Option(
            names = "--timeout",
            paramLabel = "<seconds>",
            description = "Wait no longer for an answer (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    private double timeout = 60;

    @Option(
            names = "--private-network",
            description = "Ask this machine and the local network too, which are refused otherwise.")
    private boolean privateNetwork;

    /** What is asked for, in the name of a dossier. */
    Manners manners(Site site) throws IOException {
        String contact = site.contact().in(site.firstLanguage()).words();
        return manners(contact.isBlank() ? site.baseUrl() : contact);
    }

    /** @param contact how to reach the one who asks; may be empty */
    Manners manners(String contact) throws IOException {
        return Manners.polite(Version.own(), contact)
                .withDelay(seconds("--delay", delay, 0))
                .withTimeout(seconds("--timeout", timeout, 0.001))
                .reachingPrivate(privateNetwork);
    }

    /** A number of seconds as it is given on the command line. */
    static Duration seconds(String option, double seconds, double least) {
        if (!(seconds >= least && seconds <= LONGEST)) {
            throw new WrongUsage("`" + option + "` cannot be so many seconds", "write a number such as 2 or 0.5");
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
