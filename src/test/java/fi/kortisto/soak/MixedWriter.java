package fi.kortisto.soak;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Given;
import fi.kortisto.service.RequestGiven;
import fi.kortisto.service.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Does to a register what its users do, in a random order, and says of each thing what it is about
 * to do ({@code ?}) and, when it is acknowledged, that it is done ({@code !}).
 */
final class MixedWriter {

  private static final Provenance TOLD = new Provenance("customer", Optional.empty(), true);
  private static final int IMPORTED = 5;

  private final Session session;
  private final Random random;
  private final List<SubjectId> persons = new ArrayList<>();
  private Optional<Long> lastImport = Optional.empty();

  private MixedWriter(Session session, long seed) {
    this.session = session;
    this.random = new Random(seed);
  }

  /** Arguments: the folder, a seed, how many things to do (none: without end). */
  public static void main(String[] arguments) throws DomainException, IOException {
    if (System.in.read() < 0) {
      return;
    }
    Session session = Given.signIn(Path.of(arguments[0]), Clock.systemDefaultZone());
    System.out.println("ready.");
    MixedWriter writer = new MixedWriter(session, Long.parseLong(arguments[1]));
    int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
    for (int i = 0; i < most; i++) {
      writer.step();
    }
    session.close();
  }

  private void step() throws DomainException, IOException {
    if (persons.isEmpty()) {
      add();
      return;
    }
    SubjectId one = persons.get(random.nextInt(persons.size()));
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> add();
      case 3 -> change(one);
      case 4 -> phone(one);
      case 5 -> unphone(one);
      case 6, 7 -> entry(one);
      case 8 -> unentry(one);
      case 9 -> file(one);
      case 10 -> ban(one);
      case 11 -> request();
      case 12 -> importOrUndo();
      default -> merge();
    }
  }

  private String word() {
    return "N" + Long.toString(random.nextLong(1L << 60), 36);
  }

  private static void about(String what, Object... told) {
    say("?" + what, told);
  }

  private static void done(String what, Object... told) {
    say("!" + what, told);
  }

  private static void say(String what, Object... told) {
    StringBuilder line = new StringBuilder(what);
    for (Object one : told) {
      line.append(';').append(one);
    }
    System.out.println(line.append('.'));
  }

  private SubjectId add() throws DomainException {
    String given = word();
    about("add", given);
    SubjectId id = Given.person(session, given, "Esimerkki").subject().id();
    done("add", given, id);
    persons.add(id);
    return id;
  }

  private SubjectFile look(SubjectId id) throws DomainException {
    return session.subjects().view(id, Purpose.NONE);
  }

  private void change(SubjectId id) throws DomainException {
    SubjectFile file = look(id);
    Datum given = datum(file, FieldRole.GIVEN_NAME).orElseThrow();
    String value = word();
    about("change", id, value);
    DatumChange change =
        new DatumChange.Replace(
            given.number(), value, "", given.sourceCode(), given.obtained(), true);
    session.subjects().change(id, file.subject().version(), List.of(change));
    done("change", id, value);
  }

  private static Optional<Datum> datum(SubjectFile file, FieldRole role) {
    return file.data().filter(datum -> datum.field().role() == role).findFirst();
  }

  private void phone(SubjectId id) throws DomainException {
    SubjectFile file = look(id);
    if (datum(file, FieldRole.PHONE).isPresent()) {
      return;
    }
    String number = "+35840" + (1_000_000 + random.nextInt(9_000_000));
    about("phone", id, number);
    session
        .subjects()
        .change(id, file.subject().version(), List.of(Given.add(session, FieldRole.PHONE, number)));
    done("phone", id, number);
  }

  private void unphone(SubjectId id) throws DomainException {
    SubjectFile file = look(id);
    Optional<Datum> phone = datum(file, FieldRole.PHONE);
    if (phone.isPresent()) {
      about("unphone", id);
      session
          .subjects()
          .change(
              id, file.subject().version(), List.of(new DatumChange.Remove(phone.get().number())));
      done("unphone", id);
    }
  }

  private void entry(SubjectId id) throws DomainException {
    String text = word();
    about("entry", id, text);
    EntryContent note =
        new EntryContent(
            EntryKind.NOTE,
            LocalDateTime.of(2026, 3, 4, 9, 0),
            Optional.empty(),
            text,
            Map.of(),
            List.of(),
            TOLD);
    session.entries().change(id, new EntryChange.Add(session.registers().getFirst().id(), note));
    done("entry", id, text);
  }

  private void unentry(SubjectId id) throws DomainException {
    Optional<Entry> entry = look(id).entries().findFirst();
    if (entry.isPresent()) {
      about("unentry", id, entry.get().text());
      session.entries().change(id, new EntryChange.Remove(entry.get().id()));
      done("unentry", id, entry.get().text());
    }
  }

  private void file(SubjectId id) throws DomainException, IOException {
    byte[] content = new byte[1 + random.nextInt(40_000)];
    random.nextBytes(content);
    String name = word();
    about("file", id, name);
    NewAttachment attachment =
        new NewAttachment(session.registers().getFirst().id(), Optional.empty(), name, TOLD);
    session
        .attachments()
        .add(id, attachment, new ByteArrayInputStream(content), content.length, Progress.NONE);
    done("file", id, name);
  }

  private void ban(SubjectId id) throws DomainException {
    String received = word();
    about("ban", id, received);
    session
        .bans()
        .add(
            id,
            new NewBan(
                BanPurpose.DIRECT_MARKETING,
                BanChannel.PHONE,
                LocalDate.of(2026, 3, 4),
                Optional.empty(),
                received));
    done("ban", id, received);
  }

  private void request() throws DomainException {
    about("request");
    long number =
        session
            .requests()
            .add(
                RequestGiven.unknown(RequestKind.INSPECTION, "Esimerkki", LocalDate.of(2026, 3, 4)))
            .request()
            .id()
            .value();
    done("request", number);
  }

  private void importOrUndo() throws DomainException {
    if (lastImport.isPresent() && random.nextBoolean()) {
      long batch = lastImport.get();
      about("undo", batch, IMPORTED);
      session.imports().undo(batch, Progress.NONE);
      done("undo", batch, IMPORTED);
      lastImport = Optional.empty();
      return;
    }
    about("import", IMPORTED);
    Iterator<IncomingRow> rows =
        IntStream.rangeClosed(1, IMPORTED)
            .mapToObj(i -> Given.contact(i, word(), word(), word() + "@example.fi", ""))
            .iterator();
    long batch =
        session
            .imports()
            .run(
                session.registers().getFirst().id(),
                () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
                false,
                Progress.NONE,
                _ -> {})
            .batch()
            .orElseThrow();
    done("import", IMPORTED, batch);
    lastImport = Optional.of(batch);
  }

  private void merge() throws DomainException {
    SubjectFile kept = look(add());
    SubjectFile gone = look(add());
    SubjectId keptId = kept.subject().id();
    SubjectId goneId = gone.subject().id();
    about("merge", keptId, goneId);
    session
        .duplicates()
        .merge(
            new MergeChoice(
                keptId,
                kept.subject().version(),
                goneId,
                gone.subject().version(),
                Set.copyOf(kept.data().map(Datum::number).toList()),
                Set.of()));
    done("merge", keptId, goneId);
    persons.remove(goneId);
  }
}
