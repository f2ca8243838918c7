package org.filature.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The publisher's private key, by which the list of what was published is signed. It never leaves this class. */
public final class SigningKey {
    static final String MAKE = "make one: openssl genpkey -algorithm ed25519 -out key.pem";

    private static final String PRIVATE = "PRIVATE KEY";
    /** What other kinds of keys begin with. */
    private static final Map<String, String> OTHERS = Map.of(
            "ENCRYPTED PRIVATE KEY", "is protected by a password",
            "PUBLIC KEY", "is a public key, which signs nothing",
            "RSA PRIVATE KEY", "is an RSA key, not one of Ed25519",
            "EC PRIVATE KEY", "is a key of another elliptic curve, not one of Ed25519",
            "DSA PRIVATE KEY", "is a DSA key, not one of Ed25519",
            "OPENSSH PRIVATE KEY", "is a key for SSH, not one in PKCS#8",
            "CERTIFICATE", "is a certificate, not a private key");

    private final PrivateKey key;
    private final VerifyingKey verifyingKey;

    private SigningKey(PrivateKey key, VerifyingKey verifyingKey) {
        this.key = key;
        this.verifyingKey = verifyingKey;
    }

    /**
     * Reads a key: PKCS#8 in PEM, as openssl makes it.
     *
     * @throws KeyException if it is another, or protected by a password
     */
    public static SigningKey read(Path file) throws IOException, KeyException {
        Pem.Block block = Pem.read(file);
        String name = "`" + file + "`";
        if (!block.label().equals(PRIVATE)) {
            String what = OTHERS.getOrDefault(block.label(), "is not a private key in PKCS#8");
            boolean isLocked = block.label().equals("ENCRYPTED PRIVATE KEY");
            throw new KeyException(
                    name + " " + what,
                    isLocked ? "take the password off for this run: openssl pkey -in key.pem -out plain.pem" : MAKE);
        }
        PrivateKey key = key(block.der(), name);
        SigningKey signing = new SigningKey(key, VerifyingKey.of(publicOf(key, name)));
        byte[] probe = {1};
        if (!signing.verifyingKey.verifies(probe, signing.sign(probe))) {
            throw new KeyException(name + " does not sign what its public key confirms", MAKE);
        }
        return signing;
    }

    private static PrivateKey key(byte[] der, String name) throws KeyException {
        for (String algorithm : List.of("Ed25519", "RSA", "EC", "DSA", "Ed448", "XDH", "RSASSA-PSS")) {
            try {
                PrivateKey key = KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
                if (algorithm.equals("Ed25519")) {
                    return key;
                }
                throw new KeyException(name + " is a key of " + algorithm + ", not of Ed25519", MAKE);
            } catch (InvalidKeySpecException e) {
                // Of another kind: the cause may quote the key, so it is not passed on.
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK has " + algorithm, e);
            }
        }
        throw new KeyException(name + " is damaged, or not a private key", MAKE);
    }

    /** Java derives a public key only while it makes a pair, of random bytes: here they are the private key. */
    private static PublicKey publicOf(PrivateKey key, String name) throws KeyException {
        byte[] seed = ((EdECPrivateKey) key)
                .getBytes()
                .orElseThrow(() -> new KeyException(name + " does not hold the key itself", MAKE));
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1;

                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(seed, 0, bytes, 0, bytes.length);
                }
            });
            return pairs.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    /** Signs some bytes; the same bytes in the same way each time (RFC 8032). */
    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** The public key that belongs to it. */
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "a key with the fingerprint " + verifyingKey.fingerprint();
    }
}
