package org.filature.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says, in short: enough to tell whether another page says about the same (MinHash over three words in a
 * row). A page is never twice the same byte by byte: what it shows beside its text changes by the hour.
 */
final class Likeness {
    private static final int SLOTS = 64;
    private static final int RUN = 3;
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?-->|<(script|style|noscript|template|svg)\\b.*?</\\1\\s*>|<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Likeness() {}

    /** A page's likeness, to be kept; empty if it has fewer than three words. */
    static String of(byte[] html) {
        String text = UNSEEN.matcher(new String(html, StandardCharsets.UTF_8)).replaceAll(" ");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        if (words.size() < RUN) {
            return "";
        }
        long[] least = new long[SLOTS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = hash(String.join(" ", words.subList(i, i + RUN)));
            for (int slot = 0; slot < SLOTS; slot++) {
                least[slot] = Math.min(least[slot], mix(run + slot * 0x9E3779B97F4A7C15L));
            }
        }
        StringBuilder likeness = new StringBuilder(SLOTS * 4);
        for (long value : least) {
            likeness.append(String.format(Locale.ROOT, "%04x", value & 0xFFFF));
        }
        return likeness.toString();
    }

    /** How much of what two pages say is the same, from 0 to 1. */
    static double between(String one, String other) {
        if (one.length() != other.length() || one.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        int same = 0;
        for (int at = 0; at < one.length(); at += 4) {
            if (one.regionMatches(at, other, at, 4)) {
                same++;
            }
        }
        return same * 4.0 / one.length();
    }

    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
