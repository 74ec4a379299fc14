package fi.kortisto.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of a spreadsheet, read from front to back by the elements' local names. It brings no document
 * type and fetches nothing.
 */
final class SheetXml implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  SheetXml(InputStream in) throws IOException {
    this.in = in;
    try {
      this.xml = FACTORY.createXMLStreamReader(TextFile.reader(in));
    } catch (XMLStreamException broken) {
      throw failure(broken);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** What comes next. */
  enum Step {
    START,
    END,
    TEXT,
    OTHER,
    OVER
  }

  Step next() throws IOException {
    try {
      if (!xml.hasNext()) {
        return Step.OVER;
      }
      return switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> Step.START;
        case XMLStreamConstants.END_ELEMENT -> Step.END;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            Step.TEXT;
        case XMLStreamConstants.DTD -> throw new IOException("a document type");
        default -> Step.OTHER;
      };
    } catch (XMLStreamException broken) {
      throw failure(broken);
    }
  }

  /** A failure of the stream below is what it is; anything else is broken XML. */
  private static IOException failure(XMLStreamException broken) {
    return broken.getNestedException() instanceof IOException below
        ? below
        : new IOException("broken XML");
  }

  /** Goes on to the next element of that name; false at the end. */
  boolean goTo(String element) throws IOException {
    Step step = next();
    while (step != Step.OVER && !(step == Step.START && is(element))) {
      step = next();
    }
    return step != Step.OVER;
  }

  /** Whether the element at hand, begun or ended, is called that. */
  boolean is(String element) {
    return xml.getLocalName().equals(element);
  }

  String element() {
    return xml.getLocalName();
  }

  String text() {
    return xml.getText();
  }

  /** An attribute by its local name, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** A whole number above zero; the fallback when there is none. */
  int number(String name, int fallback) {
    return attribute(name)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(fallback);
  }

  /** Passes over the element at hand with all in it. */
  void skip() throws IOException {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case OVER -> depth = 0;
        case TEXT, OTHER -> {}
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
