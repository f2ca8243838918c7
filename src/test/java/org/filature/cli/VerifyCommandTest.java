package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filature.fetch.LocalServer;
import org.filature.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed and listed by {@code build} is verified by {@code verify}. */
class VerifyCommandTest {
    /** Test key 1 of RFC 8032, section 7.1, and its public key. */
    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    @TempDir
    Path folder;

    private Program program;
    private Path site;
    private String fingerprint = "";

    @BeforeEach
    void setUp() throws Exception {
        program = new Program(folder);
        program.content()
                .event("a", "")
                .file("media/a b#.txt", "x")
                .file("pages/p.md", "---\ntitle: P\n---\n[file](<../media/a b#.txt>)\n");
        site = folder.resolve("site");
        pem("key.pem", "PRIVATE KEY", HexFormat.of().parseHex("302e020100300506032b657004220420" + SECRET));
        byte[] der = HexFormat.of().parseHex("302a300506032b6570032100" + PUBLIC);
        pem("public.pem", "PUBLIC KEY", der);
        fingerprint =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
    }

    private void pem(String name, String label, byte[] der) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + label + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label
                        + "-----\n");
    }

    private void build(String... more) {
        String[] line = Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new);
        assertThat(program.run(line)).as(program.out() + program.err()).isZero();
    }

    private int verify(String... more) {
        return program.run(Stream.concat(Stream.of("verify"), Stream.of(more)).toArray(String[]::new));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        files().forEach((path, bytes) -> digests.put(path, Sha256.hex(bytes)));
        return digests;
    }

    @Test
    void theSumsAreOfEveryFileButTheirOwn() throws Exception {
        build();

        Map<String, byte[]> files = files();
        StringBuilder wanted = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals("SHA256SUMS")) {
                wanted.append(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
        }
        assertThat(site.resolve("SHA256SUMS")).hasContent(wanted.toString());
        assertThat(files).doesNotContainKeys("manifest.json.sig", "signing-key.pem");
        assertThat(Files.readString(site.resolve("manifest.json")))
                .startsWith("{\n  \"files\": [\n    {\"path\":\"404.html\",\"sha256\":\"")
                .doesNotContain("SHA256SUMS");
    }

    @Test
    void theSameDossierGivesTheSameSignature() throws Exception {
        build("--sign", "key.pem");
        Map<String, String> first = digests();
        build("--sign", "key.pem", "--output", "again");
        site = folder.resolve("again");

        assertThat(digests()).isEqualTo(first);
        assertThat(first).containsKeys("manifest.json.sig", "signing-key.pem");
    }

    @Test
    void anyProgramThatKnowsEd25519CanCheckTheSignature() throws Exception {
        build("--sign", "key.pem");

        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex("302a300506032b6570032100" + PUBLIC)));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(Files.readAllBytes(site.resolve("manifest.json")));
        assertThat(signature.verify(Files.readAllBytes(site.resolve("manifest.json.sig"))))
                .isTrue();
        assertThat(site.resolve("signing-key.pem")).hasSameTextualContentAs(folder.resolve("public.pem"));
        assertThat(program.out()).contains("Signed; the key's fingerprint is " + fingerprint);
    }

    @Test
    void thePageOnTheMethodNamesTheKeyInEachLanguage() throws IOException {
        program.content()
                .file("pages/method.md", "---\ntitle: How we work\n---\n## Signature\n\nText.\n")
                .file("pages/method.fr.md", "---\ntitle: Notre méthode\n---\nTexte.\n");
        build("--sign", "key.pem", "--base-url", "https://example.org/d/");

        assertThat(Files.readString(site.resolve("pages/method.html")))
                .contains("<code>" + fingerprint + "</code>")
                .contains("href=\"../signing-key.pem\"", "href=\"../manifest.json.sig\"", "id=\"signature\"")
                .contains("filature verify https://example.org/d/ --key " + fingerprint)
                .containsOnlyOnce("id=\"signature\"");
        assertThat(Files.readString(site.resolve("fr/pages/method.html")))
                .contains("Cette copie est-elle intacte")
                .contains("href=\"../../signing-key.pem\"");
        assertThat(Files.readString(site.resolve("corrections.html"))).doesNotContain(fingerprint);
    }

    @Test
    void withoutSuchAPageThePageOfCorrectionsDoes() throws IOException {
        program.content().file("pages/method.md", "---\ntitle: How\ndraft: true\n---\n");
        build("--sign", "key.pem");

        assertThat(Files.readString(site.resolve("corrections.html"))).contains(fingerprint);
        assertThat(Files.readString(site.resolve("fr/corrections.html"))).contains(fingerprint);
        build();
        assertThat(Files.readString(site.resolve("corrections.html"))).doesNotContain("signature");
        assertThat(site.resolve("manifest.json.sig")).doesNotExist();
        assertThat(site.resolve("signing-key.pem")).doesNotExist();
    }

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

    /** A key of a kind, with a piece of it that must be nowhere. */
    private String other(String kind) throws Exception {
        if (kind.equals("encrypted")) {
            pem("other.pem", "ENCRYPTED PRIVATE KEY", HexFormat.of().parseHex(SECRET));
            return SECRET;
        }
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(kind);
        byte[] der = pairs.generateKeyPair().getPrivate().getEncoded();
        pem("other.pem", "PRIVATE KEY", der);
        return Base64.getEncoder().encodeToString(der).substring(20, 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed448", "encrypted"})
    void anotherKeyIsRefusedInWordsThatHoldNothingOfIt(String kind) throws Exception {
        String secret = other(kind);

        assertThat(program.run("build", "--sign", "other.pem", "--verbose")).isEqualTo(2);

        assertThat(program.err())
                .startsWith("error: `")
                .contains(kind.equals("encrypted") ? "is protected by a password" : "is a key of " + kind)
                .contains(kind.equals("encrypted") ? "openssl pkey -in" : "openssl genpkey -algorithm ed25519")
                .doesNotContain(secret);
        assertThat(site).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsRefused() throws Exception {
        Files.writeString(folder.resolve("other.pem"), "hunter2");
        assertThat(program.run("build", "--sign", "other.pem")).isEqualTo(2);
        assertThat(program.err()).contains("is not a key in PEM").doesNotContain("hunter2");
        pem("other.pem", "PRIVATE KEY", HexFormat.of().parseHex(SECRET));
        assertThat(program.run("build", "--sign", "other.pem", "--verbose")).isEqualTo(2);
        assertThat(program.err()).contains("is damaged, or not a private key").doesNotContain("nWGxne", SECRET);
        assertThat(program.run("build", "--sign", "public.pem")).isEqualTo(2);
        assertThat(program.err()).contains("is a public key, which signs nothing");
        assertThat(program.run("build", "--sign", "none.pem")).isEqualTo(2);
        assertThat(program.err()).contains("there is no key `");
    }

    @Test
    void aKeyWhereThingsArePublishedFromIsRefused() throws Exception {
        for (String path : List.of("content/media/key.pem", "templates/assets/key.pem")) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.copy(folder.resolve("key.pem"), folder.resolve(path));
            assertThat(program.run("build", "--sign", path)).isEqualTo(2);
            assertThat(program.err()).contains("the key is in `", "outside of the dossier");
        }
    }

    @Test
    void thePrivateKeyIsInNothingThatIsWritten() throws Exception {
        build("--sign", "key.pem", "--verbose", "--timings");

        byte[] secret = HexFormat.of().parseHex(SECRET);
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex("04220420" + SECRET));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            String bytes = new String(file.getValue(), StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .as(file.getKey())
                    .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1))
                    .doesNotContain(SECRET)
                    .doesNotContain(base64.substring(8, 40));
        }
        assertThat(program.out() + program.err()).doesNotContain(SECRET, base64.substring(8, 40));
    }

    @Test
    void aRedirectThatWouldLieWithinAListIsToldBeforeAnythingIsWritten() {
        program.content().file("pages/p.md", "---\ntitle: P\nredirect-from: [SHA256SUMS, manifest.json]\n---\n");

        assertThat(program.run("build")).isEqualTo(1);
        assertThat(program.err()).contains("error[clashing-path]: `SHA256SUMS/index.html` lies in a folder");
    }
}
