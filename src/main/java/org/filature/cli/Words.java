package org.filature.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Constants as they are written on a command line, for help, completion and hints. */
abstract class Words implements Iterable<String> {
    private final List<String> words;

    Words(Enum<?>... constants) {
        this.words = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
