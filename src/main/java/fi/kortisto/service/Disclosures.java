package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseAnswer;
import fi.kortisto.model.UseFacts;
import fi.kortisto.model.UsePermit;
import fi.kortisto.model.UseRule;
import fi.kortisto.store.UseFactsRecords.Known;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger of what was disclosed to whom, when, why and on what basis. */
public final class Disclosures {

  private final Desk desk;
  private final SubjectReading subjects;
  private final DisclosureEntry ledger;

  Disclosures(Desk desk) {
    this.desk = desk;
    this.subjects = new SubjectReading(desk);
    this.ledger = new DisclosureEntry(desk);
  }

  /**
   * Enters the disclosure of one person's data, before it is made. A protected address is handed on
   * where it must be; that it is, is the ledger's business. Taken back, the row goes from the
   * ledger while the log tells that it was there; not once a correction is to be told to the
   * recipient.
   *
   * @param purpose with one of the grounds of art. 18(2) where the person's data is restricted
   * @throws DomainException DISCLOSURE_BANNED, DISCLOSURE_NEEDS_CONSENT, RESTRICTED_NEEDS_GROUND,
   *     NO_SUCH_SUBJECT, NOTHING_DISCLOSED, NAME_MISSING, REASON_MISSING, SAFEGUARD_MISSING,
   *     DAY_IN_FUTURE, NO_SUCH_REGISTER
   */
  public Done<Disclosure> add(SubjectId person, DisclosureContent content, Purpose purpose)
      throws DomainException {
    return desk.act(
        trace(content).of(person).because(purpose),
        Permission.RECORD_DISCLOSURES,
        trace -> {
          ledger.check(content);
          Subject subject = subjects.existing(person);
          if (subject.restricted() && purpose.use().isEmpty()) {
            throw new DomainException(Problem.RESTRICTED_NEEDS_GROUND);
          }
          Optional<Problem> refused = refused(person);
          if (refused.isPresent()) {
            throw new DomainException(refused.get());
          }
          Disclosure entered = ledger.entered(content, List.of(person));
          return new Done<>(entered, undo(person, entered));
        });
  }

  private Undo<Disclosure> undo(SubjectId person, Disclosure entered) {
    return new Undo<>(
        desk,
        Permission.RECORD_DISCLOSURES,
        Optional.of(person),
        "disclosure:" + entered.id(),
        trace -> {
          trace.in(entered.content().register());
          Undo.checkStands(desk.store().disclosures().remove(entered.id()));
          return entered;
        });
  }

  /** What the rule has against it, restriction and protection, which were seen to, aside. */
  private Optional<Problem> refused(SubjectId person) throws DomainException {
    UseFacts facts = facts(List.of(person)).getFirst().facts().withoutMarks();
    return answer(facts).permit().permits(false)
        ? Optional.empty()
        : Optional.of(
            answer(facts).permit() == UsePermit.FORBIDDEN
                ? Problem.DISCLOSURE_BANNED
                : Problem.DISCLOSURE_NEEDS_CONSENT);
  }

  /**
   * Enters the disclosure of a list. Those of whom the rule forbids it are left out and counted.
   *
   * @throws DomainException as {@link #add}; NOTHING_DISCLOSED when nobody is left
   */
  public Listed addList(List<SubjectId> persons, DisclosureContent content) throws DomainException {
    return desk.act(
        trace(content),
        Permission.RECORD_DISCLOSURES,
        trace -> {
          ledger.check(content);
          List<SubjectId> wanted = List.copyOf(new LinkedHashSet<>(persons));
          for (SubjectId person : wanted) {
            subjects.existing(person);
          }
          List<SubjectId> disclosed = new ArrayList<>();
          Map<LeftOutReason, Integer> leftOut = new EnumMap<>(LeftOutReason.class);
          for (Known person : facts(wanted)) {
            LeftOutReason.of(answer(person.facts()), false)
                .ifPresentOrElse(
                    reason -> leftOut.merge(reason, 1, Integer::sum),
                    () -> disclosed.add(new SubjectId(person.id())));
          }
          if (disclosed.isEmpty()) {
            throw new DomainException(Problem.NOTHING_DISCLOSED);
          }
          trace.persons(disclosed.size());
          return new Listed(
              ledger.entered(content, disclosed), disclosed, new ListTally(wanted.size(), leftOut));
        });
  }

  /**
   * A list as it was disclosed.
   *
   * @param persons who are on it
   * @param tally how many were left out, and why
   */
  public record Listed(Disclosure disclosure, List<SubjectId> persons, ListTally tally) {

    /** How many were left out since they have forbidden it. */
    public int banned() {
      return tally.of(LeftOutReason.BANNED);
    }

    /** How many were left out since their data is stored only. */
    public int restricted() {
      return tally.of(LeftOutReason.RESTRICTED);
    }
  }

  private List<Known> facts(List<SubjectId> persons) throws DomainException {
    return desk.store()
        .useFacts()
        .of(persons.stream().map(SubjectId::value).toList(), desk.registers());
  }

  private UseAnswer answer(UseFacts facts) {
    return new UseRule(facts, desk.today()).mayWe(BanPurpose.DISCLOSURE, BanChannel.ANY);
  }

  private static Trace trace(DisclosureContent content) {
    return new Trace(LogAction.DISCLOSE)
        .in(content.register())
        .fields(content.fields().stream().sorted().toList());
  }

  /** The disclosures of a person, the newest first. */
  public List<Disclosure> of(SubjectId person) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_DISCLOSURES).of(person),
        Permission.READ_SUBJECTS,
        trace -> {
          subjects.existing(person);
          return desk.store().disclosures().of(person, desk.reach().among());
        });
  }

  /**
   * A page of the ledger, the newest first.
   *
   * @param skip how many to leave out before
   */
  public List<Disclosure> page(int skip, int rows) throws DomainException {
    return desk.act(
        LogAction.VIEW_DISCLOSURES,
        Permission.READ_SUBJECTS,
        trace -> desk.store().disclosures().page(desk.reach().among(), skip, rows));
  }

  /** The persons whom a disclosure concerned, as far as they are still on file. */
  public List<Subject> personsOf(long disclosure) throws DomainException {
    return desk.act(
        LogAction.VIEW_DISCLOSURES,
        Permission.READ_SUBJECTS,
        trace -> {
          desk.reach().check(ledger.existing(disclosure).content().register());
          List<Subject> persons = new ArrayList<>();
          for (SubjectId id :
              desk.store().disclosures().personsOf(disclosure, desk.reach().among())) {
            Optional<Subject> person = desk.store().subjects().find(id, desk.today());
            person.ifPresent(persons::add);
          }
          trace.persons(persons.size());
          return desk.reach().shown(persons);
        });
  }
}
