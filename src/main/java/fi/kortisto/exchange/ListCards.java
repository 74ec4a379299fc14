package fi.kortisto.exchange;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.ListRows;
import fi.kortisto.model.ListValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a list as a file of vCard 4.0, one card for each person, with what the list shows. */
public final class ListCards {

  private ListCards() {}

  /** Writes the cards; the stream stays open. */
  public static void write(ListRows rows, OutputStream out) throws IOException, DomainException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CardWriter writer = new CardWriter(text);
    rows.<IOException>each(row -> writer.write(values(row), List.of(), row.name()));
    text.flush();
  }

  /** What two registers say alike is said once. */
  private static List<IncomingValue> values(ListRow row) {
    return row.values().stream().map(ListCards::value).distinct().toList();
  }

  private static IncomingValue value(ListValue value) {
    return value.field().role() == FieldRole.NONE
        ? new IncomingValue(FieldRole.OTHER, value.field().code(), value.value())
        : new IncomingValue(value.field().role(), value.label(), value.value());
  }
}
