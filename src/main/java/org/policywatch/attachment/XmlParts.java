package org.policywatch.attachment;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document type, no entities, nothing from elsewhere. */
final class XmlParts {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    FACTORY.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("it points to a file elsewhere");
        });
  }

  private XmlParts() {}

  static XMLStreamReader of(byte[] part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
  }
}
