package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is left of a damaged register: what of a person could not be read, and all the rest. */
public final class Rescue {

  private final Desk desk;
  private final SubjectReading reading;

  Rescue(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /** Takes a person of whom something could be read. */
  @FunctionalInterface
  public interface Taker {
    /**
     * @param unread what could not be read of the person
     */
    void take(SubjectFile file, Set<FilePart> unread) throws DomainException;
  }

  /**
   * Who was given, and who is known by a number only.
   *
   * @param unreadable persons of whom nothing but the id could be read
   */
  public record Saved(long persons, List<SubjectId> unreadable) {}

  /** What of the person who was read last could not be read. */
  public Set<FilePart> unread() throws DomainException {
    return desk.store().takeUnread();
  }

  /**
   * Gives everybody of whom anything can be read, restricted persons too, since keeping their data
   * is the purpose. One row, written before the first is read.
   *
   * @throws DomainException NOT_PERMITTED, CANCELLED, or what the taker throws
   */
  public Saved everybody(String format, Progress progress, Taker taker) throws DomainException {
    String what = ExportKind.ACCESS.code() + " " + format;
    Trace trace = new Trace(LogAction.EXPORT).because(Purpose.NONE.also(what));
    return desk.act(
        trace,
        Permission.EXPORT_SUBJECTS,
        given -> {
          List<SubjectId> ids = desk.store().readableSubjects();
          desk.append(given.persons(ids.size()));
          List<SubjectId> unreadable = new ArrayList<>();
          Steps steps = new Steps(progress, ids.size());
          for (SubjectId id : ids) {
            Optional<SubjectFile> file = reading.rescued(id);
            Set<FilePart> unread = desk.store().takeUnread();
            if (file.isPresent()) {
              taker.take(file.get(), unread);
            } else {
              unreadable.add(id);
            }
            steps.step();
          }
          steps.end();
          return new Saved(ids.size() - unreadable.size(), unreadable);
        });
  }

  /** Those whose name, organisation or town has each of the words, where the index is lost. */
  List<Subject> find(String text) throws DomainException {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    List<Subject> found = new ArrayList<>();
    for (SubjectId id : desk.store().readableSubjects()) {
      Optional<Subject> subject =
          desk.reach().sees(id) ? reading.rescuedName(id) : Optional.empty();
      subject.filter(one -> words.stream().allMatch(shown(one)::contains)).ifPresent(found::add);
    }
    desk.store().takeUnread();
    return found;
  }

  private static String shown(Subject subject) {
    return String.join(" ", subject.displayName(), subject.organisation(), subject.town())
        .toLowerCase(Locale.ROOT);
  }
}
