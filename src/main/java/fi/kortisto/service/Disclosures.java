package fi.kortisto.service;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The ledger of what was disclosed to whom, when, why and on what basis. */
public final class Disclosures {

  private final Desk desk;
  private final SubjectReading subjects;

  Disclosures(Desk desk) {
    this.desk = desk;
    this.subjects = new SubjectReading(desk);
  }

  /**
   * Enters the disclosure of one person's data, before it is made.
   *
   * @param purpose with one of the grounds of art. 18(2) where the person's data is restricted
   * @throws DomainException DISCLOSURE_BANNED, RESTRICTED_NEEDS_GROUND, NO_SUCH_SUBJECT,
   *     NOTHING_DISCLOSED, NAME_MISSING, REASON_MISSING, SAFEGUARD_MISSING, NO_SUCH_REGISTER
   */
  public Disclosure add(SubjectId person, DisclosureContent content, Purpose purpose)
      throws DomainException {
    return desk.act(
        trace(content).of(person).because(purpose),
        Permission.RECORD_DISCLOSURES,
        trace -> {
          check(content);
          Subject subject = subjects.existing(person);
          if (subject.restricted() && purpose.use().isEmpty()) {
            throw new DomainException(Problem.RESTRICTED_NEEDS_GROUND);
          }
          if (isBanned(person)) {
            throw new DomainException(Problem.DISCLOSURE_BANNED);
          }
          return entered(content, List.of(person));
        });
  }

  /**
   * Enters the disclosure of a list. Those who have forbidden it and those whose data is restricted
   * are left out and counted.
   *
   * @throws DomainException as {@link #add}; NOTHING_DISCLOSED when nobody is left
   */
  public Listed addList(List<SubjectId> persons, DisclosureContent content) throws DomainException {
    return desk.act(
        trace(content),
        Permission.RECORD_DISCLOSURES,
        trace -> {
          check(content);
          List<SubjectId> disclosed = new ArrayList<>();
          int banned = 0;
          int restricted = 0;
          for (SubjectId person : List.copyOf(new LinkedHashSet<>(persons))) {
            if (subjects.existing(person).restricted()) {
              restricted++;
            } else if (isBanned(person)) {
              banned++;
            } else {
              disclosed.add(person);
            }
          }
          if (disclosed.isEmpty()) {
            throw new DomainException(Problem.NOTHING_DISCLOSED);
          }
          trace.persons(disclosed.size());
          return new Listed(entered(content, disclosed), disclosed, banned, restricted);
        });
  }

  /**
   * A list as it was disclosed.
   *
   * @param persons who are on it
   * @param banned how many were left out since they have forbidden it
   * @param restricted how many were left out since their data is stored only
   */
  public record Listed(
      Disclosure disclosure, List<SubjectId> persons, int banned, int restricted) {}

  private static Trace trace(DisclosureContent content) {
    return new Trace(LogAction.DISCLOSE)
        .in(content.register())
        .fields(content.fields().stream().sorted().toList());
  }

  private Disclosure entered(DisclosureContent content, List<SubjectId> persons)
      throws DomainException {
    long id = desk.store().disclosures().insert(content, persons, desk.now(), desk.userId());
    return existing(id);
  }

  private void check(DisclosureContent content) throws DomainException {
    desk.register(content.register());
    if (content.recipient().name().isBlank()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    if (content.fields().isEmpty()) {
      throw new DomainException(Problem.NOTHING_DISCLOSED);
    }
    if (content.why().isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
    if (content.outsideEea() && content.safeguard().isBlank()) {
      throw new DomainException(Problem.SAFEGUARD_MISSING);
    }
  }

  private boolean isBanned(SubjectId person) throws DomainException {
    return desk.store().bans().of(person).stream()
        .filter(ban -> ban.standsOn(desk.today()))
        .map(Ban::purpose)
        .anyMatch(purpose -> purpose == BanPurpose.DISCLOSURE || purpose == BanPurpose.PROCESSING);
  }

  /** The disclosures of a person, the newest first. */
  public List<Disclosure> of(SubjectId person) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_DISCLOSURES).of(person),
        Permission.READ_SUBJECTS,
        trace -> {
          subjects.existing(person);
          return desk.store().disclosures().of(person);
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
        trace -> desk.store().disclosures().page(skip, rows));
  }

  /** The persons whom a disclosure concerned, as far as they are still on file. */
  public List<Subject> personsOf(long disclosure) throws DomainException {
    return desk.act(
        LogAction.VIEW_DISCLOSURES,
        Permission.READ_SUBJECTS,
        trace -> {
          existing(disclosure);
          List<Subject> persons = new ArrayList<>();
          for (SubjectId id : desk.store().disclosures().personsOf(disclosure)) {
            Optional<Subject> person = desk.store().subjects().find(id, desk.today());
            person.ifPresent(persons::add);
          }
          trace.persons(persons.size());
          return persons;
        });
  }

  private Disclosure existing(long id) throws DomainException {
    return desk.store()
        .disclosures()
        .find(id)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DISCLOSURE));
  }
}
