package org.filature.cite;

import java.util.List;

/**
 * What is the same in the citations of all pages of a site, in one language.
 *
 * @param author who answers for the site; may be empty
 * @param site the site's title
 * @param date {@code 2026-06-03}, {@code 2026-06}, {@code 2026} or empty
 * @param months their names, long and cut short
 * @param language BCP 47 tag
 */
public record Facts(String author, String site, String date, Months months, String language) {
    /**
     * The names of months.
     *
     * @param first how the first day of a month is written
     */
    public record Months(List<String> full, List<String> cut, String first) {
        public Months {
            full = List.copyOf(full);
            cut = List.copyOf(cut);
        }
    }

    /** The year alone; may be empty. */
    String year() {
        return date.isEmpty() ? "" : date.substring(0, 4);
    }

    /** The date by patterns for a day, and for a month that is known without its day. */
    String date(String day, String month) {
        if (date.length() < 7) {
            return date;
        }
        int number = Integer.parseInt(date.substring(5, 7)) - 1;
        String words = date.length() == 7 ? month : day;
        int ofMonth = date.length() == 7 ? 0 : Integer.parseInt(date.substring(8, 10));
        return words.replace("{y}", year())
                .replace("{d}", ofMonth == 1 ? months.first : Integer.toString(ofMonth))
                .replace("{m}", months.full.get(number))
                .replace("{b}", months.cut.get(number));
    }
}
