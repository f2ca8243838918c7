package org.filature.card;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How much nearer some letters stand to each other, such as {@code A} to {@code V}: the pairs of the font's table GPOS,
 * as OpenType 1.9 describes them. FontBox reads the older table {@code kern} alone, which fonts of today lack.
 */
final class Kerning {
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    private final ByteBuffer table;
    private final List<Integer> subtables = new ArrayList<>();

    private Kerning(byte[] table) {
        this.table = ByteBuffer.wrap(table);
        if (table.length > 0) {
            lookups().forEach(this::lookup);
        }
    }

    static Kerning of(TrueTypeFont font) throws IOException {
        TTFTable table = font.getTableMap().get("GPOS");
        return new Kerning(table == null ? new byte[0] : font.getTableBytes(table));
    }

    private int at(int offset) {
        return table.getShort(offset) & 0xffff;
    }

    /** The lookups of the feature {@code kern}, whatever the script: Latin, Greek and Cyrillic share them. */
    private List<Integer> lookups() {
        int features = at(6);
        int list = at(8);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < at(features); i++) {
            int record = features + 2 + 6 * i;
            boolean isKern = table.getInt(record) == 0x6b65726e;
            int feature = features + at(record + 4);
            for (int k = 0; isKern && k < at(feature + 2); k++) {
                int lookup = list + at(list + 2 + 2 * at(feature + 4 + 2 * k));
                if (!found.contains(lookup)) {
                    found.add(lookup);
                }
            }
        }
        return found;
    }

    private void lookup(int lookup) {
        for (int i = 0; i < at(lookup + 4); i++) {
            int subtable = lookup + at(lookup + 6 + 2 * i);
            int type = at(lookup);
            if (type == EXTENSION) {
                type = at(subtable + 2);
                subtable += table.getInt(subtable + 4);
            }
            if (type == PAIRS && (at(subtable + 4) & X_ADVANCE) != 0) {
                subtables.add(subtable);
            }
        }
    }

    /** How much further apart two glyphs stand than usual, in the font's units; mostly less than none. */
    int between(int left, int right) {
        for (int subtable : subtables) {
            int covered = coverage(subtable + at(subtable + 2), left);
            if (covered >= 0) {
                if (at(subtable) == 2) {
                    return byClass(subtable, left, right);
                }
                int pair = pair(subtable, covered, right);
                if (pair >= 0) {
                    return advance(pair, at(subtable + 4));
                }
            }
        }
        return 0;
    }

    /** Where a value's advance is, behind the placements that stand before it. */
    private int advance(int value, int format) {
        return table.getShort(value + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
    }

    private int pair(int subtable, int covered, int right) {
        int set = subtable + at(subtable + 10 + 2 * covered);
        int size = 2 + 2 * Integer.bitCount(at(subtable + 4)) + 2 * Integer.bitCount(at(subtable + 6));
        int low = 0;
        int high = at(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = set + 2 + size * middle;
            if (at(record) == right) {
                return record + 2;
            }
            if (at(record) < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int byClass(int subtable, int left, int right) {
        int size = 2 * Integer.bitCount(at(subtable + 4)) + 2 * Integer.bitCount(at(subtable + 6));
        int first = classOf(subtable + at(subtable + 8), left);
        int second = classOf(subtable + at(subtable + 10), right);
        int value = subtable + 16 + size * (first * at(subtable + 14) + second);
        return advance(value, at(subtable + 4));
    }

    private int coverage(int offset, int glyph) {
        boolean isList = at(offset) == 1;
        for (int i = 0; i < at(offset + 2); i++) {
            if (isList && at(offset + 4 + 2 * i) == glyph) {
                return i;
            }
            int range = offset + 4 + 6 * i;
            if (!isList && at(range) <= glyph && glyph <= at(range + 2)) {
                return at(range + 4) + glyph - at(range);
            }
        }
        return -1;
    }

    private int classOf(int offset, int glyph) {
        if (at(offset) == 1) {
            int index = glyph - at(offset + 2);
            return index >= 0 && index < at(offset + 4) ? at(offset + 6 + 2 * index) : 0;
        }
        for (int i = 0; i < at(offset + 2); i++) {
            int range = offset + 4 + 6 * i;
            if (at(range) <= glyph && glyph <= at(range + 2)) {
                return at(range + 4);
            }
        }
        return 0;
    }
}
