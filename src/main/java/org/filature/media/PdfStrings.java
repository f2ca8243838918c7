package org.filature.media;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The strings and names of a PDF's objects: values of fields, titles of outlines, labels of pages, descriptions for
 * those who cannot see. In the file they may stand as hexadecimal digits.
 */
final class PdfStrings {
    private static final List<COSName> VALUES =
            List.of(COSName.V, COSName.DV, COSName.getPDFName("RV"), COSName.getPDFName("RC"));
    /** Names that stand in the file as they are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9+_.-]*");

    private static final int PALETTE = 3;

    private final PdfBudget budget;
    /** In the order of the file; many are there more than once. */
    private final Set<String> texts = new LinkedHashSet<>();

    private final Set<COSBase> colours = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfStrings(PdfBudget budget) {
        this.budget = budget;
    }

    /** Adds what an object says itself. */
    void add(COSBase object) {
        if (object instanceof COSString string && !colours.contains(string)) {
            add(string.getString());
        } else if (object instanceof COSName name) {
            name(name);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(this::name);
            for (COSName key : VALUES) {
                if (dictionary.getDictionaryObject(key) instanceof COSStream value) {
                    add(value.toTextString());
                }
            }
        } else if (object instanceof COSArray array
                && array.size() > PALETTE
                && COSName.INDEXED.equals(array.getObject(0))
                && array.getObject(PALETTE) instanceof COSString palette) {
            colours.add(palette);
        }
    }

    private void name(COSName name) {
        if (!PLAIN.matcher(name.getName()).matches()) {
            add(name.getName());
        }
    }

    private void add(String text) {
        if (!text.isBlank() && texts.add(text)) {
            budget.words(text.length());
        }
    }

    String text() {
        return String.join("\n", texts);
    }
}
