package org.filature.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.filature.view.Feed;
import org.filature.view.FeedPlan;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final Feed feed;

    private AtomFeed(XMLStreamWriter xml, Feed feed) {
        this.xml = xml;
        this.feed = feed;
    }

    static byte[] bytes(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The platform's own writer, whatever else is on the class path: another might write other bytes.
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml, feed).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes any XML", e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        element(1, "id", feed.id());
        element(1, "title", feed.title());
        element(1, "updated", feed.updated());
        line(1);
        xml.writeStartElement("author");
        element(2, "name", feed.author());
        close(1);
        link("alternate", "text/html", feed.page());
        link("self", "application/atom+xml", feed.base() + feed.name() + FeedPlan.ATOM);
        for (Feed.Item item : feed.items()) {
            entry(item);
        }
        close(0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void entry(Feed.Item item) throws XMLStreamException {
        line(1);
        xml.writeStartElement("entry");
        element(2, "id", item.id());
        element(2, "title", item.title());
        element(2, "updated", item.updated());
        line(2);
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", clean(item.address()));
        line(2);
        xml.writeStartElement("content");
        if (!item.language().equals(feed.language())) {
            xml.writeAttribute("xml:lang", item.language());
        }
        xml.writeCharacters(clean(item.text()));
        xml.writeEndElement();
        close(1);
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", clean(address));
    }

    private void element(int depth, String name, String text) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void close(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 has no way to say most control characters. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c ->
                        c >= 0x20 ? !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF : c == 9 || c == 10)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
