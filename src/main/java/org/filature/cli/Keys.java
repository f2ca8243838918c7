package org.filature.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.filature.build.BuildRequest;
import org.filature.publish.KeyException;
import org.filature.publish.SigningKey;
import org.filature.publish.VerifyingKey;

/** Keys as they are named on the command line. */
final class Keys {
    private Keys() {}

    /** The key that signs. It must lie where nothing is published from, nor to. */
    static SigningKey signing(Path file, BuildRequest request) throws IOException {
        if (Files.exists(file)) {
            Path real = file.toRealPath();
            for (Path folder : Stream.of(request.content(), request.templates(), request.output())
                    .toList()) {
                if (real.startsWith(Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath())) {
                    throw new WrongUsage(
                            "the key is in `" + folder.getFileName() + "`, which is published",
                            "keep it where nobody else can read it, outside of the dossier");
                }
            }
        }
        try {
            return SigningKey.read(file);
        } catch (KeyException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e.hint());
        }
    }

    /** The key that checks. */
    static VerifyingKey verifying(Path file) throws IOException {
        try {
            return VerifyingKey.read(file);
        } catch (KeyException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e.hint());
        }
    }
}
