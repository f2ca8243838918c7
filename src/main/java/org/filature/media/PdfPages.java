package org.filature.media;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF's pages, each in several ways: in the order of drawing, since columns are drawn one after the
 * other; from top to bottom, since letters may be drawn in any order; and by {@link PdfRows}. None finds all words.
 */
final class PdfPages extends PDFTextStripper {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PdfBudget budget;
    private final PdfRows rows = new PdfRows();
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder otherwise = new StringBuilder();
    /** Each form that was drawn. */
    private final Set<COSBase> forms = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Those that are being drawn: one that draws itself would never end. */
    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What strings say, drawn by one operator each, and what the one that is being drawn says. */
    private final Set<String> said = new HashSet<>();

    private final StringBuilder saying = new StringBuilder();

    private boolean areFormsAnew = true;

    PdfPages(PdfBudget budget) throws IOException {
        this.budget = budget;
        setStartPage(0);
        setLineSeparator("\n");
        setPageEnd("\n");
    }

    /** Reads a page, and all forms that it draws. */
    void read(PDPage page) throws IOException {
        budget.page();
        processPage(page);
    }

    /** From now on reads of forms those alone that were not drawn yet. */
    void passOverForms() {
        areFormsAnew = false;
    }

    boolean isDrawn(@Nullable COSBase form) {
        return forms.contains(form);
    }

    /** What all pages say in the order of drawing; and what they say when they are read otherwise. */
    List<String> texts() {
        return List.of(drawn.toString(), otherwise.toString());
    }

    /** What each string says that is drawn; it grows. */
    Set<String> said() {
        return said;
    }

    @Override
    public void showTextString(byte[] codes) throws IOException {
        saying.setLength(0);
        super.showTextString(codes);
        said.add(saying.toString());
    }

    @Override
    public void showTextStrings(COSArray strings) throws IOException {
        saying.setLength(0);
        super.showTextStrings(strings);
        said.add(saying.toString());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.steps(1);
        super.processOperator(operator, operands);
    }

    /** What cannot be drawn is passed over only if it is missing: else nobody would know what it says. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        boolean isMissing = e instanceof MissingOperandException
                || e instanceof MissingResourceException
                || e instanceof MissingImageReaderException;
        if (operator.getName().equals("Do") && !isMissing) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        COSStream stream = form.getCOSObject();
        if (begins(stream)) {
            super.showForm(form);
            open.remove(stream);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        COSStream stream = form.getCOSObject();
        if (begins(stream)) {
            super.showTransparencyGroup(form);
            open.remove(stream);
        }
    }

    private boolean begins(COSStream form) {
        budget.form();
        boolean isNew = forms.add(form);
        return (isNew || areFormsAnew) && open.add(form);
    }

    @Override
    public void saveGraphicsState() {
        budget.aside(getGraphicsStackSize());
        super.saveGraphicsState();
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        budget.steps(codes.length);
        super.showText(codes);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String written = letter.getUnicode();
        budget.letters(written == null ? 1 : Math.max(1, written.length()));
        saying.append(written == null ? "" : written);
        rows.add(letter);
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() throws IOException {
        Map<String, String> ways = new LinkedHashMap<>();
        String first = page(false);
        keep(first, ways);
        keep(page(true), ways);
        keep(rows.take(), ways);
        drawn.append(first).append('\n');
        ways.values().stream().skip(1).forEach(way -> otherwise.append(way).append('\n'));
    }

    private String page(boolean isSorted) throws IOException {
        StringWriter written = new StringWriter();
        output = written;
        setSortByPosition(isSorted);
        super.writePage();
        return written.toString();
    }

    /** Many pages say the same in any way. */
    private static void keep(String text, Map<String, String> ways) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
        ways.putIfAbsent(BLANKS.matcher(same).replaceAll(" ").strip(), text);
    }
}
