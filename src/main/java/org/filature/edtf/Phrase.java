package org.filature.edtf;

/**
 * Some words of a language, in the form they have alone and in that they take inside a longer phrase, as "2 octobre
 * 2024" and "(depuis) le 2 octobre 2024".
 */
record Phrase(String alone, String inside) {

    static Phrase of(String text) {
        return new Phrase(text, text);
    }

    static Phrase of(int number) {
        return of(Integer.toString(number));
    }
}
