package fi.kortisto.format;

import fi.kortisto.model.Language;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseGroup;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of the access log as a table, in words: for files, and for what is shown. */
public final class LogTable {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Words words;
  private final Language language;
  private final PurposeWords purposes;
  private final LogUsers users;
  private final List<Register> registers;
  private final ZoneId zone;

  public LogTable(LogUsers users, List<Register> registers, Language language, ZoneId zone) {
    this.words = Words.of(language);
    this.language = language;
    this.purposes = new PurposeWords(language);
    this.users = users;
    this.registers = List.copyOf(registers);
    this.zone = zone;
  }

  public List<String> headings() {
    return Stream.of(
            "number",
            "at",
            "user",
            "action",
            "register",
            "person",
            "purpose",
            "fields",
            "count",
            "outcome")
        .map(column -> words.get("log-table." + column))
        .toList();
  }

  public List<String> cells(LogRow row) {
    return List.of(
        Long.toString(row.number()),
        MOMENT.format(row.at().atZone(zone)),
        users.called(row.login()),
        words.of(row.action()),
        row.register().flatMap(this::register).map(one -> one.name().in(language)).orElse(""),
        row.subject().map(SubjectId::toString).orElse(""),
        purposes.of(row.purpose()),
        fields(row),
        row.count() > 0 ? Integer.toString(row.count()) : "",
        row.done() ? "" : words.of(UseGroup.REFUSED));
  }

  /** The fields touched, by their names where the register has them. */
  public String fields(LogRow row) {
    return row.fields().stream()
        .map(
            code ->
                row.register().flatMap(this::register).flatMap(in -> name(in, code)).orElse(code))
        .collect(Collectors.joining(", "));
  }

  private Optional<String> name(Register register, String code) {
    return register.fieldOf(code).map(field -> field.label().in(language));
  }

  private Optional<Register> register(RegisterId id) {
    return registers.stream().filter(register -> register.id().equals(id)).findFirst();
  }
}
