package org.filature.read;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Location;
import org.filature.model.Editing;
import org.filature.read.Node.Scalar;

/** The keys of {@code site.yaml} that say where the content is kept, and how a file of it is edited there. */
final class Repository {
    private static final String PATH = "{path}";

    private static final Field<Optional<Scalar>> REPOSITORY = Field.optional(
                    "repository",
                    "Where the content is kept, for links that let readers propose changes.",
                    Kinds.scalar(Kinds.ADDRESS::description, Repository::address))
            .like("https://codeberg.org/example/dossier");
    private static final Field<String> BRANCH =
            Field.withDefault("branch", "The branch of the repository that the site is made of.", Kinds.WORD, "main");
    private static final Field<String> CONTENT_PATH =
            Field.withDefault("content-path", "The content's folder in the repository.", Kinds.WORD, "content");
    private static final Field<Optional<Scalar>> EDIT = Field.optional(
                    "edit",
                    "The address at which a file is edited, for repositories of other hosts than GitHub, GitLab,"
                            + " Codeberg and Bitbucket.",
                    Kinds.scalar(Description.Line.ANY, Repository::pattern))
            .like("\"https://git.example.org/dossier/edit/main/{path}\"");

    static final List<Field<?>> FIELDS = List.of(REPOSITORY, BRANCH, CONTENT_PATH, EDIT);

    private Repository() {}

    /** How files are edited. */
    static Editing editing(Values values, Reading reading) {
        Optional<Scalar> repository = values.get(REPOSITORY);
        Optional<String> pattern =
                values.get(EDIT).map(Scalar::text).or(() -> repository.flatMap(at -> derived(at, values, reading)));
        String folder = values.get(CONTENT_PATH).replaceAll("^[./]+|/+$", "");
        String file = values.written().at().file().path();
        String shown = file.substring(0, file.lastIndexOf('/') + 1);
        return pattern.map(known -> new Editing(known, folder.isEmpty() ? "" : folder + "/", shown))
                .orElse(Editing.NONE);
    }

    private static Optional<Scalar> address(Scalar scalar, Reading reading) {
        return Kinds.ADDRESS.read(Written.of(scalar, ""), reading).map(address -> scalar);
    }

    private static Optional<Scalar> pattern(Scalar scalar, Reading reading) {
        boolean isAddress = scalar.text().strip().matches("https?://[^\\s\"<>]+");
        if (isAddress && scalar.text().contains(PATH)) {
            return Optional.of(scalar);
        }
        reading.problem(
                Code.INVALID_LINK,
                scalar.at(),
                "`" + scalar.text() + "` is not an address with `" + PATH + "` in it",
                "write https://…/" + PATH);
        return Optional.empty();
    }

    /** What the known hosts call the page on which a file is edited. */
    private static Optional<String> derived(Scalar repository, Values values, Reading reading) {
        String base = repository.text().strip().replaceFirst("/+$", "").replaceFirst("\\.git$", "");
        String branch = values.get(BRANCH);
        String host = host(base);
        if (host.equals("github.com")) {
            return Optional.of(base + "/edit/" + branch + "/" + PATH);
        } else if (host.equals("gitlab.com") || host.startsWith("gitlab.")) {
            return Optional.of(base + "/-/edit/" + branch + "/" + PATH);
        } else if (host.equals("codeberg.org") || host.startsWith("forgejo.") || host.startsWith("gitea.")) {
            return Optional.of(base + "/_edit/" + branch + "/" + PATH);
        } else if (host.equals("bitbucket.org")) {
            return Optional.of(base + "/src/" + branch + "/" + PATH + "?mode=edit&at=" + branch);
        }
        Location at = repository.at();
        reading.problem(
                Code.INVALID_LINK,
                at,
                "how files are edited at `" + host + "` is not known",
                "write `edit: https://" + host + "/…/" + PATH + "` too");
        return Optional.empty();
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
