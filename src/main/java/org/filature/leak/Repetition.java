package org.filature.leak;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lines of HTML that every page has: a menu is looked at once and not on ten thousand pages. Only lines that begin and
 * end with a tag at which a text ends count, so that no phrase reaches into them or out of them.
 */
final class Repetition {
    /** What is kept of lines takes some memory, and those that recur come early. */
    private static final int MOST = 1 << 17;

    private static final int SHORTEST = 24;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long[] OTHERS = others();

    private final Set<Long> clean = ConcurrentHashMap.newKeySet();

    /**
     * What of a page nobody has looked at.
     *
     * @param bytes the page without the lines that are known
     * @param lines the lines that may be known from now on, if nothing is found in them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fresh(byte[] bytes, List<Long> lines) {}

    Fresh of(byte[] page) {
        ByteArrayOutputStream left = new ByteArrayOutputStream(page.length);
        List<Long> lines = new ArrayList<>();
        int start = 0;
        while (start < page.length) {
            int end = start;
            while (end < page.length && page[end] != '\n') {
                end++;
            }
            int from = start;
            while (from < end && page[from] == ' ') {
                from++;
            }
            if (isWhole(page, from, end)) {
                long line = hash(page, from, end);
                if (clean.contains(line)) {
                    left.write(Folding.END);
                } else {
                    left.write(page, from, end - from);
                    lines.add(line);
                }
            } else {
                left.write(page, from, end - from);
            }
            left.write('\n');
            start = end + 1;
        }
        return new Fresh(left.toByteArray(), lines);
    }

    /** Nothing was found in these lines. */
    void areClean(List<Long> lines) {
        if (clean.size() < MOST) {
            clean.addAll(lines);
        }
    }

    private static boolean isWhole(byte[] page, int from, int end) {
        if (end - from < SHORTEST || page[from] != '<' || page[end - 1] != '>' || !ends(page, from, end)) {
            return false;
        }
        int last = end - 1;
        while (page[last] != '<') {
            last--;
        }
        return ends(page, last, end);
    }

    /** Whether a text ends at the tag that begins here; what scripts say is looked at whole. */
    private static boolean ends(byte[] page, int open, int end) {
        int at = page[open + 1] == '/' ? open + 2 : open + 1;
        long name = 0;
        for (int i = at; i < end && isLetter(page[i]); i++) {
            name = name << Byte.SIZE | (page[i] | ' ');
        }
        return name != 0 && Arrays.binarySearch(OTHERS, name) < 0;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Names of elements within a sentence, and of those that hold no text, as {@link #ends} sees them. */
    private static long[] others() {
        return Stream.concat(Markup.INLINE.stream(), Stream.of("script", "style"))
                .mapToLong(name -> name.chars().asLongStream().reduce(0, (all, c) -> all << Byte.SIZE | c))
                .sorted()
                .toArray();
    }

    private static long hash(byte[] page, int from, int end) {
        long hash = (long) end - from;
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(page, i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (; i < end; i++) {
            hash = hash * 0x5851F42D4C957F2DL + page[i];
        }
        return hash ^ (hash >>> 31);
    }
}
