package fi.kortisto.service;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogExtract;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Permission;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what one letter says, inside a transaction, when it may be said. */
final class LetterWriting {

  private final Desk desk;
  private final RequestCase request;
  private final LetterOrder order;
  private final Trace trace;
  private final RequestReading reading;
  private final SubjectReading subjects;

  LetterWriting(Desk desk, RequestCase request, LetterOrder order, Trace trace) {
    this.desk = desk;
    this.request = request;
    this.order = order;
    this.trace = trace;
    this.reading = new RequestReading(desk);
    this.subjects = new SubjectReading(desk);
  }

  LetterFacts facts() throws DomainException {
    request.subject().ifPresent(trace::of);
    List<Register> registers = reading.registers(request);
    List<Effect> effects = desk.store().requests().effects(request.id());
    checkFits(effects);
    if (order.kind() == LetterKind.RESTRICTION_LIFTING && order.lifting().isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
    checkRelease();
    Optional<PassOn> passOn = passOn();
    Optional<Subject> subject = subject();
    Correspondent to =
        passOn.isPresent() ? passOn.get().to() : addressee(subject, new ReleaseRules(registers));
    desk.append(trace);
    Optional<SubjectFile> file = file(subject);
    return new LetterFacts(
        order.kind(),
        order.language(),
        desk.today(),
        desk.controller(),
        to,
        request,
        registers,
        file,
        effects,
        passOn,
        log(),
        order.lifting(),
        desk.store().stationery().all(),
        desk.store().log().anchor());
  }

  /** A letter belongs to what has been decided, or asked, and to nothing else. */
  private void checkFits(List<Effect> effects) throws DomainException {
    boolean fits =
        switch (order.kind()) {
          case ACKNOWLEDGEMENT -> request.state().isUnanswered();
          case IDENTITY_REQUEST -> request.state() == RequestState.AWAITING_IDENTITY;
          case EXTENSION -> request.extension().isPresent() && request.state().isUnanswered();
          case REFUSAL -> isRefused(effects);
          case TO_RECIPIENT, TO_SOURCE -> order.passOn().isPresent();
          case RESTRICTION_LIFTING -> standing().isPresent();
          case INSPECTION_ANSWER,
              NOT_IN_REGISTER,
              RECTIFICATION_DONE,
              ERASURE_DONE,
              RESTRICTION_SET,
              LOG_EXTRACT,
              PORTABILITY_COVER,
              CONFIRMATION,
              COMPLAINT_ANSWER ->
              request
                  .outcome()
                  .flatMap(outcome -> LetterKind.answering(request.kind(), outcome))
                  .filter(kind -> kind == order.kind())
                  .isPresent();
        };
    if (!fits) {
      throw new DomainException(Problem.WRONG_LETTER, order.kind());
    }
  }

  private boolean isRefused(List<Effect> effects) {
    return request
            .outcome()
            .filter(how -> how == RequestOutcome.REFUSED || how == RequestOutcome.PARTLY)
            .isPresent()
        && effects.stream().anyMatch(Effect::isRefusal);
  }

  /**
   * Whether the letter may leave by the road that is wanted: the person is known and the registers
   * allow it.
   */
  void checkRelease() throws DomainException {
    if (order.kind().isToOthers() || !order.kind().isAnswer()) {
      return;
    }
    ReleaseRules rules = new ReleaseRules(reading.registers(request));
    if (order.kind().carriesData()) {
      rules.checkAsked(request);
    }
    if (request.subject().isPresent()) {
      rules.checkRoad(order.road());
    }
  }

  private Optional<Subject> subject() throws DomainException {
    return request.subject().isEmpty()
        ? Optional.empty()
        : desk.store().subjects().find(request.subject().get(), desk.today());
  }

  /**
   * To whom it goes. Where the registers let an answer go to the address on file only, that is the
   * one, whatever the request says; it is kept with the request when the person's data goes.
   */
  private Correspondent addressee(Optional<Subject> subject, ReleaseRules rules)
      throws DomainException {
    Correspondent from = request.content().from();
    if (subject.isEmpty()) {
      return from;
    }
    boolean onFileOnly = order.kind().isAnswer() && rules.isToAddressOnFileOnly();
    Correspondent onFile = onFile(subject.get());
    boolean shown = subject.get().protectedAddress() && mayPrintAddress();
    boolean hidden = subject.get().protectedAddress() && !shown;
    if (shown) {
      trace.because(Purpose.of(request.id()).also(order.addressReason()));
    }
    PostalAddress address =
        onFileOnly || from.address().isEmpty() ? onFile.address() : from.address();
    boolean isOnFile = address.equals(onFile.address());
    Correspondent to =
        new Correspondent(
            onFileOnly ? onFile.name() : nameFor(from),
            hidden && isOnFile ? PostalAddress.EMPTY : address,
            from.email());
    if (onFileOnly && to.address().isEmpty()) {
      throw new DomainException(Problem.NO_ADDRESS_ON_FILE);
    }
    return to;
  }

  /** As on file; the name and address that this request has erased are kept with it. */
  private Correspondent onFile(Subject subject) throws DomainException {
    Correspondent left = subjects.correspondent(subject);
    boolean erased =
        desk.store().requests().effects(request.id()).stream()
            .anyMatch(effect -> effect instanceof Effect.Erased);
    return erased && left.address().isEmpty() ? request.content().from() : left;
  }

  private String nameFor(Correspondent from) {
    return request.content().representative().map(Representative::name).orElse(from.name());
  }

  private boolean mayPrintAddress() {
    return desk.user().may(Permission.SEE_PROTECTED_ADDRESS) && !order.addressReason().isBlank();
  }

  private Optional<PassOn> passOn() throws DomainException {
    if (order.passOn().isEmpty()) {
      return Optional.empty();
    }
    PassOn owed =
        desk.store()
            .passOns()
            .find(order.passOn().get())
            .filter(one -> one.request().equals(request.id()))
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DISCLOSURE));
    return Optional.of(owed);
  }

  private Optional<Restriction> standing() throws DomainException {
    if (request.subject().isEmpty()) {
      return Optional.empty();
    }
    return desk.store().restrictions().of(request.subject().get()).stream()
        .filter(Restriction::stands)
        .filter(one -> one.request().filter(request.id()::equals).isPresent())
        .findFirst();
  }

  /**
   * The letters that give data have what was granted of it. Those that tell of a correction have
   * the file too, from which it is seen whether an address is protected.
   */
  private Optional<SubjectFile> file(Optional<Subject> subject) throws DomainException {
    return switch (order.kind()) {
      case INSPECTION_ANSWER, PORTABILITY_COVER, LOG_EXTRACT -> Optional.of(granted(linked()));
      case RECTIFICATION_DONE, TO_RECIPIENT ->
          subject.isEmpty()
              ? Optional.empty()
              : Optional.of(subjects.whole(subject.get().id(), trace));
      case ACKNOWLEDGEMENT,
          IDENTITY_REQUEST,
          EXTENSION,
          NOT_IN_REGISTER,
          REFUSAL,
          ERASURE_DONE,
          RESTRICTION_SET,
          RESTRICTION_LIFTING,
          TO_SOURCE,
          CONFIRMATION,
          COMPLAINT_ANSWER ->
          Optional.empty();
    };
  }

  private SubjectId linked() throws DomainException {
    return request.subject().orElseThrow(() -> new DomainException(Problem.SUBJECT_NOT_LINKED));
  }

  /** The person's file, of the registers concerned, without what was refused. */
  private SubjectFile granted(SubjectId subject) throws DomainException {
    SubjectFile whole = subjects.whole(subject, trace);
    Decision decision = request.decision().orElse(Decision.GRANTED);
    Set<RegisterId> wanted = request.content().registers();
    List<RegisterPart> parts = new ArrayList<>();
    for (RegisterPart part : whole.parts()) {
      if (wanted.isEmpty() || wanted.contains(part.register().id())) {
        parts.add(narrowed(part, decision));
      }
    }
    List<Attachment> files =
        whole.attachments().stream()
            .filter(file -> isGiven(decision, ItemKey.of(file)))
            .filter(file -> wanted.isEmpty() || wanted.contains(file.register()))
            .toList();
    return whole
        .withParts(parts)
        .withAttachments(files)
        .withHistory(history(whole, parts, decision));
  }

  /** What a value was before is given only where the value is, and where its register is. */
  private static List<PastChange> history(
      SubjectFile whole, List<RegisterPart> parts, Decision decision) {
    Set<String> withheld = new HashSet<>();
    whole
        .data()
        .filter(datum -> isWithheld(decision, ItemKey.of(datum)))
        .forEach(datum -> withheld.add(datum.field().code()));
    whole
        .entries()
        .filter(entry -> isWithheld(decision, ItemKey.of(entry)))
        .forEach(entry -> withheld.add(PastChange.codeOf(entry.kind())));
    return whole.history().stream()
        .filter(change -> !withheld.contains(change.field()))
        .filter(change -> change.entryKind().isPresent() || isOf(parts, change.field()))
        .toList();
  }

  private static boolean isWithheld(Decision decision, ItemKey item) {
    return decision.rulingOn(item).filter(ruling -> ruling.verdict() != Verdict.GRANT).isPresent();
  }

  private static boolean isOf(List<RegisterPart> parts, String field) {
    return parts.stream().anyMatch(part -> part.register().fieldOf(field).isPresent());
  }

  private static RegisterPart narrowed(RegisterPart part, Decision decision) {
    List<Datum> data =
        part.data().stream()
            .filter(datum -> isGiven(decision, ItemKey.of(datum)))
            .map(datum -> covered(decision, ItemKey.of(datum)).map(datum::withValue).orElse(datum))
            .toList();
    List<Entry> entries =
        part.entries().stream()
            .filter(entry -> isGiven(decision, ItemKey.of(entry)))
            .map(entry -> redacted(entry, covered(decision, ItemKey.of(entry))))
            .toList();
    return new RegisterPart(part.register(), part.membership(), data, entries);
  }

  private static boolean isGiven(Decision decision, ItemKey item) {
    return decision.rulingOn(item).map(ItemRuling::isGranted).orElse(true);
  }

  /** What goes out in place of a text that says something about others. */
  private static Optional<String> covered(Decision decision, ItemKey item) {
    return decision
        .rulingOn(item)
        .filter(ruling -> ruling.verdict() == Verdict.REDACT)
        .map(ItemRuling::shown);
  }

  /** What is said in a conversation is covered with the entry's text: the text stands for all. */
  private static Entry redacted(Entry entry, Optional<String> shown) {
    if (shown.isEmpty()) {
      return entry;
    }
    EntryContent content = entry.content();
    EntryContent open =
        new EntryContent(
            content.kind(),
            content.at(),
            content.ended(),
            shown.get(),
            content.values(),
            List.of(),
            content.provenance());
    return new Entry(entry.id(), open, entry.recordedAt(), entry.recordedBy());
  }

  /** Without the users' names, unless there is a reason on record to give them. */
  private LogExtract log() throws DomainException {
    Optional<LocalDate> keptFrom = desk.store().log().keptFrom(desk.clock().getZone());
    if (order.kind() != LetterKind.LOG_EXTRACT) {
      return new LogExtract(List.of(), keptFrom);
    }
    boolean named = request.decision().flatMap(Decision::names).isPresent();
    return new LogExtract(
        desk.store().log().extractOf(linked()).stream()
            .map(line -> named ? line : new LogExtractLine(line.line(), ""))
            .toList(),
        keptFrom);
  }
}
