package org.filature.media;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a PDF may hold by the standard, ISO 32000-2. Programs note other things beside it, such as who
 * stood at the scanner or who is logged in, in words of their own that no list of what to drop could name.
 */
final class PdfKeys {
    private static final Set<String> TRAILER = keys("Root Size");
    private static final Set<String> CATALOG =
            keys("Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines"
                    + " Threads OpenAction AA URI AcroForm StructTreeRoot MarkInfo Lang OutputIntents OCProperties"
                    + " Requirements NeedsRendering DPartRoot");
    private static final Set<String> PAGE =
            keys("Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox BoxColorInfo Contents Rotate Group B"
                    + " Dur Trans Annots AA PZ SeparationInfo Tabs TemplateInstantiated PresSteps UserUnit VP"
                    + " StructParents OutputIntents DPart");
    private static final Set<String> PAGES = keys("Type Parent Kids Count Resources MediaBox CropBox Rotate");
    private static final Set<String> RESOURCES =
            keys("ExtGState ColorSpace Pattern Shading XObject Font ProcSet Properties");
    /** Scripts and forms that program themselves are no slip, and refused later on. */
    private static final Set<String> NAMES = keys("Dests AP JavaScript Pages Templates IDS URLS Renditions");

    private static final Set<String> FORM = keys("Fields NeedAppearances SigFlags CO DR DA Q XFA");

    private static final Set<String> ANNOTATION = keys("Type Subtype Rect Contents P NM M F AP AS Border C StructParent"
            + " OC ca CA BM Lang BS A H Dest PA QuadPoints DA Q RC DS CL IT BE RD LE L LL LLE LLO Cap CP CO Vertices"
            + " Measure IC InkList Sy Name MK AA Parent FT T TU TM Ff V DV Kids Opt TI I MaxLen Lock SV RV MN Path"
            + " AnnotStates FontFauxing FixedPrint Popup IRT RT Subj State StateModel CreationDate FS Open RO OverlayText"
            + " Repeat");
    /** Pictures and forms; what files they were made of is left out. */
    private static final Set<String> DRAWN = keys("Type Subtype Length Filter DecodeParms DL Width Height ColorSpace"
            + " BitsPerComponent Intent ImageMask Mask Decode Interpolate Alternates SMask SMaskInData Matte Name"
            + " StructParent StructParents OC Measure PtData FormType BBox Matrix Resources Group PS Level1");

    private PdfKeys() {}

    private static Set<String> keys(String list) {
        return Set.of(list.split(" "));
    }

    /** Drops what else hangs on the parts that make up a document, whatever they call themselves. */
    static void clean(COSDictionary trailer) {
        keep(trailer, TRAILER);
        COSDictionary catalog = trailer.getCOSDictionary(COSName.ROOT);
        if (catalog == null) {
            return;
        }
        keep(catalog, CATALOG);
        keep(catalog.getCOSDictionary(COSName.NAMES), NAMES);
        keep(catalog.getCOSDictionary(COSName.ACRO_FORM), FORM);
        pages(catalog.getCOSDictionary(COSName.PAGES));
    }

    private static void pages(@Nullable COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            COSDictionary page = open.pop();
            if (!seen.add(page)) {
                continue;
            }
            if (page.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                keep(page, PAGES);
                each(kids, open::push);
            } else {
                keep(page, PAGE);
            }
            if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes) {
                each(notes, note -> keep(note, ANNOTATION));
            }
        }
    }

    private static void each(COSArray list, Consumer<COSDictionary> use) {
        for (int i = 0; i < list.size(); i++) {
            if (list.getObject(i) instanceof COSDictionary part) {
                use.accept(part);
            }
        }
    }

    /** Drops what else a part holds, wherever it hangs: pages that nothing shows, pictures, what is drawn with. */
    static void cleanPart(COSDictionary part) {
        COSName type = part.getCOSName(COSName.TYPE);
        if (COSName.CATALOG.equals(type)) {
            keep(part, CATALOG);
        } else if (COSName.PAGE.equals(type)) {
            keep(part, PAGE);
        } else if (COSName.PAGES.equals(type)) {
            keep(part, PAGES);
        } else if (COSName.ANNOT.equals(type)) {
            keep(part, ANNOTATION);
        } else if (part instanceof COSStream && isDrawn(part.getCOSName(COSName.SUBTYPE))) {
            keep(part, DRAWN);
        }
        keep(part.getCOSDictionary(COSName.RESOURCES), RESOURCES);
    }

    private static boolean isDrawn(@Nullable COSName kind) {
        return COSName.IMAGE.equals(kind) || COSName.FORM.equals(kind);
    }

    private static void keep(@Nullable COSDictionary part, Set<String> keys) {
        if (part != null) {
            for (COSName key : List.copyOf(part.keySet())) {
                if (!keys.contains(key.getName())) {
                    part.removeItem(key);
                }
            }
        }
    }
}
