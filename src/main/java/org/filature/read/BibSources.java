package org.filature.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.edtf.EdtfDate;
import org.filature.model.Source;
import org.filature.read.ImportedSources.Exported;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads {@code sources.bib}: BibTeX, with the field names of BibLaTeX too. */
final class BibSources {
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern LINE = Pattern.compile("line (\\d+), column (\\d+)");
    /** BibTeX's names of what CSL calls otherwise; the first that is there counts. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "title", List.of("title"),
            "publisher", List.of("publisher", "institution", "organization", "school"),
            "container-title", List.of("journaltitle", "journal", "booktitle"),
            "URL", List.of("url"),
            "language", List.of("langid", "language"),
            "note", List.of("note"));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("incollection", "chapter"),
            Map.entry("inbook", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legislation", "legislation"));

    private final TextFile file;
    private final String language;
    private final Diagnostics diagnostics;

    private BibSources(TextFile file, String language, Diagnostics diagnostics) {
        this.file = file;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    /** The sources of a file, in the order written. */
    static List<Source> read(TextFile file, String language, Diagnostics diagnostics) {
        return new BibSources(file, language, diagnostics).read();
    }

    private List<Source> read() {
        try {
            BibTeXDatabase database = new LenientParser().parse(new StringReader(file.text()));
            List<Source> sources = new ArrayList<>();
            for (BibTeXEntry entry : database.getEntries().values()) {
                sources.add(source(entry));
            }
            return sources;
        } catch (ParseException | TokenMgrException e) {
            diagnostics.add(
                    Code.BIBTEX_SYNTAX,
                    place(String.valueOf(e.getMessage())),
                    "the BibTeX cannot be read here",
                    "export it anew");
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.add(Code.BIBTEX_SYNTAX, file.start(), "the BibTeX cannot be read", "export it anew");
        }
        return List.of();
    }

    private Location place(String message) {
        Matcher place = LINE.matcher(message);
        return place.find()
                ? file.atLine(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : file.start();
    }

    private Source source(BibTeXEntry entry) {
        String key = entry.getKey().getValue();
        int found = Math.max(0, file.text().indexOf("{" + key) + 1);
        Location at = file.at(found, found + key.length());
        Map<String, String> texts = new HashMap<>();
        FIELDS.forEach((csl, names) -> first(entry, names).ifPresent(value -> texts.put(csl, value)));
        if (!texts.containsKey("title")) {
            diagnostics.add(Code.MISSING_FIELD, at, "`" + key + "` has no `title`", "add `title = {…}`");
        }
        if (texts.containsKey("URL")) {
            Kinds.ADDRESS.read(
                    Written.of(new Node.Scalar(texts.getOrDefault("URL", ""), true, at), ""),
                    new Reading(new Reading.Settings(List.of(language), List.of()), diagnostics));
        }
        String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
        return ImportedSources.source(
                new Exported(
                        key,
                        at,
                        TYPES.getOrDefault(type, "document"),
                        authors(entry),
                        texts,
                        issued(entry),
                        accessed(entry)),
                language);
    }

    private static Optional<String> first(BibTeXEntry entry, List<String> names) {
        return names.stream().flatMap(name -> text(entry, name).stream()).findFirst();
    }

    private static Optional<String> text(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? Optional.empty() : Optional.of(plain(value.toUserString()));
    }

    /** LaTeX's accents and braces as plain characters; the text as it stands where it is not LaTeX. */
    private static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0) {
            return latex;
        }
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
        } catch (ParseException | RuntimeException e) {
            return latex;
        }
    }

    /** "Family, Given and Family, Given": in the order in which names are said. */
    private static List<String> authors(BibTeXEntry entry) {
        return text(entry, "author").stream()
                .flatMap(names -> Arrays.stream(AND.split(names)))
                .map(String::strip)
                .map(name -> {
                    int comma = name.indexOf(',');
                    return comma < 0
                            ? name
                            : name.substring(comma + 1).strip() + " "
                                    + name.substring(0, comma).strip();
                })
                .toList();
    }

    private static Optional<EdtfDate> issued(BibTeXEntry entry) {
        return text(entry, "date")
                .flatMap(ImportedSources::date)
                .or(() -> text(entry, "year").flatMap(ImportedSources::date));
    }

    private static Optional<EdtfDate> accessed(BibTeXEntry entry) {
        return text(entry, "urldate").flatMap(ImportedSources::date);
    }

    /** Abbreviations and cross-references that lead nowhere are no reason to refuse a whole bibliography. */
    private static final class LenientParser extends BibTeXParser {
        LenientParser() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
