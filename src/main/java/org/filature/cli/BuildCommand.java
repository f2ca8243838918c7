package org.filature.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filature.build.BuildRequest;
import org.filature.build.BuildResult;
import org.filature.build.SiteBuild;
import org.filature.model.SiteFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code filature build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        customSynopsis = "filature build [<options>]",
        sortOptions = false,
        description = "Builds the site, or says everything that keeps it from being built.",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the content has errors; the last good site stays",
            "2:wrong usage",
            "3:the machine failed (disk, permission)",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  filature build --drafts --output preview",
            "  filature build --strict --format github",
            "  filature build --sign ~/keys/dossier.pem",
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @Option(names = "--drafts", description = "Take drafts and entries under embargo as published.")
    private boolean drafts;

    @ArgGroup(validate = false, heading = ContentOptions.HEADING, order = 1)
    private ContentOptions content = new ContentOptions();

    @ArgGroup(validate = false, heading = "%nWhat is made:%n", order = 2)
    private Target target = new Target();

    @ArgGroup(validate = false, heading = ReportOptions.HEADING, order = 3)
    private ReportOptions report = new ReportOptions();

    @ArgGroup(validate = false, heading = Verbosity.HEADING, order = 4)
    private Verbosity verbosity = new Verbosity();

    /** The site. */
    static final class Target {
        @Option(
                names = "--output",
                paramLabel = "<folder>",
                defaultValue = "site",
                description = "The site (default: ${DEFAULT-VALUE}).")
        private Path output = Path.of("site");

        @Option(
                names = "--base-url",
                paramLabel = "<address>",
                description = "Where the site is published, for absolute links.")
        private @Nullable String baseUrl;

        @Option(
                names = "--sign",
                paramLabel = "<key>",
                description = "Sign the list of what is published with this key of Ed25519 (PKCS#8 in PEM).")
        private @Nullable Path key;

        @Option(
                names = "--since",
                paramLabel = "<folder>",
                description = "Tell what changed since the site in this folder, such as a copy of what is online"
                        + " (default: since what is in the output).")
        private @Nullable Path since;

        private Optional<String> address() {
            if (baseUrl != null && !baseUrl.matches("https?://[^\\s\"<>]+")) {
                throw new WrongUsage("`" + baseUrl + "` is not an address", "write https://example.org/dossier/");
            }
            return Optional.ofNullable(baseUrl);
        }
    }

    @Override
    public Integer call() throws IOException {
        BuildRequest request = after(
                signed(content.request(cli.directory(), target.output, target.address(), report.strict(), drafts)));
        Teller teller = new Teller(cli, report, verbosity);
        teller.setting(request);
        boolean isFirst = !wasBuilt();
        BuildResult result = run(request);
        teller.account(result.account());
        teller.problems(result.diagnostics(), cli.err());
        teller.summary(summary(result) + (isFirst ? place(result) : "") + signature(request, result));
        return result.isPublished() ? 0 : Cli.CONTENT;
    }

    private BuildRequest signed(BuildRequest request) throws IOException {
        return target.key == null
                ? request
                : request.signedBy(Keys.signing(cli.directory().resolve(target.key), request));
    }

    private BuildRequest after(BuildRequest request) {
        if (target.since == null) {
            return request;
        }
        Path last = cli.directory().resolve(target.since);
        if (!Files.isRegularFile(last.resolve(SiteFiles.MANIFEST))) {
            throw new WrongUsage(
                    "`" + target.since + "` holds no " + SiteFiles.MANIFEST,
                    "name the folder of a published site, or one with its " + SiteFiles.MANIFEST
                            + " and what-changed.json");
        }
        return request.after(last);
    }

    private BuildResult run(BuildRequest request) throws IOException {
        try (Stages stages = cli.follow(verbosity)) {
            return SiteBuild.run(request, stages);
        }
    }

    /** Who publishes tells readers the fingerprint by another way too. */
    private static String signature(BuildRequest request, BuildResult result) {
        return request.key()
                .filter(key -> result.isPublished())
                .map(key -> "\nSigned; the key's fingerprint is "
                        + key.verifyingKey().fingerprint() + ".")
                .orElse("");
    }

    private boolean wasBuilt() {
        return Files.exists(cli.directory().resolve(target.output).resolve("index.html"));
    }

    /** Said once, since a dossier may be meant for a disk: what only a site with an address has. */
    private static String place(BuildResult result) {
        return result.isPublished() && !result.account().contents().isPlaced()
                ? "\nWithout `base-url`, which site.yaml or --base-url can say, it has no sitemap, and links to it no picture."
                : "";
    }

    private String summary(BuildResult result) {
        String problems = Teller.counts(result.diagnostics());
        if (!result.isPublished()) {
            return "Nothing published: " + problems + "." + (wasBuilt() ? " The last good site stays." : "");
        }
        String changed = result.changed() == 0 ? "nothing changed" : String.format("%,d changed", result.changed());
        boolean isClean = result.diagnostics().isEmpty();
        return target.output + ": " + Teller.count(result.pages(), "page") + ", " + changed
                + (isClean ? "." : "; " + problems + ".");
    }
}
