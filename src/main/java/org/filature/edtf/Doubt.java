package org.filature.edtf;

/** How a date, or a part of it, is qualified: the signs {@code ?}, {@code ~} and {@code %} of ISO 8601-2, 8.4. */
enum Doubt {
    NONE,
    UNCERTAIN,
    APPROXIMATE,
    BOTH;

    static boolean isSign(char sign) {
        return sign == '?' || sign == '~' || sign == '%';
    }

    static Doubt of(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> throw new IllegalArgumentException("no qualifier: " + sign);
        };
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    Doubt and(Doubt other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : BOTH;
    }
}
