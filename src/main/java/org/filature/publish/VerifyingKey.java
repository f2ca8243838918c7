package org.filature.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import org.filature.model.Sha256;

/** The publisher's public key, by which anybody can tell that a list is the publisher's. */
public final class VerifyingKey {
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String MAKE = "make it of the private one: openssl pkey -in key.pem -pubout";

    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(key);
    }

    /** Reads a key: PEM, as openssl makes it. */
    public static VerifyingKey read(Path file) throws IOException, KeyException {
        return parse(Pem.read(file), "`" + file + "`");
    }

    /** Reads a key that was published. */
    public static VerifyingKey parse(byte[] pem, String name) throws KeyException {
        return parse(Pem.parse(pem, name), name);
    }

    private static VerifyingKey parse(Pem.Block block, String name) throws KeyException {
        if (block.label().endsWith("PRIVATE KEY")) {
            throw new KeyException(name + " is a private key, which is for nobody else", MAKE);
        }
        if (!block.label().equals(PUBLIC)) {
            throw new KeyException(name + " is not a public key", MAKE);
        }
        try {
            return new VerifyingKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(block.der())));
        } catch (InvalidKeySpecException e) {
            throw new KeyException(name + " is not a public key of Ed25519", MAKE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** Whether a signature is of these bytes and by the private key that belongs to this one. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The SHA-256 of the key in DER, in lower-case hex. */
    public String fingerprint() {
        return Sha256.hex(key.getEncoded());
    }

    /** The key in PEM. */
    public byte[] pem() {
        return Pem.write(PUBLIC, key.getEncoded()).getBytes(StandardCharsets.US_ASCII);
    }
}
