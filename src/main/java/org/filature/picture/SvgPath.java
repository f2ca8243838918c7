package org.filature.picture;

/** Writes the path of a line in SVG, to a tenth of a unit. */
final class SvgPath {
    private final StringBuilder path = new StringBuilder(96);

    SvgPath move(double x, double y) {
        path.append('M').append(number(x)).append(' ').append(number(y));
        return this;
    }

    SvgPath across(double x) {
        path.append('H').append(number(x));
        return this;
    }

    SvgPath down(double y) {
        path.append('V').append(number(y));
        return this;
    }

    /** An S that begins and ends level. */
    SvgPath bend(double fromX, double fromY, double toX, double toY) {
        String middle = number((fromX + toX) / 2);
        path.append('C')
                .append(middle)
                .append(' ')
                .append(number(fromY))
                .append(' ')
                .append(middle);
        path.append(' ')
                .append(number(toY))
                .append(' ')
                .append(number(toX))
                .append(' ')
                .append(number(toY));
        return this;
    }

    String close() {
        return path.append('Z').toString();
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** A number without a needless point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
