package org.filature.media;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Reads strings and names as PDFs write them (ISO 32000, 7.3), whether they end or not. */
class PdfLiterals {
    static final String BLANK = "\0\t\n\f\r ";
    static final String MARKS = "()<>[]{}/%";

    final byte[] in;
    /** Where it reads. */
    int at;

    PdfLiterals(byte[] in) {
        this.in = in;
    }

    boolean isAt(int place, char c) {
        return place < in.length && in[place] == c;
    }

    boolean isWithinWord(int place) {
        return place < in.length && BLANK.indexOf(in[place] & 0xff) < 0 && MARKS.indexOf(in[place] & 0xff) < 0;
    }

    byte[] string() {
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int open = 1;
        for (at++; at < in.length; at++) {
            char c = (char) (in[at] & 0xff);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                at++;
                break;
            }
            if (c == '\\' && at + 1 < in.length) {
                at++;
                escape(string);
            } else {
                string.write(c);
            }
        }
        return string.toByteArray();
    }

    private void escape(ByteArrayOutputStream string) {
        char c = (char) (in[at] & 0xff);
        int known = "nrtbf".indexOf(c);
        if (known >= 0) {
            string.write("\n\r\t\b\f".charAt(known));
        } else if (c >= '0' && c <= '7') {
            int value = 0;
            int end = Math.min(in.length, at + 3);
            while (at < end && in[at] >= '0' && in[at] <= '7') {
                value = value * 8 + in[at++] - '0';
            }
            at--;
            string.write(value);
        } else if (c == '\r') {
            at += isAt(at + 1, '\n') ? 1 : 0;
        } else if (c != '\n') {
            string.write(c);
        }
    }

    byte[] digits() {
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int high = -1;
        for (at++; at < in.length && in[at] != '>'; at++) {
            int c = in[at] & 0xff;
            if (!HexFormat.isHexDigit(c)) {
                continue;
            }
            int digit = HexFormat.fromHexDigit(c);
            if (high >= 0) {
                string.write(high << 4 | digit);
            }
            high = high >= 0 ? -1 : digit;
        }
        if (high >= 0) {
            string.write(high << 4);
        }
        at++;
        return string.toByteArray();
    }

    byte[] name() {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (at++; isWithinWord(at); at++) {
            boolean isEscaped = in[at] == '#'
                    && at + 2 < in.length
                    && HexFormat.isHexDigit(in[at + 1])
                    && HexFormat.isHexDigit(in[at + 2]);
            if (isEscaped) {
                name.write(HexFormat.fromHexDigit(in[at + 1]) << 4 | HexFormat.fromHexDigit(in[at + 2]));
                at += 2;
            } else {
                name.write(in[at]);
            }
        }
        return name.toByteArray();
    }
}
