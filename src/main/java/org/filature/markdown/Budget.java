package org.filature.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A text that may only be read so often. The parser is quadratic on some texts, and nothing in it can be asked to stop;
 * but all its work is reading. Counting reads, not time, gives the same answer on every machine; time is only the last
 * resort for the little work that is done without reading. It is the processor's time for this thread, so that a
 * machine with much else to do refuses no text that a free one would read.
 */
final class Budget implements CharSequence {
    /** About a second; ordinary prose needs ten reads a character. */
    private static final long MOST_READS = 200_000_000;

    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final int BETWEEN_LOOKS = 0xFFFF;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String text;
    private final long start = time();
    private long reads;

    Budget(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & BETWEEN_LOOKS) == 0) {
            check(index);
        }
        return text.charAt(index);
    }

    private void check(int index) {
        if (reads > MOST_READS || time() - start > LONGEST_NANOS) {
            throw new TooMuch(index, "this Markdown takes too long to read");
        }
    }

    private static long time() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
