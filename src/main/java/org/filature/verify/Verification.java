package org.filature.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filature.model.SiteFiles;
import org.filature.publish.KeyException;
import org.filature.publish.Manifest;
import org.filature.publish.VerifyingKey;
import org.filature.verify.Copy.State.Missing;
import org.filature.verify.Copy.State.There;
import org.filature.verify.Copy.State.Unknown;
import org.filature.verify.Finding.Seal;
import org.filature.verify.Finding.State;

/** Compares a copy with the list of what was published, and the list with its signature. */
public final class Verification {
    private final Copy copy;
    private final Trust trust;
    private final Step step;
    private final List<String> changed = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private Verification(Copy copy, Trust trust, Step step) {
        this.copy = copy;
        this.trust = trust;
        this.step = step;
    }

    /** Hears how far it is. */
    public interface Step {
        /** The list is read. */
        void begin(int files);

        /** One file is compared. */
        void done();
    }

    /**
     * Verifies a copy.
     *
     * @throws NoListException if there is no list of what was published, or none that says enough
     * @throws IOException if the copy cannot be read at all
     */
    public static Finding of(Copy copy, Trust trust, Step step)
            throws IOException, InterruptedException, NoListException {
        return new Verification(copy, trust, step).run();
    }

    /** Nothing says what a copy should hold. */
    public static final class NoListException extends Exception {
        private static final long serialVersionUID = 1;

        NoListException(String message) {
            super(message);
        }
    }

    private Finding run() throws IOException, InterruptedException, NoListException {
        byte[] listed = copy.read(SiteFiles.MANIFEST)
                .orElseThrow(() -> new NoListException(
                        "there is no " + SiteFiles.MANIFEST + ": nothing says what should be here"));
        Manifest manifest = manifest(listed);
        step.begin(manifest.files().size());
        Optional<byte[]> signature = copy.read(SiteFiles.SIGNATURE);
        Seal seal = seal(listed, signature);
        for (Map.Entry<String, Manifest.Item> file : manifest.files().entrySet()) {
            compare(file.getKey(), file.getValue());
            step.done();
        }
        compareSums(manifest, listed);
        Optional<List<String>> files = copy.files();
        List<String> added = files.map(all -> added(all, manifest)).orElse(List.of());
        return new Finding(seal, manifest.files().size(), changed, missing, added, unknown, files.isPresent());
    }

    private static Manifest manifest(byte[] listed) throws NoListException {
        Manifest manifest = Manifest.parse(listed)
                .orElseThrow(() -> new NoListException(SiteFiles.MANIFEST + " is damaged: it is no list of files"));
        for (Map.Entry<String, Manifest.Item> file : manifest.files().entrySet()) {
            if (!isPath(file.getKey())) {
                throw new NoListException(SiteFiles.MANIFEST + " names a file outside of the site");
            }
            if (!file.getValue().sha256().matches("[0-9a-f]{64}")) {
                throw new NoListException(
                        SiteFiles.MANIFEST + " holds no sums: build the site anew with this version of the program");
            }
        }
        return manifest;
    }

    /** A list may come from anybody: it must lead nowhere else. */
    private static boolean isPath(String path) {
        boolean isPlain = !path.isEmpty() && !path.startsWith("/") && !path.contains(":/") && path.indexOf('\0') < 0;
        return isPlain
                && Arrays.stream(path.split("[/\\\\]", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private void compare(String path, Manifest.Item item) throws IOException, InterruptedException {
        Copy.State state = copy.digest(path, item.bytes());
        if (state instanceof Missing) {
            missing.add(path);
        } else if (state instanceof Unknown unclear) {
            unknown.add(path + ": " + unclear.why());
        } else if (!((There) state).sha256().equals(item.sha256())) {
            changed.add(path);
        }
    }

    /** What is made of the list must be what is made of it. */
    private void compareSums(Manifest manifest, byte[] listed) throws IOException, InterruptedException {
        Optional<byte[]> sums = copy.read(SiteFiles.SUMS);
        if (sums.isEmpty()) {
            missing.add(SiteFiles.SUMS);
        } else if (!Arrays.equals(sums.get(), manifest.sums(listed))) {
            changed.add(SiteFiles.SUMS);
        }
    }

    private static List<String> added(List<String> files, Manifest manifest) {
        Set<String> known = new HashSet<>(manifest.files().keySet());
        known.addAll(SiteFiles.UNLISTED);
        return files.stream().filter(path -> !known.contains(path)).toList();
    }

    private Seal seal(byte[] listed, Optional<byte[]> signature) throws IOException, InterruptedException {
        if (signature.isEmpty()) {
            boolean isExpected =
                    !(trust instanceof Trust.None) || copy.read(SiteFiles.KEY).isPresent();
            return isExpected
                    ? new Seal(State.BROKEN, "", "there is no " + SiteFiles.SIGNATURE + ": the list is not signed")
                    : new Seal(State.UNSIGNED, "", "");
        }
        if (trust instanceof Trust.Key known) {
            return seal(known.key(), listed, signature.get(), State.TRUSTED);
        }
        Optional<byte[]> pem = copy.read(SiteFiles.KEY);
        if (pem.isEmpty()) {
            return new Seal(State.BROKEN, "", "there is no " + SiteFiles.KEY + " to check the signature by");
        }
        try {
            VerifyingKey key = VerifyingKey.parse(pem.get(), SiteFiles.KEY);
            boolean isOther =
                    trust instanceof Trust.Fingerprint print && !print.sha256().equals(key.fingerprint());
            return isOther
                    ? new Seal(State.BROKEN, key.fingerprint(), "the copy is signed with another key")
                    : seal(
                            key,
                            listed,
                            signature.get(),
                            trust instanceof Trust.None ? State.CONSISTENT : State.TRUSTED);
        } catch (KeyException e) {
            return new Seal(State.BROKEN, "", String.valueOf(e.getMessage()));
        }
    }

    private static Seal seal(VerifyingKey key, byte[] listed, byte[] signature, State good) {
        return key.verifies(listed, signature)
                ? new Seal(good, key.fingerprint(), "")
                : new Seal(
                        State.BROKEN,
                        key.fingerprint(),
                        "the signature is not of this " + SiteFiles.MANIFEST + ", or not by this key");
    }
}
