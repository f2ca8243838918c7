package org.filature.card;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets words in lines: what the font can show, broken where it may be broken, and cut where it is too long. */
final class Lettering {
    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /** Text set at a size. */
    record Block(int size, List<String> lines) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The words that the font can show. Signs that it lacks, such as emoji, are left out; words of which letters would
     * be missing are not shown at all.
     */
    static String shown(Typeface typeface, String words) {
        StringBuilder shown = new StringBuilder();
        for (int character :
                Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray()) {
            if (Character.isWhitespace(character)) {
                shown.append(' ');
            } else if (typeface.shows(character)) {
                shown.appendCodePoint(character);
            } else if (Character.isSpaceChar(character)) {
                shown.append('\u00a0');
            } else if (isLetter(character)) {
                return "";
            }
        }
        return shown.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean isLetter(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** One line, cut with an ellipsis where it is too long. */
    static String line(Typeface typeface, int size, String text, int width) {
        int room = typeface.unscaled(width, size);
        if (typeface.units(text) <= room) {
            return text;
        }
        int end = prefix(typeface, text, room - typeface.units(ELLIPSIS));
        return text.substring(0, end).replaceAll("[ \u00a0,;:.–—-]+$", "") + ELLIPSIS;
    }

    /** The greatest of some sizes at which a text fits; at the least it is cut. */
    static Block fit(Typeface typeface, String text, int width, int height, List<Integer> sizes) {
        Words words = new Words(typeface, text);
        for (int size : sizes) {
            int room = typeface.unscaled(width, size);
            int most = height / leading(size);
            if (words.widest() <= room && words.lines(room).size() <= most) {
                return new Block(size, words.balanced(room));
            }
        }
        int least = sizes.get(sizes.size() - 1);
        int most = Math.max(1, height / leading(least));
        List<String> lines = new ArrayList<>(words.lines(typeface.unscaled(width, least)));
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(line(typeface, least, rest, width));
        }
        return new Block(least, lines);
    }

    /** From one base line to the next. */
    static int leading(int size) {
        return size * 115 / 100;
    }

    /** How much of a text fits in a width, but never nothing. */
    private static int prefix(Typeface typeface, String text, int room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (typeface.units(text.substring(0, next)) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Words, each with the space or hyphen behind it, and their widths in the font's units. */
    private static final class Words {
        private final Typeface typeface;
        private final List<String> words;
        private final int[] widths;
        private final int space;

        /** A no-break space joins; a word with a hyphen may be broken behind it. */
        Words(Typeface typeface, String text) {
            this.typeface = typeface;
            this.words = List.of(text.split("(?<=[ –—/])|(?<=\\p{L}\\p{L}-)(?=\\p{L}\\p{L})", -1));
            this.widths = words.stream().mapToInt(typeface::units).toArray();
            this.space = typeface.units(" ");
        }

        private int bare(int word) {
            return words.get(word).endsWith(" ") ? widths[word] - space : widths[word];
        }

        int widest() {
            return IntStream.range(0, words.size()).map(this::bare).max().orElse(0);
        }

        List<String> lines(int room) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            int taken = 0;
            for (int i = 0; i < widths.length; i++) {
                if (!line.isEmpty() && taken + bare(i) > room) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                    taken = 0;
                }
                line.append(words.get(i));
                taken += widths[i];
                while (line.length() > 1 && bare(i) > room && taken > room) {
                    int end = prefix(typeface, line.toString(), room);
                    lines.add(line.substring(0, end));
                    line.delete(0, end);
                    taken = typeface.units(line.toString());
                }
            }
            if (!line.isEmpty()) {
                lines.add(line.toString().strip());
            }
            return lines;
        }

        /** The narrowest setting that has as many lines: none ends with a lonely word. */
        List<String> balanced(int room) {
            List<String> best = lines(room);
            int low = room / 2;
            int high = room;
            while (high - low > room / 100) {
                int middle = (low + high) / 2;
                List<String> tried = widest() <= middle ? lines(middle) : List.of();
                boolean isAsGood = tried.size() == best.size();
                best = isAsGood ? tried : best;
                high = isAsGood ? middle : high;
                low = isAsGood ? low : middle;
            }
            return best;
        }
    }
}
