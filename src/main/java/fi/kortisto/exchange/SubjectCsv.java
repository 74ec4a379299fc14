package fi.kortisto.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kortisto.exchange.SubjectCopy.LeftOut;
import fi.kortisto.format.Conversation;
import fi.kortisto.format.EntryForms;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.Words;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.Entry;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.Language;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.Source;
import fi.kortisto.model.SubjectFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a person's file as a table, one row for each item, that opens in a spreadsheet: UTF-8 with
 * a byte order mark, no cell that would run as a formula.
 *
 * <p>Columns: {@code kind, register, category, field, value, label, source, obtained, supplied}.
 * The kind is {@code access} or {@code portability} in every row. The first row tells of the file
 * (its category is {@code file}): who made it and when; a register of which nothing is carried
 * along has a row of the category {@code left-out} with the reason. Names of registers, categories,
 * fields and sources are in the language asked for; an entry's field is its kind and a ban's its
 * purpose, by their codes; {@code supplied} is {@code yes} or {@code no}.
 */
final class SubjectCsv {

  private static final List<String> HEADER =
      List.of(
          "kind",
          "register",
          "category",
          "field",
          "value",
          "label",
          "source",
          "obtained",
          "supplied");

  private final CsvWriter csv;
  private final ExportKind kind;
  private final Language language;

  private SubjectCsv(CsvWriter csv, ExportKind kind, Language language) {
    this.csv = csv;
    this.kind = kind;
    this.language = language;
  }

  static void write(SubjectCopy copy, Language language, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().build(writer);
    SubjectCsv table = new SubjectCsv(csv, copy.kind(), language);
    try {
      table.write(copy);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    writer.flush();
  }

  private void write(SubjectCopy copy) {
    SubjectFile file = copy.file();
    csv.writeRecord(HEADER);
    writeHead(file);
    copy.leftOut().forEach(this::write);
    for (RegisterPart part : file.parts()) {
      part.data().forEach(datum -> write(part, datum));
      part.entries().forEach(entry -> write(part, entry));
    }
    file.bans().forEach(this::write);
    file.history().forEach(change -> write(file, change));
    file.dealings().requests().forEach(this::write);
    file.dealings().disclosures().forEach(this::write);
    file.dealings().restrictions().forEach(this::write);
    file.dealings().consents().forEach(this::write);
    file.dealings().exceptions().forEach(this::write);
  }

  /** A restriction: its field is the ground. */
  private void write(Restriction restriction) {
    row(
        "",
        "restriction",
        restriction.ground().code(),
        restriction.from() + restriction.lifted().map(day -> " (lifted " + day + ")").orElse(""),
        "",
        "",
        restriction.from().toString(),
        "no");
  }

  /** A row of the ledger: its field is the purpose, its value what was done. */
  private void write(ConsentAct row) {
    NewConsent act = row.act();
    String done = act.given() ? "given " : "withdrawn ";
    row(
        "",
        "consent",
        purpose(act.scope()),
        done
            + act.day()
            + act.until().map(day -> " - " + day).orElse("")
            + (act.isCorrection() ? " (correction)" : ""),
        channel(act.scope()).code(),
        act.received(),
        act.day().toString(),
        "yes");
  }

  private static String purpose(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfRegister(RegisterId _, String purpose) -> purpose;
      case ConsentScope.OfUse(BanPurpose purpose, BanChannel _) -> purpose.code();
    };
  }

  private static BanChannel channel(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfRegister _ -> BanChannel.ANY;
      case ConsentScope.OfUse(BanPurpose _, BanChannel channel) -> channel;
    };
  }

  /** What outweighs a ban: its field is the purpose, its value the reason and its time. */
  private void write(LawfulException exception) {
    NewException content = exception.content();
    row(
        "",
        "exception",
        content.purpose().code(),
        content.reason()
            + "\n"
            + content.from()
            + content.until().map(day -> " - " + day).orElse("")
            + exception.ended().map(at -> " (ended " + at + ")").orElse(""),
        content.channel().code(),
        "",
        content.from().toString(),
        "no");
  }

  /** A request: its field is the kind, its value how it ended. */
  private void write(RequestCase request) {
    row(
        "",
        "request",
        request.kind().code(),
        request.outcome().map(RequestOutcome::code).orElseGet(() -> request.state().code()),
        Long.toString(request.id().value()),
        "",
        request.content().received().toString(),
        "yes");
  }

  /** A disclosure: its field is the recipient, its value why. */
  private void write(Disclosure disclosure) {
    row(
        "",
        "disclosure",
        disclosure.content().recipient().name(),
        disclosure.content().why(),
        String.join(" ", disclosure.content().fields().stream().sorted().toList()),
        "",
        disclosure.content().on().toString(),
        "no");
  }

  private void writeHead(SubjectFile file) {
    row(
        "",
        "file",
        "controller",
        file.controller().name(),
        file.controller().businessId(),
        "",
        file.anchor().date().toString(),
        "");
  }

  private void write(LeftOut left) {
    row(
        left.register().name().in(language),
        "left-out",
        JsonText.code(left.why()),
        Words.of(language).of(left.why()),
        "",
        "",
        "",
        "");
  }

  private void write(RegisterPart part, Datum datum) {
    row(
        part.register().name().in(language),
        part.register().categoryOf(datum.field()).label().in(language),
        datum.field().label().in(language),
        FieldForms.show(datum.field(), datum.value(), language),
        datum.label(),
        source(part, datum.sourceCode()),
        datum.obtained().map(LocalDate::toString).orElse(""),
        yesNo(datum.supplied()));
  }

  private void write(RegisterPart part, Entry entry) {
    String particulars =
        entry.values().entrySet().stream()
            .map(
                particular ->
                    Words.of(language).of(particular.getKey())
                        + ": "
                        + EntryForms.show(particular.getKey(), particular.getValue(), language))
            .collect(Collectors.joining("\n"));
    row(
        part.register().name().in(language),
        part.register()
            .content()
            .categoryOf(entry.kind())
            .map(category -> category.label().in(language))
            .orElse("entry"),
        entry.kind().code(),
        Stream.of(entry.text(), particulars, Conversation.write(entry.messages()))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n")),
        "",
        source(part, entry.sourceCode()),
        entry.content().ended().map(end -> entry.at() + "/" + end).orElse(entry.at().toString()),
        yesNo(entry.supplied()));
  }

  private void write(Ban ban) {
    String until = ban.until().map(day -> " - " + day).orElse("");
    String withdrawn = ban.withdrawn().map(at -> " (withdrawn " + at + ")").orElse("");
    row(
        "",
        "ban",
        ban.purpose().code(),
        ban.from() + until + withdrawn,
        ban.channel().code(),
        ban.received(),
        ban.from().toString(),
        "yes");
  }

  /** A value that was replaced or taken away: its category is {@code history}. */
  private void write(SubjectFile file, PastChange change) {
    Optional<Field> field = file.fieldOf(change.field());
    PastValue before = change.before().orElseThrow();
    boolean shown = field.isPresent() && !before.value().isEmpty();
    row(
        "",
        "history",
        field.map(known -> known.label().in(language)).orElse(change.field()),
        shown ? FieldForms.show(field.orElseThrow(), before.value(), language) : before.value(),
        before.label(),
        before.provenance().sourceCode(),
        before.provenance().obtained().map(LocalDate::toString).orElse(""),
        yesNo(before.provenance().supplied()));
  }

  private String source(RegisterPart part, String code) {
    return part.register().sourceOf(code).map(Source::label).map(l -> l.in(language)).orElse(code);
  }

  private static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }

  private void row(String... cells) {
    Stream<String> guarded = Stream.of(cells).map(FormulaGuard::guard);
    csv.writeRecord(Stream.concat(Stream.of(kind.code()), guarded).toList());
  }
}
