package fi.kortisto.service;

import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPerson;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.StoredPerson;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long what is held is kept (GDPR art. 5(1)(e)): of one person, of all, and the clean-up of
 * what is past its time.
 */
public final class Retention {

  private final Desk desk;

  Retention(Desk desk) {
    this.desk = desk;
  }

  /**
   * How long each item on a card is kept and why. Only where the card has not all entries does this
   * read any further, and leaves a row of the log.
   *
   * @throws DomainException NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public Map<ItemKey, StorageTerm> terms(SubjectFile card) throws DomainException {
    boolean hidden = card.subject().restricted() && card.entries().findAny().isEmpty();
    if (card.isWhole() || hidden) {
      desk.check(Permission.READ_SUBJECTS);
      return StorageTerms.of(card, desk.today());
    }
    return terms(card.subject().id());
  }

  /**
   * How long each item of a person is kept and why.
   *
   * @throws DomainException NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public Map<ItemKey, StorageTerm> terms(SubjectId subject) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_RETENTION).of(subject),
        Permission.READ_SUBJECTS,
        trace -> {
          new SubjectReading(desk).existing(subject);
          Map<ItemKey, StorageTerm> terms = new LinkedHashMap<>();
          LocalDate today = desk.today();
          desk.store()
              .storedPersons()
              .read(
                  List.of(subject),
                  desk.reach().registers(),
                  today,
                  person -> terms.putAll(StorageTerms.of(person, today)));
          return terms;
        });
  }

  /**
   * Begins to look through all persons, step by step.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public RetentionScan scan() throws DomainException {
    return new RetentionScan(desk, desk.today());
  }

  /**
   * Looks through all persons.
   *
   * @throws DomainException CANCELLED, NOT_PERMITTED
   */
  public RetentionPlan scan(Progress progress) throws DomainException {
    return scan(desk.today(), progress);
  }

  /**
   * Looks through all persons for what will be past its time on a day, if nothing happens before; a
   * clean-up does no more of such a plan than is due on its own day.
   *
   * @throws DomainException CANCELLED, NOT_PERMITTED
   */
  public RetentionPlan scan(LocalDate day, Progress progress) throws DomainException {
    return new RetentionScan(desk, day).run(progress);
  }

  /**
   * Some of the persons in the chosen groups of a plan, in the order of their ids, with those items
   * that are in the groups as they are now; who has none any more is left out.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public List<RetentionPerson> persons(
      RetentionPlan plan, RetentionFilter filter, int offset, int limit) throws DomainException {
    return desk.act(
        LogAction.VIEW_RETENTION,
        Permission.CLEAN_UP,
        trace -> {
          List<SubjectId> ids = plan.persons(filter, offset, limit);
          Map<SubjectId, Subject> names = desk.store().subjects().find(ids, desk.today());
          List<RetentionPerson> persons = new ArrayList<>();
          desk.store()
              .storedPersons()
              .read(
                  ids,
                  desk.registers(),
                  plan.day(),
                  person -> add(persons, person, names, filter, plan.day()));
          trace.persons(persons.size());
          return persons;
        });
  }

  private static void add(
      List<RetentionPerson> persons,
      StoredPerson person,
      Map<SubjectId, Subject> names,
      RetentionFilter filter,
      LocalDate day) {
    Subject subject = names.get(person.id());
    List<RetentionPerson.Item> items =
        TermedItem.of(person, StorageTerms.of(person, day)).stream()
            .filter(
                one ->
                    filter.matches(
                        RetentionGroup.of(one.register(), one.category(), one.term(), day)))
            .map(one -> new RetentionPerson.Item(one.register(), one.item(), one.term()))
            .toList();
    if (subject != null && !items.isEmpty()) {
      persons.add(new RetentionPerson(person.id(), subject.displayName(), items));
    }
  }

  /**
   * Begins to do what a plan says is due, step by step. One that was interrupted is finished first.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public RetentionRun begin(RetentionPlan plan) throws DomainException {
    return new RetentionRun(desk, plan);
  }

  /**
   * Does what a plan says is due, as far as it still is. When cancelled, what is done stays done.
   *
   * @throws DomainException NOT_PERMITTED, DISK_FULL
   */
  public RetentionOutcome run(RetentionPlan plan, Progress progress) throws DomainException {
    return begin(plan).run(progress);
  }

  /**
   * What was kept for statistics of those who were anonymised.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public List<AnonymousRecord> statistics() throws DomainException {
    return desk.act(
        LogAction.EXPORT_STATISTICS, Permission.CLEAN_UP, trace -> desk.store().anonymous().all());
  }
}
