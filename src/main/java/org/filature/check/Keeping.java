package org.filature.check;

import java.util.regex.Pattern;
import org.filature.model.Source;

/** Whether a source will still be there when its site is gone. */
public final class Keeping {
    /** Addresses that keep, or are themselves an archive's. */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)https?://((dx\\.)?doi\\.org|web\\.archive\\.org|archive\\.(org|is|ph|today)|perma\\.cc|hdl\\.handle\\.net)/.*");

    private Keeping() {}

    /** Whether a source is at its own address alone, where it can be changed or taken away. */
    public static boolean isAtRisk(Source source) {
        return source.url().startsWith("http")
                && source.archiveUrl().isEmpty()
                && source.file().isEmpty()
                && !LASTING.matcher(source.url()).matches();
    }
}
