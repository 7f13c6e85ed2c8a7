package org.policywatch.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** DOCX and XLSX (ECMA-376): what stands in the paragraphs and cells, as a reader sees it. */
final class OfficeXml {
  private OfficeXml() {}

  static void document(Map<String, byte[]> parts, TextSink sink) throws XMLStreamException {
    for (String name : List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")) {
      byte[] part = parts.get(name);
      if (part != null) {
        body(XmlParts.of(part), sink);
      }
    }
  }

  private static void body(XMLStreamReader xml, TextSink sink) throws XMLStreamException {
    int cells = 0;
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> text = true;
            case "tab" -> sink.part('\t');
            case "br", "cr" -> newLine(sink, cells);
            case "tc" -> cells++;
            // the same again for programs that do not know the first form
            case "Fallback" -> skip(xml);
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text) {
            sink.add(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> text = false;
            case "p" -> newLine(sink, cells);
            case "tc" -> {
              cells--;
              sink.part('\t');
            }
            case "tr" -> newLine(sink, cells);
            default -> {}
          }
        }
        default -> {}
      }
    }
    sink.endLine();
  }

  /** Within a cell paragraphs are parted by a blank: a row is one line. */
  private static void newLine(TextSink sink, int cells) {
    if (cells > 0) {
      sink.part(' ');
    } else {
      sink.endLine();
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  static void workbook(Map<String, byte[]> parts, TextSink sink) throws XMLStreamException {
    List<String> shared = new ArrayList<>();
    byte[] strings = parts.get("xl/sharedStrings.xml");
    if (strings != null) {
      strings(XmlParts.of(strings), shared);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().startsWith("xl/worksheets/") && !part.getKey().contains("_rels")) {
        sheet(XmlParts.of(part.getValue()), shared, sink);
      }
    }
  }

  private static void strings(XMLStreamReader xml, List<String> shared) throws XMLStreamException {
    StringBuilder one = new StringBuilder();
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "si" -> one.setLength(0);
            case "t" -> text = true;
            // how the word is pronounced
            case "rPh" -> skip(xml);
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text) {
            one.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("t")) {
            text = false;
          } else if (xml.getLocalName().equals("si")) {
            shared.add(one.toString());
          }
        }
        default -> {}
      }
    }
  }

  private static void sheet(XMLStreamReader xml, List<String> shared, TextSink sink)
      throws XMLStreamException {
    StringBuilder value = new StringBuilder();
    String type = "";
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "c" -> {
              String told = xml.getAttributeValue(null, "t");
              type = told == null ? "n" : told;
              value.setLength(0);
            }
            case "v", "t" -> text = true;
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text) {
            value.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "v", "t" -> text = false;
            case "c" -> {
              String shown = type.equals("s") ? at(shared, value.toString()) : value.toString();
              if (shown != null && !shown.isBlank()) {
                sink.add(shown.replaceAll("\\s+", " ").strip());
                sink.part('\t');
              }
            }
            case "row" -> sink.endLine();
            default -> {}
          }
        }
        default -> {}
      }
    }
    sink.endLine();
  }

  private static @Nullable String at(List<String> shared, String index) {
    try {
      int i = Integer.parseInt(index.strip());
      return i >= 0 && i < shared.size() ? shared.get(i) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
