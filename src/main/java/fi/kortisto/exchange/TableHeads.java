package fi.kortisto.exchange;

import fi.kortisto.model.AddressPart;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.FieldRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knows the headers that programs and people give to columns; they stand in a data file. */
final class TableHeads {

  private static final String DATA = "table-heads.json";
  private static final Pattern NUMBER = Pattern.compile(" (\\d{1,3})(?= |$)");
  private static final Set<String> PARTS =
      EnumSet.allOf(AddressPart.class).stream().map(Enum::name).collect(Collectors.toSet());
  private static final int LONGEST = 60;
  private static final TableHeads KNOWN = read();

  /**
   * What a header means.
   *
   * @param what a role or a part of an address
   */
  private record Meaning(String what, List<String> labels) {

    /** A blank mark says nothing of the value, such as whose it is. */
    Meaning marked(String mark) {
      return mark.isEmpty()
          ? this
          : new Meaning(what, Stream.concat(Stream.of(mark), labels.stream()).distinct().toList());
    }
  }

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, String> marks = new TreeMap<>();
  private final Map<String, String> languages = new HashMap<>();
  private final Set<String> kinds;
  private final Set<String> contactPersons;

  private TableHeads(JsonNode data) {
    data.get("headers").forEachEntry((meaning, words) -> add(meanings, meaning, words));
    data.get("marks").forEachEntry((mark, words) -> add(marks, mark, words));
    data.get("languages").forEachEntry((code, words) -> add(languages, code, words));
    this.kinds = set(data.get("kinds"));
    this.contactPersons = set(data.get("contactPersons"));
  }

  private static Set<String> set(JsonNode words) {
    return words.values().stream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  private static void add(Map<String, String> map, String meaning, JsonNode words) {
    words.forEach(word -> map.put(words(word.asString()), meaning));
  }

  static TableHeads known() {
    return KNOWN;
  }

  /** What a column with this header holds, empty when the header is not known. */
  Optional<ColumnUse> column(String header) {
    String words = words(header);
    Matcher matcher = NUMBER.matcher(words);
    String number = matcher.find() ? matcher.group(1) : "";
    boolean last = !number.isEmpty() && words.endsWith(" " + number);
    String plain = NUMBER.matcher(words).replaceAll("");
    Optional<ColumnUse> column = column(plain, number, last);
    if (column.isPresent()) {
      return column;
    }
    int space = plain.lastIndexOf(' ');
    return space > 0 && kinds.contains(plain.substring(space + 1))
        ? column(plain.substring(0, space), number, last).map(ColumnUse.Kind::new)
        : Optional.empty();
  }

  /** Whether a column of that head names who is spoken to at the customer of another column. */
  boolean isContactPerson(String header) {
    return contactPersons.contains(words(header));
  }

  /** The ISO 639-1 code of a language that is given by its name. */
  String language(String text) {
    return languages.getOrDefault(words(text), text);
  }

  private Optional<ColumnUse> column(String words, String number, boolean last) {
    return words.length() > LONGEST
        ? Optional.empty()
        : meaning(words).map(meaning -> column(meaning, number, last));
  }

  private static ColumnUse column(Meaning meaning, String number, boolean last) {
    String label = String.join(",", meaning.labels());
    if (PARTS.contains(meaning.what())) {
      String address = label + (last ? "" : number);
      return new ColumnUse.Part(AddressPart.valueOf(meaning.what()), label, address);
    }
    return new ColumnUse.Value(FieldRole.valueOf(meaning.what()), label, number);
  }

  /** Looks the words up, with and without the marks that stand before or behind them. */
  private Optional<Meaning> meaning(String words) {
    Optional<Meaning> known = known(words);
    return known.isPresent()
        ? known
        : Stream.concat(
                marked(mark -> without(words, mark), this::meaning),
                marked(mark -> glued(words, mark), this::known))
            .findFirst();
  }

  private Optional<Meaning> known(String words) {
    return Optional.ofNullable(meanings.get(words))
        .map(known -> List.of(known.split(" ", 2)))
        .map(parts -> new Meaning(parts.getFirst(), parts.subList(1, parts.size())));
  }

  private Stream<Meaning> marked(
      Function<String, Stream<String>> rests, Function<String, Optional<Meaning>> meanings) {
    return marks.entrySet().stream()
        .flatMap(
            mark ->
                rests
                    .apply(mark.getKey())
                    .flatMap(rest -> meanings.apply(rest).stream())
                    .map(meaning -> meaning.marked(mark.getValue())));
  }

  /** As Finnish and Swedish join words: {@code kotipuhelin}, {@code hempostnummer}. */
  private static Stream<String> glued(String words, String mark) {
    return mark.length() >= 3 && words.startsWith(mark)
        ? Stream.of(words.substring(mark.length()))
        : Stream.empty();
  }

  private static Stream<String> without(String words, String mark) {
    if (words.startsWith(mark + " ")) {
      return Stream.of(words.substring(mark.length() + 1));
    }
    return words.endsWith(" " + mark)
        ? Stream.of(words.substring(0, words.length() - mark.length() - 1))
        : Stream.empty();
  }

  /** Letters and digits in lower case, words parted by one space. */
  static String words(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static TableHeads read() {
    try (InputStream data = TableHeads.class.getResourceAsStream(DATA)) {
      return new TableHeads(JsonMapper.shared().readTree(Objects.requireNonNull(data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
