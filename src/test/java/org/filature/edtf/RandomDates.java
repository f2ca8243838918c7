package org.filature.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts that look like dates, and mostly are. */
final class RandomDates {

    private final Random random;

    RandomDates(Random random) {
        this.random = random;
    }

    /** What is read of so many random texts. */
    List<EdtfDate> dates(int tries) {
        List<EdtfDate> dates = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            read(text()).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<EdtfDate> read(String text) {
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    String text() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> end() + "/" + end();
            case 2 -> set("[", "]");
            case 3 -> set("{", "}");
            case 4 ->
                "Y" + sign() + (1 + random.nextInt(2_000_000)) + rarely(() -> "E" + random.nextInt(9)) + significant();
            case 5 -> year() + "-" + two(1, 12) + "-" + two(1, 28) + time();
            case 6 -> sign() + digits(1000, 9999) + significant();
            default -> date();
        };
    }

    private String date() {
        return switch (random.nextInt(4)) {
            case 0 -> doubt() + year() + doubt();
            case 1 -> year() + "-" + two(21, 41) + doubt();
            case 2 -> year() + "-" + doubt() + two(1, 12) + doubt();
            default -> year() + doubt() + "-" + two(1, 12) + "-" + doubt() + two(1, 31) + doubt();
        };
    }

    private String end() {
        return switch (random.nextInt(6)) {
            case 0 -> "..";
            case 1 -> "";
            default -> date();
        };
    }

    private String set(String open, String close) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> member())
                .collect(Collectors.joining(random.nextBoolean() ? "," : ", ", open, close));
    }

    private String member() {
        return switch (random.nextInt(5)) {
            case 0 -> ".." + date();
            case 1 -> date() + "..";
            case 2 -> year() + ".." + year();
            default -> date();
        };
    }

    private String time() {
        String time = "T" + two(0, 23) + ":" + two(0, 59) + ":" + two(0, 59);
        return switch (random.nextInt(4)) {
            case 0 -> time;
            case 1 -> time + "Z";
            case 2 -> time + "+" + two(0, 13) + ":" + two(0, 59);
            default -> time + "-" + two(1, 12);
        };
    }

    private String year() {
        return sign() + masked(digits(0, 3000));
    }

    private String significant() {
        return rarely(() -> "S" + (1 + random.nextInt(6)));
    }

    private String sign() {
        return rarely(() -> "-");
    }

    private String doubt() {
        return rarely(() -> List.of("?", "~", "%").get(random.nextInt(3)));
    }

    private String two(int least, int most) {
        return masked(digits(least, most).substring(2));
    }

    private String digits(int least, int most) {
        return Integer.toString(10_000 + least + random.nextInt(most - least + 1))
                .substring(1);
    }

    private String masked(String digits) {
        return digits.chars()
                .mapToObj(digit -> random.nextInt(15) == 0 ? "X" : Character.toString(digit))
                .collect(Collectors.joining());
    }

    private String rarely(Supplier<String> text) {
        return random.nextInt(5) == 0 ? text.get() : "";
    }
}
