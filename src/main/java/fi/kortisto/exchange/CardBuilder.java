package fi.kortisto.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.SkipReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers the properties of one card and makes a contact of them. */
final class CardBuilder {

  private static final String GROUP_LABEL = "X-ABLABEL";

  /** A line of a card that is no property. */
  private static final String LINE = "X-KORTISTO-LINE";

  /** Something that begins and ends inside the card and is no AGENT. */
  private static final String PART = "X-KORTISTO-PART";

  private final int row;
  private final List<VObjectProperty> properties = new ArrayList<>();
  private final StringBuilder inner = new StringBuilder();
  private int depth;
  private boolean lists;

  CardBuilder(int row) {
    this.row = row;
  }

  void version(String version, String line) {
    if (depth > 0) {
      inner.append(line).append('\n');
    } else {
      lists = !version.strip().startsWith("2");
    }
  }

  void add(VObjectProperty property, String line) {
    if (depth > 0) {
      inner.append(line).append('\n');
    } else {
      properties.add(property);
    }
  }

  /** A line that is no property. */
  void addLine(String line) {
    if (!line.isBlank()) {
      add(new VObjectProperty(LINE, CardText.escape(PlainText.of(line))), line);
    }
  }

  /** A card inside the card, as vCard 2.1 has it for AGENT. */
  boolean expectsAgent() {
    return depth > 0
        || !properties.isEmpty()
            && properties.getLast().getName().equalsIgnoreCase("AGENT")
            && properties.getLast().getValue().isBlank();
  }

  boolean isInside() {
    return depth > 0;
  }

  void beginInner(String name) {
    inner.append("BEGIN:").append(name).append('\n');
    depth++;
  }

  void endInner(String name) {
    inner.append("END:").append(name).append('\n');
    depth--;
    if (depth == 0) {
      String part = expectsAgent() ? "AGENT" : PART;
      properties.add(new VObjectProperty(part, CardText.escape(PlainText.of(inner.toString()))));
      inner.setLength(0);
    }
  }

  IncomingRow build() {
    if (properties.stream().anyMatch(CardBuilder::saysGroup)) {
      return new IncomingRow.Unreadable(row, SkipReason.GROUP);
    }
    List<IncomingValue> values = new ArrayList<>();
    List<IncomingFile> files = new ArrayList<>();
    boolean named = false;
    for (CardProperty property : labelled()) {
      Optional<IncomingFile> file = InlineFile.of(property, 1 + count(files, property));
      if (file.isPresent()) {
        files.add(file.get());
        values.addAll(CardValues.parameters(FileKind.withoutKind(property)));
      } else if (named && property.name().equals("N")) {
        values.addAll(CardValues.other(property));
      } else {
        values.addAll(CardValues.of(property, lists));
        named |= property.name().equals("N");
      }
    }
    if (values.isEmpty() && files.isEmpty()) {
      return new IncomingRow.Unreadable(row, SkipReason.EMPTY);
    }
    if (values.stream().anyMatch(CardBuilder::isTooLong)) {
      return new IncomingRow.Unreadable(row, SkipReason.TOO_LONG);
    }
    List<NewBan> bans = values.stream().flatMap(value -> CardBan.read(value).stream()).toList();
    List<EntryContent> entries =
        values.stream().flatMap(value -> CardEntry.read(value).stream()).toList();
    values.removeIf(
        value ->
            CardBan.read(value).isPresent()
                || isPastBan(value)
                || CardEntry.read(value).isPresent());
    return new IncomingRow.Contact(row, CardNames.withoutDerivedName(values), files, bans, entries);
  }

  /** As vCard 4 has it (RFC 6350, 6.1.4), and Apple's address books before it. */
  private static boolean saysGroup(VObjectProperty property) {
    String name = property.getName().toUpperCase(Locale.ROOT);
    return (name.equals("KIND") || name.equals("X-ADDRESSBOOKSERVER-KIND"))
        && property.getValue().strip().equalsIgnoreCase("group");
  }

  private static boolean isPastBan(IncomingValue value) {
    return CardBan.isBan(value) && CardBan.isWithdrawn(value);
  }

  private static boolean isTooLong(IncomingValue value) {
    return value.value().length() > ValueForms.LONGEST
        || value.label().length() > ValueForms.LONGEST;
  }

  private static int count(List<IncomingFile> files, CardProperty property) {
    String start = property.name().toLowerCase(Locale.ROOT);
    return (int) files.stream().filter(file -> file.name().startsWith(start)).count();
  }

  /** The properties with the labels that stand beside them in Apple's groups. */
  private List<CardProperty> labelled() {
    Map<String, Integer> sizes = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (VObjectProperty property : properties) {
      group(property).ifPresent(group -> sizes.merge(group, 1, Integer::sum));
    }
    List<VObjectProperty> kept = new ArrayList<>();
    for (VObjectProperty property : properties) {
      Optional<String> group =
          property.getName().equalsIgnoreCase(GROUP_LABEL) ? group(property) : Optional.empty();
      if (group.isPresent()
          && sizes.getOrDefault(group.get(), 0) > 1
          && !labels.containsKey(group.get())) {
        labels.put(group.get(), groupLabel(property.getValue()));
      } else {
        kept.add(property);
      }
    }
    return kept.stream()
        .map(
            property ->
                CardProperty.of(
                    property,
                    group(property).map(group -> labels.getOrDefault(group, "")).orElse(""),
                    rawValue(property)))
        .toList();
  }

  private static Optional<String> group(VObjectProperty property) {
    return Optional.ofNullable(property.getGroup()).map(group -> group.toLowerCase(Locale.ROOT));
  }

  /** {@code _$!<Spouse>!$_} is how Apple marks the labels that it translates. */
  private static String groupLabel(String raw) {
    String label = PlainText.of(CardText.unescape(raw));
    boolean marked = label.startsWith("_$!<") && label.endsWith(">!$_") && label.length() >= 8;
    return marked ? PlainText.of(label.substring(4, label.length() - 4)) : label;
  }

  /**
   * The value. Quoted-printable text without a charset was read byte by byte; what bytes those are
   * is found out now. Its line breaks, unlike others, are real.
   */
  private static String rawValue(VObjectProperty property) {
    if (!property.getParameters().isQuotedPrintable()) {
      return property.getValue();
    }
    String value = property.getValue();
    if (property.getParameters().first("CHARSET") == null) {
      value = decoded(value);
    }
    return value.replace("\r\n", "\n");
  }

  private static String decoded(String value) {
    try {
      return ForgivingText.of(value.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
