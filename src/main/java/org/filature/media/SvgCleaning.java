package org.filature.media;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.filature.diagnostic.Code;
import org.filature.media.Cleaned.Made;

/**
 * Writes a drawing anew: SVG's own elements and attributes, without comments, descriptions, data and what is not shown,
 * and without what drawing programs note in namespaces of their own. A drawing that could run or load something is
 * refused.
 */
final class SvgCleaning {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int MOST_DEPTH = 500;
    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "handler", "iframe", "embed", "object");
    private static final Set<String> ANIMATING = Set.of("animate", "set", "animatemotion", "animatetransform");
    /** What readers of a picture never see. */
    private static final Set<String> UNSEEN = Set.of("metadata", "desc");
    /** What draws; all else holds it together, or is drawn where it is named. */
    private static final Set<String> DRAWN = Set.of(
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "use",
            "g",
            "svg",
            "a");

    private static final Set<String> HOLDING = Set.of("g", "svg", "a");
    /** Attributes that are words, and no styles. */
    private static final Pattern WORDS =
            Pattern.compile("id|class|lang|name|role|title|aria-.*|requiredExtensions|requiredFeatures|systemLanguage");

    private static final Pattern INSIDE = Pattern.compile("\\s*#.*", Pattern.DOTALL);
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)\\s*data:image/(?:png|jpe?g|gif|webp);base64,.*", Pattern.DOTALL);

    private final XMLStreamReader reader;
    private final SvgText out = new SvgText();
    private SvgSize size = SvgSize.UNKNOWN;
    /** The style sheet that is being read. */
    private Optional<StringBuilder> sheet = Optional.empty();
    /** Classes that style sheets hide, and those of what was written before. */
    private final Set<String> hidden = new HashSet<>();

    private final Set<String> written = new HashSet<>();
    /** Of each element that is open, whether what it holds is shown. */
    private final Deque<Boolean> shown = new ArrayDeque<>();

    private int depth;

    private SvgCleaning(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Cleaned clean(byte[] file) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            SvgCleaning cleaning = new SvgCleaning(reader);
            cleaning.run();
            byte[] bytes = cleaning.out.toString().getBytes(StandardCharsets.UTF_8);
            return new Cleaned(List.of(new Made(cleaning.size.width(), cleaning.size.height(), "svg", bytes)), false);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw Refusal.damaged("it is no well-formed XML" + (line > 0 ? " (line " + line + ")" : ""));
        } catch (RuntimeException broken) {
            throw Refusal.damaged("it is no well-formed XML");
        }
    }

    private void run() throws XMLStreamException, Refusal {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.DTD -> throw active("has a document type", "delete its `<!DOCTYPE …>`");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw active("has entities of its own", "write them out");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                default -> {
                    // Comments are dropped.
                }
            }
        }
    }

    private void instruction() throws Refusal {
        if (reader.getPITarget().toLowerCase(Locale.ROOT).startsWith("xml-stylesheet")) {
            throw active("loads a style sheet", "put the styles into the drawing");
        }
    }

    private void open() throws XMLStreamException, Refusal {
        String name = reader.getLocalName();
        if (ACTIVE.contains(name.toLowerCase(Locale.ROOT))) {
            throw active("has a `<" + name + ">`", "take it out");
        }
        if (sheet.isPresent()) {
            throw active("has elements in its styles", "take them out");
        }
        boolean isOwn = SVG.equals(reader.getNamespaceURI());
        if (!isOwn && depth == 0) {
            throw Refusal.damaged("its outermost element is not SVG's");
        }
        boolean isShown = isShown();
        boolean isLeft = DRAWN.contains(name) && (isGone() || (!isShown && !HOLDING.contains(name)));
        if (!isOwn || UNSEEN.contains(name) || (isLeft && depth > 0)) {
            skip();
            return;
        }
        shown.push(isShown);
        classes().forEach(written::add);
        if (++depth > MOST_DEPTH) {
            throw Refusal.damaged("its elements lie more than " + MOST_DEPTH + " deep in each other");
        }
        if (depth == 1) {
            size = SvgSize.of(attribute("width"), attribute("height"), attribute("viewBox"));
            Limits.check(size.width(), size.height());
        }
        sheet = name.equals("style") ? Optional.of(new StringBuilder()) : Optional.empty();
        out.open(name, depth == 1);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(name, i);
        }
    }

    private String attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name)).orElse("");
    }

    /** Whether it is taken off the drawing, with all that it holds. */
    private boolean isGone() {
        return attribute("display").strip().equals("none")
                || SvgStyles.isGone(SvgStyles.bare(attribute("style")))
                || classes().anyMatch(hidden::contains);
    }

    private Stream<String> classes() {
        return Stream.of(attribute("class").split("\\s+", -1)).filter(name -> !name.isEmpty());
    }

    /** What it holds may be shown again, and what holds it may hide it. */
    private boolean isShown() {
        String style = SvgStyles.visibility(SvgStyles.bare(attribute("style")));
        String said = style.isEmpty() ? attribute("visibility").strip() : style;
        return switch (said) {
            case "", "inherit" -> shown.isEmpty() || shown.peek();
            case "hidden", "collapse" -> false;
            default -> true;
        };
    }

    private void attribute(String element, int index) throws Refusal {
        String space = Optional.ofNullable(reader.getAttributeNamespace(index)).orElse("");
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        if (space.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw active("has a script in `" + name + "`", "take the attribute out");
        }
        if (name.startsWith("data-")) {
            return;
        }
        boolean isLink = name.equals("href") && (space.isEmpty() || space.equals(XLINK));
        boolean animatesLink = ANIMATING.contains(element.toLowerCase(Locale.ROOT))
                && name.equals("attributeName")
                && value.toLowerCase(Locale.ROOT).contains("href");
        if (animatesLink) {
            throw active("changes where a link leads", "take the animation out");
        }
        if (isLink) {
            out.attribute(space.isEmpty() ? "href" : "xlink:href", link(value));
        } else if (name.equals("src")
                || name.equals("base")
                || (!WORDS.matcher(name).matches() && isOuter(value))) {
            throw active("loads something from elsewhere in `" + name + "`", "put it into the drawing");
        } else if (space.isEmpty()) {
            out.attribute(name, value);
        } else if (space.equals(XML) && (name.equals("space") || name.equals("lang"))) {
            out.attribute("xml:" + name, value);
        }
    }

    private static boolean isOuter(String value) {
        return SvgStyles.isOuter(value) || SvgStyles.isOuter(SvgStyles.bare(value));
    }

    private String link(String value) throws Refusal {
        if (INSIDE.matcher(value).matches()) {
            return value;
        }
        Matcher embedded = EMBEDDED.matcher(value);
        if (embedded.matches()) {
            return EmbeddedPicture.clean(value);
        }
        throw active("links to something outside itself", "put it into the drawing, or take the link out");
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void close() throws Refusal {
        if (sheet.isPresent()) {
            sheet(SvgStyles.bare(sheet.get().toString()));
            sheet = Optional.empty();
        }
        depth--;
        shown.pop();
        out.close(reader.getLocalName());
    }

    /** Looked at as the whole that a browser makes of its parts. */
    private void sheet(String css) throws Refusal {
        if (SvgStyles.isOuter(css)) {
            throw active("loads something from elsewhere in its styles", "put it into the drawing");
        }
        Set<String> hides = SvgStyles.hidden(css);
        if (hides.stream().anyMatch(written::contains)) {
            throw SvgStyles.untold();
        }
        hidden.addAll(hides);
        out.text(css);
    }

    private void text() {
        String text = reader.getText();
        if (sheet.isPresent()) {
            sheet.get().append(text);
        } else if (depth > 0) {
            out.text(text);
        }
    }

    private Refusal active(String does, String hint) {
        int line = reader.getLocation().getLineNumber();
        return new Refusal(Code.MEDIA_ACTIVE, does + (line > 0 ? " (line " + line + ")" : ""), hint);
    }
}
