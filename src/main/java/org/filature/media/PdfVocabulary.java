package org.filature.media;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of the format itself, and of what programs write into nearly every PDF: nobody says them. */
final class PdfVocabulary {
    /** All that pages are drawn with, values that are written as words, and what tables of letters are made by. */
    private static final Set<String> OPERATORS = words(
            "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q"
                    + " Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
                    + " true false null def begin end dict dup pop put array currentdict findresource defineresource"
                    + " begincmap endcmap usecmap begincodespacerange endcodespacerange beginbfchar endbfchar"
                    + " beginbfrange endbfrange begincidchar endcidchar begincidrange endcidrange beginnotdefchar"
                    + " endnotdefchar beginnotdefrange endnotdefrange");

    /** Those that are long enough to be looked for: tags, keys and values of pages, pictures and tables of letters. */
    private static final Set<String> NAMES = words(
            "Artifact Pagination Background Watermark Attached ActualText Subtype BoundingBox Document DocumentFragment"
                    + " Caption BlockQuote NonStruct Private Reference BibEntry Formula Contents Metadata PageNum LineNum"
                    + " PlacedPDF PlacedGraphic TouchUp_TextEdit Redaction ReversedChars Standard Heading Paragraph"
                    + " Textbody Footnote Endnote InlineShape Worksheet Workbook Chartsheet Textbox Diagram Slide"
                    + " DeviceGray DeviceRGB DeviceCMYK DefaultGray DefaultRGB DefaultCMYK CalGray Indexed Pattern"
                    + " Separation Interpolate ImageMask BitsPerComponent ColorSpace DecodeParms FlateDecode"
                    + " ASCII85Decode ASCIIHexDecode LZWDecode RunLengthDecode CCITTFaxDecode DCTDecode JBIG2Decode"
                    + " Columns Predictor BlackIs1 EncodedByteAlign Perceptual Saturation RelativeColorimetric"
                    + " AbsoluteColorimetric CIDInit ProcSet CIDSystemInfo Registry Ordering Supplement CMapName"
                    + " CMapType CMapVersion CIDCount UIDOffset Identity Adobe-Identity-UCS Adobe-Identity-H");

    /** What tables of letters are headed by; their maker, who publishes them, states its rights. */
    private static final Pattern HEADS = Pattern.compile(
            "%Copyright.*|%(?:DocumentNeededResources|DocumentSuppliedResources|IncludeResource|BeginResource|EndResource"
                    + "|BeginComments|EndComments|Version|Title|EOF)\\b:?|!PS-Adobe-\\S* ?(?:Resource-CMap)?");

    private PdfVocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean isOperator(String word) {
        return OPERATORS.contains(word);
    }

    static boolean isName(String name) {
        return NAMES.contains(name);
    }

    /** What somebody says in a comment. */
    static String said(String comment) {
        return HEADS.matcher(comment).lookingAt() ? HEADS.matcher(comment).replaceFirst("") : comment;
    }
}
