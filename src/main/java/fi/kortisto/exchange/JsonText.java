package fi.kortisto.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON written straight to a stream, indented for people; the stream stays open. */
final class JsonText implements AutoCloseable {

  private static final ObjectWriter INDENTED =
      JsonMapper.shared()
          .writerWithDefaultPrettyPrinter()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  private final JsonGenerator generator;
  private final OutputStream out;

  JsonText(OutputStream out) {
    this.out = out;
    this.generator = INDENTED.createGenerator(out);
  }

  /** Writes a whole text. */
  static void write(OutputStream out, Consumer<JsonText> content) throws IOException {
    try (JsonText json = new JsonText(out)) {
      content.accept(json);
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  /** The name that a constant has in files: {@code long-text}. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void object(Runnable members) {
    generator.writeStartObject();
    members.run();
    generator.writeEndObject();
  }

  void object(String name, Runnable members) {
    generator.writeName(name);
    object(members);
  }

  <T> void array(List<T> items, Consumer<T> members) {
    generator.writeStartArray();
    items.forEach(item -> object(() -> members.accept(item)));
    generator.writeEndArray();
  }

  <T> void array(String name, List<T> items, Consumer<T> members) {
    generator.writeName(name);
    array(items, members);
  }

  void array(String name, List<String> texts) {
    generator.writeName(name);
    generator.writeStartArray();
    texts.forEach(generator::writeString);
    generator.writeEndArray();
  }

  /** Begins an array whose items are written one by one until {@link #endArray}. */
  void beginArray(String name) {
    generator.writeName(name);
    generator.writeStartArray();
  }

  /** As {@link #beginArray(String)}, for one that is the whole text. */
  void beginArray() {
    generator.writeStartArray();
  }

  void endArray() {
    generator.writeEndArray();
  }

  void beginObject() {
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void put(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  void put(String name, long value) {
    generator.writeNumberProperty(name, value);
  }

  void put(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  void put(String name, Instant value) {
    put(name, value.toString());
  }

  void put(String name, LocalDate value) {
    put(name, value.toString());
  }

  /** The text of the value, or null where there is none. */
  void put(String name, Optional<?> value) {
    value.ifPresentOrElse(there -> put(name, there.toString()), () -> putNull(name));
  }

  void putNull(String name) {
    generator.writeNullProperty(name);
  }

  /** Ends the text with a line break. */
  @Override
  public void close() throws IOException {
    try {
      generator.close();
      out.write('\n');
      out.flush();
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }
}
