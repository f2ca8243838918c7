package org.filature.media;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a drawing wants to be shown, in pixels of CSS. */
record SvgSize(int width, int height) {
    /** What CSS gives to what says nothing. */
    static final SvgSize UNKNOWN = new SvgSize(300, 150);

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px|pt|pc|mm|cm|in|)\\s*");
    private static final Pattern COMMA = Pattern.compile("[\\s,]+");
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    static SvgSize of(String width, String height, String viewBox) {
        Optional<Double> across = length(width);
        Optional<Double> down = length(height);
        String[] box = COMMA.split(viewBox.strip(), -1);
        Optional<Double> boxAcross = box.length == 4 ? length(box[2]) : Optional.empty();
        Optional<Double> boxDown = box.length == 4 ? length(box[3]) : Optional.empty();
        if (across.isPresent() && down.isPresent()) {
            return rounded(across.get(), down.get());
        }
        if (boxAcross.isEmpty() || boxDown.isEmpty()) {
            return UNKNOWN;
        }
        double ratio = boxDown.get() / boxAcross.get();
        return across.map(known -> rounded(known, known * ratio))
                .or(() -> down.map(known -> rounded(known / ratio, known)))
                .orElseGet(() -> rounded(boxAcross.get(), boxDown.get()));
    }

    private static SvgSize rounded(double width, double height) {
        return new SvgSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
    }

    private static Optional<Double> length(String written) {
        Matcher length = LENGTH.matcher(written);
        if (!length.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(length.group(1)) * UNITS.getOrDefault(length.group(2), 1.0);
        return value > 0 ? Optional.of(value) : Optional.empty();
    }
}
