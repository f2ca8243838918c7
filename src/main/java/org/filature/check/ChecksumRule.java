package org.filature.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Source;

/** A source's copy is the very file that was archived. */
final class ChecksumRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.CHECKSUM);
    }

    @Override
    public void check(Subject subject) {
        for (Source source : subject.dossier().sources()) {
            Optional<Path> copy = Optional.ofNullable(subject.dossier().media().get(source.file()));
            if (!source.sha256().isEmpty() && copy.isPresent()) {
                String actual = sha256(copy.get());
                if (!actual.equals(source.sha256())) {
                    subject.problem(
                            Code.CHECKSUM,
                            source.head().origin().at("/sha256"),
                            "`media/" + source.file() + "` is another file than this hash says; its own is " + actual,
                            "put the archived file back, or check why it changed");
                }
            }
        }
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
