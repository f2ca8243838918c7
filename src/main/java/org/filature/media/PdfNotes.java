package org.filature.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.filature.diagnostic.Code;

/**
 * What people write on a PDF for each other, and what it holds without showing it. Notes go; marks stay as they look,
 * without the words behind them; a document with hidden layers, or with passages that are only marked to be blacked
 * out, is refused: nobody who looks at its pages sees what would be published.
 */
final class PdfNotes {
    /** Notes that show nothing on the page but an icon, and what carries files. */
    private static final Set<String> GONE =
            Set.of("Text", "Popup", "FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");
    /** Who, when, about what, in answer to which; and the words. */
    private static final Set<String> WORDS = Set.of(
            "T", "M", "CreationDate", "NM", "Contents", "RC", "Subj", "Popup", "IRT", "RT", "State", "StateModel");
    /** For those who cannot see a link, its words are what it is called. */
    private static final String OF_LINKS = "Contents";

    private static final int HIDDEN = 1 << 1;
    private static final int NOT_VIEWED = 1 << 5;
    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName ON = COSName.getPDFName("ON");

    private PdfNotes() {}

    private static String kind(COSDictionary part) {
        boolean isOnPage = part.containsKey(COSName.SUBTYPE) && part.containsKey(COSName.RECT);
        return isOnPage ? String.valueOf(part.getNameAsString(COSName.SUBTYPE)) : "";
    }

    private static boolean isGone(COSDictionary part) {
        String kind = kind(part);
        boolean isUnseen = (part.getInt(COSName.F, 0) & (HIDDEN | NOT_VIEWED)) != 0;
        return GONE.contains(kind) || (isUnseen && !kind.isEmpty() && !kind.equals("Widget"));
    }

    /** Takes notes off a page, and the words out of what stays. */
    static void clean(COSDictionary part) throws Refusal {
        if (part.getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes) {
            clean(notes);
        }
        String kind = kind(part);
        if (kind.equals("Redact")) {
            throw hidden("has passages that are marked to be blacked out and are not", "black them out");
        }
        if (isGone(part)) {
            part.clear();
        } else if (!kind.isEmpty() && !kind.equals("Widget")) {
            WORDS.stream()
                    .filter(key -> !(kind.equals("Link") && key.equals(OF_LINKS)))
                    .forEach(key -> part.removeItem(COSName.getPDFName(key)));
        }
    }

    /** Those that are gone leave the list that they are in. */
    private static void clean(COSArray notes) {
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (notes.getObject(i) instanceof COSDictionary note && (note.size() == 0 || isGone(note))) {
                note.clear();
                notes.remove(i);
            }
        }
    }

    /** Refuses layers that are not shown when the document is opened. */
    static void checkLayers(COSDictionary catalog) throws Refusal {
        COSDictionary layers = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary shown = layers == null ? null : layers.getCOSDictionary(COSName.D);
        if (layers == null || shown == null) {
            return;
        }
        List<COSBase> off = new ArrayList<>(list(shown, OFF));
        if ("OFF".equals(shown.getNameAsString(COSName.BASE_STATE))) {
            off.addAll(list(layers, COSName.OCGS));
            off.removeAll(list(shown, ON));
        }
        List<String> names = off.stream()
                .filter(COSDictionary.class::isInstance)
                .map(layer -> ((COSDictionary) layer).getDictionaryObject(COSName.NAME))
                .map(name -> name instanceof COSString text ? "“" + text.getString() + "”" : "one without a name")
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            throw hidden("has layers that it does not show: " + String.join(", ", names), "delete them");
        }
    }

    private static List<COSBase> list(COSDictionary of, COSName key) {
        List<COSBase> all = new ArrayList<>();
        if (of.getDictionaryObject(key) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary layer) {
                    all.add(layer);
                }
            }
        }
        return all;
    }

    private static Refusal hidden(String what, String advice) {
        return new Refusal(
                Code.MEDIA_HIDDEN,
                what,
                advice + " in the program that made it, or print it to a new PDF, which keeps what is seen alone");
    }
}
