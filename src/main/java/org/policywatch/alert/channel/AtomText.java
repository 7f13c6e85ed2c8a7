package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A JSON Feed as Atom (RFC 4287). */
final class AtomText {
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final XMLStreamWriter out;

  private AtomText(XMLStreamWriter out) {
    this.out = out;
  }

  static String of(JsonNode feed, String id) {
    StringWriter text = new StringWriter();
    try {
      new AtomText(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).feed(feed, id);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed could not be written: " + e.getMessage(), e);
    }
    return text.toString();
  }

  private void feed(JsonNode feed, String id) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    element("id", id);
    element("title", feed.path("title").asText());
    element("subtitle", feed.path("description").asText());
    element("updated", feed.path("items").path(0).path("date_published").asText(NEVER));
    out.writeStartElement("author");
    element("name", "policywatch");
    out.writeEndElement();
    for (JsonNode entry : feed.path("items")) {
      entry(entry);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void entry(JsonNode entry) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement("entry");
    element("id", entry.path("id").asText());
    element("title", entry.path("title").asText());
    element("updated", entry.path("date_published").asText(NEVER));
    out.writeEmptyElement("link");
    out.writeAttribute("href", legal(entry.path("url").asText()));
    out.writeStartElement("content");
    out.writeAttribute("type", "html");
    out.writeCharacters(legal(entry.path("content_html").asText()));
    out.writeEndElement();
    out.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(legal(text));
    out.writeEndElement();
  }

  /** What XML 1.0 section 2.2 has no way to write is left out. */
  private static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
