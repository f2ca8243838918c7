package org.filature.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML Checker has nothing to say on any page or style sheet. Its class for a single document reads its schema
 * anew each time; this one, which its command line uses, reads it once and takes a tenth of the time.
 */
class HtmlIT {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** What browsers know and the checker's CSS, which is older, does not. */
    private static final Pattern NEWER =
            Pattern.compile("CSS: .*(contain-intrinsic-[a-z-]+|container|paint-order|::details-content)”.*");

    /** The checker descends once for each part of a list in a style sheet or a page. */
    private static final long STACK = 512L << 20;

    private static final DemoSite SITE = DemoSite.get();

    private final Findings findings = new Findings();

    @Test
    void theNuCheckerFindsNoErrorAndNoWarning() throws Exception {
        FutureTask<Void> check = new FutureTask<>(this::check, null);
        new Thread(null, check, "checker", STACK).start();
        check.get();

        findings.mustBeNone();
    }

    private void check() {
        try {
            Complaints complaints = new Complaints();
            SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(SCHEMA, complaints);
            checker.setUpValidatorAndParsers(complaints, false, false);
            for (String page : SITE.pages().keySet()) {
                complaints.file = page;
                checker.checkHtmlFile(SITE.root().resolve(page).toFile(), true);
            }
            checker.setAllowCss(true);
            for (Path sheet : styleSheets()) {
                complaints.file = SITE.root().relativize(sheet).toString();
                checker.checkCssFile(sheet.toFile(), true);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> styleSheets() throws IOException {
        try (Stream<Path> files = Files.walk(SITE.root())) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private final class Complaints implements ErrorHandler {
        private String file = "the schema";

        @Override
        public void warning(SAXParseException e) {
            note("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            note("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            note("fatal error", e);
        }

        private void note(String rule, SAXParseException e) {
            String message = String.valueOf(e.getMessage());
            if (NEWER.matcher(message).matches()) {
                return;
            }
            findings.add(file + ":" + e.getLineNumber() + ":" + e.getColumnNumber(), rule, "", message);
        }
    }
}
