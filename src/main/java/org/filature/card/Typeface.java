package org.filature.card;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of the font that travels with the program. Its outlines are read as they are designed, without a system's
 * font engine, which would draw them otherwise on each machine. Safe to share between threads.
 */
final class Typeface {
    /** The text weight. */
    static final Typeface REGULAR = new Typeface("SourceSerif4-Regular.ttf");

    /** The weight of titles. */
    static final Typeface BOLD = new Typeface("SourceSerif4-SemiBold.ttf");

    private static final int NOTDEF = 0;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Kerning kerning;
    private final int unitsPerEm;
    private final Map<Integer, Integer> pairs = new ConcurrentHashMap<>();
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();
    private final Map<RasterKey, Raster> rasters = new ConcurrentHashMap<>();

    private record RasterKey(int glyph, int size) {}

    /** How a character is drawn, in the font's units, and how far the next one stands. */
    private record Outline(GeneralPath path, int advance) {}

    private Typeface(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("/filature/cards/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            this.glyphs = font.getUnicodeCmapLookup();
            this.kerning = Kerning.of(font);
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Whether the font has a character. */
    boolean shows(int character) {
        return glyph(character) != NOTDEF;
    }

    int glyph(int character) {
        return glyphs.getGlyphId(character);
    }

    /** How wide a line of text is, in the font's units. */
    int units(String text) {
        int units = 0;
        int before = NOTDEF;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int glyph = glyph(text.codePointAt(i));
            units += advance(before, glyph);
            before = glyph;
        }
        return text.isEmpty() ? 0 : units + outline(before).advance;
    }

    /** How far a glyph's successor stands from it, in the font's units. */
    int advance(int glyph, int next) {
        if (glyph == NOTDEF) {
            return 0;
        }
        return outline(glyph).advance
                + pairs.computeIfAbsent((glyph << 16) | next, pair -> kerning.between(pair >>> 16, pair & 0xffff));
    }

    /** How many of the font's units a width has, in pixels at a size. */
    int unscaled(int width, int size) {
        return width * unitsPerEm / size;
    }

    float scaled(int units, int size) {
        return (float) units * size / unitsPerEm;
    }

    /** A glyph as pixels. */
    Raster raster(int glyph, int size) {
        return rasters.computeIfAbsent(
                new RasterKey(glyph, size), key -> Raster.of(outline(glyph).path, (float) size / unitsPerEm));
    }

    private Outline outline(int glyph) {
        return outlines.computeIfAbsent(glyph, this::read);
    }

    private Outline read(int glyph) {
        try {
            var drawn = font.getGlyph().getGlyph(glyph);
            return new Outline(drawn == null ? new GeneralPath() : drawn.getPath(), font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's font cannot be read", e);
        }
    }
}
