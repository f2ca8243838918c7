package org.filature.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468). */
final class Pem {
    /** A key has a few hundred bytes; an RSA key a few thousand. */
    private static final long LARGEST = 64_000;

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s(.*?)-----END \\1-----", Pattern.DOTALL);

    private Pem() {}

    /**
     * A block.
     *
     * @param label such as {@code PRIVATE KEY}
     */
    record Block(String label, String base64) {
        byte[] der() throws KeyException {
            try {
                return Base64.getMimeDecoder().decode(base64);
            } catch (IllegalArgumentException e) {
                throw new KeyException("the key file is damaged", "take it from its backup");
            }
        }

        /** Its bytes are nobody's business. */
        @Override
        public String toString() {
            return label;
        }
    }

    static Block read(Path file) throws IOException, KeyException {
        if (!Files.isRegularFile(file)) {
            throw new KeyException("there is no key `" + file + "`", SigningKey.MAKE);
        }
        if (Files.size(file) > LARGEST) {
            throw new KeyException("`" + file + "` is too large for a key", SigningKey.MAKE);
        }
        return parse(Files.readAllBytes(file), "`" + file + "`");
    }

    static Block parse(byte[] bytes, String name) throws KeyException {
        Matcher block = BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!block.find()) {
            throw new KeyException(name + " is not a key in PEM", SigningKey.MAKE);
        }
        return new Block(block.group(1), block.group(2));
    }

    static String write(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
