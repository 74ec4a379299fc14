package fi.kortisto.service;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Selection;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons with rare values in every kind of place in which a register keeps something of them. */
final class RarePersons {

  private static final Provenance SUPPLIED = new Provenance("customer", Optional.empty(), true);

  private final Session session;
  private final RareValues rare;
  private final LocalDate today;
  private final RegisterId register;
  private long batch;

  RarePersons(Session session, RareValues rare, LocalDate today) {
    this.session = session;
    this.rare = rare;
    this.today = today;
    this.register = session.registers().getFirst().id();
  }

  List<SubjectId> make(int number) throws DomainException {
    List<SubjectId> persons = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      SubjectId person = person();
      edit(person);
      entries(person);
      bansAndConsents(person);
      if (i % 4 == 0) {
        merge(person);
      }
      if (i % 5 == 0) {
        inspected(person);
      }
      persons.add(person);
    }
    importOver(persons.subList(0, number / 2));
    session.duplicates().scan(Progress.NONE);
    draw();
    comeAndGo();
    halfType(persons);
    return persons;
  }

  /** What somebody began to write about each of them and never saved. */
  private void halfType(List<SubjectId> persons) throws DomainException {
    List<Draft> drafts = new ArrayList<>();
    for (SubjectId person : persons) {
      drafts.add(
          new Draft("persons.entry", Optional.of(person), Map.of("entry-text", rare.word())));
    }
    session.drafts().keep(drafts);
  }

  private SubjectId person() throws DomainException {
    return session
        .subjects()
        .add(
            register,
            List.of(
                Given.add(session, FieldRole.GIVEN_NAME, rare.name()),
                Given.add(session, FieldRole.FAMILY_NAME, rare.name()),
                Given.add(session, FieldRole.ORGANISATION, rare.name() + " Oy"),
                Given.add(session, FieldRole.JOB_TITLE, rare.word()),
                Given.add(session, FieldRole.EMAIL, rare.plain() + "@example.fi"),
                Given.add(session, FieldRole.PHONE, rare.phone()),
                Given.add(session, FieldRole.CUSTOMER_NUMBER, rare.plain()),
                Given.add(session, FieldRole.OTHER, rare.word()),
                Given.add(
                    session,
                    FieldRole.POST_ADDRESS,
                    Given.address(rare.name() + " 1", "00100", rare.name()))))
        .subject()
        .id();
  }

  /** The value before stays in the details of the log. */
  private void edit(SubjectId person) throws DomainException {
    SubjectFile file = session.subjects().view(person, Purpose.NONE);
    Datum email =
        file.data().filter(one -> one.field().role() == FieldRole.EMAIL).findFirst().orElseThrow();
    session
        .subjects()
        .change(
            person,
            file.subject().version(),
            List.of(
                new DatumChange.Replace(
                    email.number(),
                    rare.plain() + "@example.fi",
                    "",
                    "customer",
                    Optional.empty(),
                    true)));
  }

  private void entries(SubjectId person) throws DomainException {
    EntryContent chat =
        new EntryContent(
            EntryKind.CHAT,
            today.atTime(9, 30),
            Optional.empty(),
            rare.word(),
            Map.of(Particular.APPLICATION_USER, rare.word()),
            List.of(new ChatMessage(Optional.empty(), rare.name(), "Hei, " + rare.word())),
            SUPPLIED);
    long entry = session.entries().change(person, new EntryChange.Add(register, chat)).entry();
    session
        .entries()
        .change(
            person,
            new EntryChange.Replace(
                entry,
                new EntryContent(
                    EntryKind.CHAT,
                    today.atTime(9, 30),
                    Optional.empty(),
                    rare.word(),
                    Map.of(),
                    chat.messages(),
                    SUPPLIED)));
    attach(person, Optional.of(entry));
    attach(person, Optional.empty());
  }

  private void attach(SubjectId person, Optional<Long> entry) throws DomainException {
    byte[] content = ("Liite: " + rare.word()).repeat(200).getBytes(StandardCharsets.UTF_8);
    session
        .attachments()
        .add(
            person,
            new NewAttachment(register, entry, rare.word() + ".txt", SUPPLIED),
            new ByteArrayInputStream(content),
            content.length,
            Progress.NONE);
  }

  private void bansAndConsents(SubjectId person) throws DomainException {
    NewBan ban =
        new NewBan(
            BanPurpose.MARKET_RESEARCH,
            BanChannel.ANY,
            today,
            Optional.empty(),
            rare.word(),
            StatedBy.PERSON,
            rare.word(),
            Optional.empty());
    session.bans().add(person, ban);
    session
        .consents()
        .add(
            person,
            new NewConsent(
                true,
                new ConsentScope.OfUse(BanPurpose.DIRECT_MARKETING, BanChannel.EMAIL),
                today,
                Optional.empty(),
                StatedBy.PERSON,
                rare.word(),
                rare.word(),
                Optional.empty()));
  }

  /** Everything of the one who goes is left in the journal as not chosen. */
  private void merge(SubjectId kept) throws DomainException {
    SubjectId gone = person();
    edit(gone);
    entries(gone);
    var choice = session.duplicates().compare(kept, gone, Purpose.NONE).proposed(true);
    session.duplicates().merge(choice);
  }

  /** A request that was answered with a letter full of data. */
  private void inspected(SubjectId person) throws DomainException {
    RequestView view = asked(RequestKind.INSPECTION, person);
    RequestView decided =
        session.decisions().decide(view.request().id(), view.request().version(), Decision.GRANTED);
    var facts =
        session
            .letters()
            .facts(
                decided.request().id(),
                LetterOrder.of(
                    LetterKind.INSPECTION_ANSWER,
                    Language.FI,
                    AnswerDelivery.POST_TO_ADDRESS_ON_FILE));
    byte[] pdf = ("Vastaus: " + rare.word()).getBytes(StandardCharsets.UTF_8);
    session.letters().file(facts, pdf);
  }

  /** Asked by somebody else, so that the request itself says nothing of the person. */
  RequestView asked(RequestKind kind, SubjectId person) throws DomainException {
    SubjectFile file = session.subjects().view(person, Purpose.NONE);
    return RequestGiven.identified(
        session,
        RequestGiven.request(kind, file, today)
            .from(
                new Correspondent(
                    "Asiamies Esimerkki",
                    PostalAddress.of("Esimerkkitie 1", "00100", "Helsinki"),
                    "asiamies@example.fi")),
        IdentityMethod.SIGNATURE);
  }

  /** A later file has another title and one more phone; what was before is kept with it. */
  private void importOver(List<SubjectId> persons) throws DomainException {
    List<IncomingRow> rows = new ArrayList<>();
    for (SubjectId person : persons) {
      SubjectFile file = session.subjects().view(person, Purpose.NONE);
      rows.add(
          new IncomingRow.Contact(
              rows.size() + 1,
              List.of(
                  value(FieldRole.EMAIL, file.valuesOf(FieldRole.EMAIL).getFirst()),
                  value(FieldRole.JOB_TITLE, rare.word()),
                  value(FieldRole.PHONE, rare.phone())),
              List.of()));
    }
    run(rows);
  }

  /** Persons of whom nothing will be left but an import that was taken back. */
  private void comeAndGo() throws DomainException {
    List<IncomingRow> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(
          Given.contact(
              i + 1, rare.name(), rare.name(), rare.plain() + "@example.fi", rare.phone()));
    }
    batch = run(rows);
  }

  void undoImport() throws DomainException {
    session.imports().undo(batch, Progress.NONE);
  }

  private long run(List<IncomingRow> rows) throws DomainException {
    Iterator<IncomingRow> left = rows.iterator();
    return session
        .imports()
        .run(
            register,
            () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(),
            false,
            Progress.NONE,
            _ -> {})
        .batch()
        .orElseThrow();
  }

  private static IncomingValue value(FieldRole role, String value) {
    return new IncomingValue(role, "", value);
  }

  private void draw() throws DomainException {
    session
        .lists()
        .draw(
            new ListOrder(
                "Kevätkirje",
                Selection.EVERYBODY,
                BanPurpose.DIRECT_ADVERTISING,
                BanChannel.POST,
                false,
                List.of()),
            ListForm.CSV);
  }
}
