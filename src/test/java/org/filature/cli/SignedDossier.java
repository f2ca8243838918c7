package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of a test, and a key to sign it with. */
abstract class SignedDossier {
    /** Test key 1 of RFC 8032, section 7.1, and its public key. */
    static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    @TempDir
    Path folder;

    Program program;
    Path site;
    String fingerprint = "";

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

    void pem(String name, String label, byte[] der) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + label + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label
                        + "-----\n");
    }

    void build(String... more) {
        String[] line = Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new);
        assertThat(program.run(line)).as(program.out() + program.err()).isZero();
    }

    int verify(String... more) {
        return program.run(Stream.concat(Stream.of("verify"), Stream.of(more)).toArray(String[]::new));
    }

    Map<String, byte[]> files() throws IOException {
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
}
