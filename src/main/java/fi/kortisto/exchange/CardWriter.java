package fi.kortisto.exchange;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import fi.kortisto.model.IncomingValue;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.List;

/**
 * Writes a person as a vCard 4.0 (RFC 6350) that {@link VCardRows} reads again as the same values.
 */
final class CardWriter {

  /**
   * A file inside the card.
   *
   * @param property one of {@link InlineFile#PROPERTIES}
   */
  record CardFile(String property, String mediaType, byte[] content) {}

  private static final String CARD = "VCARD";

  private final VObjectWriter writer;
  private int groups;

  CardWriter(Writer writer) {
    this.writer = new VObjectWriter(writer, SyntaxStyle.NEW);
    this.writer.setCaretEncodingEnabled(true);
  }

  /**
   * Writes one card.
   *
   * @param name for the case that no value names the person
   */
  void write(List<IncomingValue> values, List<CardFile> files, String name) throws IOException {
    write(List.of(), values, files, name);
  }

  /** As {@link #write(List, List, String)}, with properties that tell of the card itself. */
  void write(List<CardProperty> head, List<IncomingValue> values, List<CardFile> files, String name)
      throws IOException {
    writer.writeBeginComponent(CARD);
    writer.writeVersion("4.0");
    for (CardProperty property : head) {
      write(property);
    }
    CardProperties properties =
        CardProperties.of(values, files.stream().map(CardFile::property).toList(), name);
    for (CardProperty property : properties.written()) {
      write(property);
    }
    for (int i = 0; i < files.size(); i++) {
      write(fileProperty(files.get(i), properties.ofFile(i)));
    }
    writer.writeEndComponent(CARD);
    writer.flush();
  }

  private static CardProperty fileProperty(CardFile file, List<CardParameter> parameters) {
    String content = Base64.getEncoder().encodeToString(file.content());
    String type = file.mediaType().isBlank() ? "application/octet-stream" : file.mediaType();
    return new CardProperty(file.property(), parameters, "", "data:" + type + ";base64," + content);
  }

  private void write(CardProperty property) throws IOException {
    VObjectParameters parameters = new VObjectParameters();
    for (CardParameter parameter : property.parameters()) {
      parameters.put(parameter.name(), parameter.value());
    }
    if (property.groupLabel().isEmpty()) {
      writer.writeProperty(null, property.name(), parameters, property.raw());
      return;
    }
    String group = "item" + ++groups;
    writer.writeProperty(group, property.name(), parameters, property.raw());
    writer.writeProperty(
        group, "X-ABLABEL", new VObjectParameters(), CardText.escape(property.groupLabel()));
  }
}
