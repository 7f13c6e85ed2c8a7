package org.policywatch.attachment;

import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OFD (GB/T 33190): pages of text objects, each in a box; boxes at one height are one line. */
final class OfdText {
  private static final Pattern PAGE =
      Pattern.compile("(?i)(?:[^/]{1,40}/){0,3}Pages/[^/]{1,40}/Content\\.xml");

  private OfdText() {}

  static boolean isPage(String name) {
    return PAGE.matcher(name).matches();
  }

  static void read(Map<String, byte[]> parts, TextSink sink) throws XMLStreamException {
    PaperLines lines = new PaperLines(sink);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (isPage(part.getKey())) {
        page(XmlParts.of(part.getValue()), lines);
      }
    }
    lines.end();
  }

  private static void page(XMLStreamReader xml, PaperLines lines) throws XMLStreamException {
    StringBuilder line = new StringBuilder();
    String height = "";
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("TextObject")) {
            String box = xml.getAttributeValue(null, "Boundary");
            String[] sides = (box == null ? "" : box).strip().split("\\s+", 5);
            String now = sides.length > 1 ? sides[1] : "";
            if (!now.equals(height) && !line.isEmpty()) {
              lines.add(line.toString());
              line.setLength(0);
            }
            height = now;
          }
          text = xml.getLocalName().equals("TextCode");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text) {
            line.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> text = false;
        default -> {}
      }
    }
    lines.add(line.toString());
  }
}
