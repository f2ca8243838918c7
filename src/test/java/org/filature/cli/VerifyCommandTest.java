package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.filature.fetch.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed and listed by {@code build} is verified by {@code verify}. */
class VerifyCommandTest extends SignedDossier {
    @Test
    void aWholeCopyIsWhole() throws IOException {
        build("--sign", "key.pem");
        Files.writeString(site.resolve(".DS_Store"), "litter");

        assertThat(verify("site")).isZero();
        assertThat(program.out())
                .contains("signed by the key " + fingerprint, "only you can tell")
                .contains(": 0 changed, 0 missing, 0 added.");
        assertThat(verify("site", "--key", "public.pem")).isZero();
        assertThat(program.out()).startsWith("The list of files is signed by the key that you gave.");
        String colons = fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
        assertThat(verify("site", "--key", colons)).isZero();
    }

    @Test
    void whatDiffersIsNamed() throws IOException {
        build();
        Files.writeString(site.resolve("events/a.html"), "another");
        Files.delete(site.resolve("index.html"));
        Files.writeString(site.resolve("events/extra.html"), "x");
        Files.delete(site.resolve("robots.txt"));
        Files.createSymbolicLink(site.resolve("robots.txt"), folder.resolve("key.pem"));

        assertThat(verify("site")).isEqualTo(1);
        assertThat(program.out())
                .contains(
                        "changed  events/a.html\nchanged  robots.txt\nmissing  index.html\nadded  events/extra.html\n")
                .contains("not signed", ": 2 changed, 1 missing, 1 added.");
        assertThat(verify("site", "--color", "always")).isEqualTo(1);
        assertThat(program.out()).contains("\u001b[1;31mchanged\u001b[0m  events/a.html\n");
        assertThat(verify("site", "--color", "never")).isEqualTo(1);
        assertThat(program.out()).contains("missing  index.html\n").doesNotContain("\u001b");
        assertThat(verify("site", "--format", "json")).isEqualTo(1);
        assertThat(program.out())
                .contains("\"whole\":false", "\"state\":\"unsigned\"", "\"changed\":[\"events/a.html\",\"robots.txt\"]")
                .contains("\"missing\":[\"index.html\"],\"added\":[\"events/extra.html\"]");
    }

    /** Changes a page, and the lists with it, as somebody would who knows how. */
    private void forge() throws Exception {
        byte[] page = "<p>Nothing happened.</p>".getBytes(StandardCharsets.UTF_8);
        String before = sha256(Files.readAllBytes(site.resolve("events/a.html")));
        long length = Files.size(site.resolve("events/a.html"));
        Files.write(site.resolve("events/a.html"), page);
        Path manifest = site.resolve("manifest.json");
        String listed = sha256(Files.readAllBytes(manifest));
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(before + "\",\"bytes\":" + length, sha256(page) + "\",\"bytes\":" + page.length));
        Path sums = site.resolve("SHA256SUMS");
        Files.writeString(
                sums,
                Files.readString(sums)
                        .replace(before, sha256(page))
                        .replace(listed, sha256(Files.readAllBytes(manifest))));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aForgedListIsToldByItsSignature() throws Exception {
        build("--sign", "key.pem");
        forge();

        assertThat(verify("site", "--key", "public.pem")).isEqualTo(1);
        assertThat(program.out())
                .contains("Not the publisher's: the signature is not of this manifest.json")
                .contains(": 0 changed, 0 missing, 0 added.");
        assertThat(verify("site")).as("the copy's own key says so too").isEqualTo(1);
        Files.delete(site.resolve("manifest.json.sig"));
        assertThat(verify("site", "--key", fingerprint)).isEqualTo(1);
        assertThat(program.out()).contains("Not the publisher's: there is no manifest.json.sig");
        assertThat(verify("site")).as("it has a key, so it was signed").isEqualTo(1);
    }

    @Test
    void aCopySignedWithAnotherKeyIsToldByThePublishers() throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
        PrivateKey forger = pairs.generateKeyPair().getPrivate();
        pem("forger.pem", "PRIVATE KEY", forger.getEncoded());
        build("--sign", "forger.pem");

        assertThat(verify("site")).isZero();
        assertThat(verify("site", "--key", "public.pem")).isEqualTo(1);
        assertThat(verify("site", "--key", fingerprint)).isEqualTo(1);
        assertThat(program.out()).contains("the copy is signed with another key");
        Files.copy(folder.resolve("public.pem"), site.resolve("signing-key.pem"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify("site", "--key", fingerprint)).isEqualTo(1);
        assertThat(program.out()).contains("changed  signing-key.pem", "the signature is not of this manifest.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"files\":[{\"path\":\"../key.pem\",\"sha256\":\"H\",\"bytes\":1}]}",
                "{\"files\":[{\"path\":\"/etc/passwd\",\"sha256\":\"H\",\"bytes\":1}]}",
                "{\"files\":[{\"path\":\"a\\\\..\\\\..\\\\b\",\"sha256\":\"H\",\"bytes\":1}]}",
                "{\"files\":[\"index.html\"]}",
                "{\"files\":{}}",
                "not json",
                "[]"
            })
    void aListThatIsNoneIsSaidToBeNone(String list) throws IOException {
        build();
        Files.writeString(site.resolve("manifest.json"), list.replace("\"H\"", "\"" + "0".repeat(64) + "\""));

        assertThat(verify("site")).isEqualTo(1);
        assertThat(program.out()).startsWith("site: manifest.json ");
    }

    @Test
    void whatIsNoCopyIsSaidToBeNone() throws IOException {
        assertThat(verify("nowhere")).isEqualTo(2);
        assertThat(program.err()).contains("there is no folder `nowhere`");
        Files.createDirectory(folder.resolve("empty"));
        assertThat(verify("empty")).isEqualTo(1);
        assertThat(program.out()).isEqualTo("empty: there is no manifest.json: nothing says what should be here.\n");
        assertThat(verify("empty", "--key", "nothing.pem")).isEqualTo(2);
        assertThat(verify("empty", "--key", "key.pem")).isEqualTo(2);
        assertThat(program.err())
                .contains("is a private key, which is for nobody else")
                .doesNotContain(SECRET);
        assertThat(verify("http://nobody.invalid/")).isEqualTo(3);
        assertThat(verify("https://:x")).isEqualTo(2);
    }

    @Test
    void aCopyOnAHostIsComparedFileByFile() throws Exception {
        build("--sign", "key.pem");
        try (LocalServer server = new LocalServer()) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                server.file(
                        "/d/" + file.getKey().replace(" ", "%20").replace("#", "%23"),
                        "application/octet-stream",
                        file.getValue());
            }
            assertThat(verify(server.address("/d/index.html?x#y"), "--key", "public.pem", "--delay", "0"))
                    .as(program.out())
                    .isZero();
            assertThat(program.out()).contains("0 changed, 0 missing, it is not known what is added.");

            server.status("/d/index.html", 404)
                    .page("/d/events/a.html", "longer than it was: " + "x".repeat(1_000_000))
                    .status("/d/timeline.html", 500);
            assertThat(verify(server.address("/d"), "--delay", "0")).isEqualTo(1);
            assertThat(program.out())
                    .contains("changed  events/a.html\n", "missing  index.html\n")
                    .contains("cannot be told  timeline.html: the host says 500");

            server.page("/d/index.html", Files.readString(site.resolve("index.html")))
                    .page("/d/events/a.html", Files.readString(site.resolve("events/a.html")));
            assertThat(verify(server.address("/d"), "--delay", "0")).isEqualTo(3);
        }
    }

    @Test
    void aRedirectThatWouldLieWithinAListIsToldBeforeAnythingIsWritten() {
        program.content().file("pages/p.md", "---\ntitle: P\nredirect-from: [SHA256SUMS, manifest.json]\n---\n");

        assertThat(program.run("build")).isEqualTo(1);
        assertThat(program.err()).contains("error[clashing-path]: `SHA256SUMS/index.html` lies in a folder");
    }
}
