package org.filature.edtf;

/**
 * The year (without its sign), month or day of a date as written.
 *
 * @param digits ASCII digits, with {@code X} for one that is unspecified
 * @param doubt how this part is qualified, by its own sign or one further right that covers it
 */
record Part(String digits, Doubt doubt) {

    /** A part that is not written: any two digits. */
    static final Part ANY = new Part("XX", Doubt.NONE);

    boolean isExact() {
        return digits.indexOf('X') < 0;
    }

    boolean isUnspecified() {
        return digits.chars().allMatch(digit -> digit == 'X');
    }

    int least() {
        return Integer.parseInt(digits.replace('X', '0'));
    }

    int most() {
        return Integer.parseInt(digits.replace('X', '9'));
    }

    /** Whether a number, written with as many digits as this part, has the digits that are given here. */
    boolean matches(int number) {
        int rest = number;
        for (int i = digits.length() - 1; i >= 0; i--) {
            char digit = digits.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
