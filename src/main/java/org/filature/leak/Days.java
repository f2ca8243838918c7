package org.filature.leak;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.filature.edtf.WrittenDays;

/**
 * The days that notes tell, such as that of a birth, until something that is published tells them too. Any thread may
 * let go of them.
 */
final class Days {
    private final Map<LocalDate, Integer> owners = new ConcurrentHashMap<>();
    private final Set<Locale> languages = new LinkedHashSet<>(Set.of(Locale.ENGLISH));

    /** Days are looked for in the words of these languages, and of English. */
    void languages(Collection<String> tags) {
        tags.stream().map(Locale::forLanguageTag).forEach(languages::add);
    }

    void add(String text, IntSupplier owner) {
        WrittenDays.in(text).forEach(day -> owners.computeIfAbsent(day, added -> owner.getAsInt()));
    }

    /** Lets go of the days that a text tells, and of those with which its months and years begin and end. */
    void forget(String text) {
        if (!owners.isEmpty()) {
            WrittenDays.withBounds(text).forEach(owners::remove);
        }
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }

    @FunctionalInterface
    interface Use {
        void of(String written, int owner);
    }

    /** All ways to write the days that are left. */
    void forEach(Use use) {
        owners.forEach((day, owner) -> ways(day).forEach(written -> use.of(written, owner)));
    }

    private Stream<String> ways(LocalDate day) {
        String iso = day.toString();
        return Stream.concat(
                Stream.of(iso, iso.replace("-", "")), languages.stream().flatMap(in -> words(day, in)));
    }

    private static Stream<String> words(LocalDate day, Locale language) {
        return Stream.of(TextStyle.FULL, TextStyle.SHORT)
                .map(style -> day.getMonth().getDisplayName(style, language))
                .distinct()
                .flatMap(month -> ordinals(day.getDayOfMonth())
                        .flatMap(number -> Stream.of(number + " " + month, month + " " + number)))
                .map(words -> words + " " + day.getYear());
    }

    private static Stream<String> ordinals(int day) {
        return Stream.of("", "st", "nd", "rd", "th", "er").map(ending -> day + ending);
    }
}
