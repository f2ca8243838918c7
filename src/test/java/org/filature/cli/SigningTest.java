package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filature.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code build} lists and signs, and with which keys. */
class SigningTest extends SignedDossier {
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
}
