package org.filature.media;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.filature.diagnostic.Code;
import org.filature.media.Cleaned.Made;

/**
 * Writes a drawing anew: SVG's own elements and attributes, without comments and without what drawing programs note in
 * namespaces of their own. A drawing that could run or load something is refused.
 */
final class SvgCleaning {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int MOST_DEPTH = 500;
    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "handler", "iframe", "embed", "object");
    private static final Set<String> ANIMATING = Set.of("animate", "set", "animatemotion", "animatetransform");
    private static final Pattern OUTER = Pattern.compile(
            "(?is).*(url\\(\\s*['\"]?\\s*[^#'\"\\s]|@import|expression\\(|javascript:|-moz-binding|\\\\[0-9a-f]).*");
    private static final Pattern INSIDE = Pattern.compile("\\s*#.*", Pattern.DOTALL);
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)\\s*data:image/(?:png|jpe?g|gif|webp);base64,.*", Pattern.DOTALL);

    private final XMLStreamReader reader;
    private final SvgText out = new SvgText();
    private SvgSize size = SvgSize.UNKNOWN;
    private boolean isStyle;
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
        if (!SVG.equals(reader.getNamespaceURI()) || name.equals("metadata")) {
            if (depth == 0) {
                throw Refusal.damaged("its outermost element is not SVG's");
            }
            skip();
            return;
        }
        if (++depth > MOST_DEPTH) {
            throw Refusal.damaged("its elements lie more than " + MOST_DEPTH + " deep in each other");
        }
        if (depth == 1) {
            size = SvgSize.of(attribute("width"), attribute("height"), attribute("viewBox"));
            Limits.check(size.width(), size.height());
        }
        isStyle = name.equals("style");
        out.open(name, depth == 1);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(name, i);
        }
    }

    private String attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name)).orElse("");
    }

    private void attribute(String element, int index) throws Refusal {
        String space = Optional.ofNullable(reader.getAttributeNamespace(index)).orElse("");
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        if (space.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw active("has a script in `" + name + "`", "take the attribute out");
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
                || OUTER.matcher(value).matches()) {
            throw active("loads something from elsewhere in `" + name + "`", "put it into the drawing");
        } else if (space.isEmpty()) {
            out.attribute(name, value);
        } else if (space.equals(XML) && (name.equals("space") || name.equals("lang"))) {
            out.attribute("xml:" + name, value);
        }
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

    private void close() {
        isStyle = false;
        depth--;
        out.close(reader.getLocalName());
    }

    private void text() throws Refusal {
        String text = reader.getText();
        if (isStyle && OUTER.matcher(text).matches()) {
            throw active("loads something from elsewhere in its styles", "put it into the drawing");
        }
        if (depth > 0) {
            out.text(isStyle ? text.replaceAll("(?s)/\\*.*?\\*/", "") : text);
        }
    }

    private Refusal active(String does, String hint) {
        int line = reader.getLocation().getLineNumber();
        return new Refusal(Code.MEDIA_ACTIVE, does + (line > 0 ? " (line " + line + ")" : ""), hint);
    }
}
