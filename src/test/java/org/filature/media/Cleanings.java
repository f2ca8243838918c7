package org.filature.media;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;

/** Cleans files for tests, as a dossier that allows CSV does. */
final class Cleanings {
    private Cleanings() {}

    static Cleaned clean(String name, byte[] file) {
        try {
            return Cleaning.clean(name, file, Set.of("csv"));
        } catch (Refusal e) {
            throw new IllegalStateException(e.what(), e);
        }
    }

    static byte[] whole(Cleaned cleaned) {
        return cleaned.copies().get(cleaned.copies().size() - 1).bytes();
    }

    static Color middle(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refusal refusal(String name, byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> Cleaning.clean(name, file, Set.of("csv")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
