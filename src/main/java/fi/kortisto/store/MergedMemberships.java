package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.FIELD;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.selectOne;

import fi.kortisto.model.Membership;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** In which registers a person is who was made of two, and in which each is afterwards. */
final class MergedMemberships {

  private final DSLContext sql;
  private final SubjectRecords subjects;

  MergedMemberships(DSLContext sql, SubjectRecords subjects) {
    this.sql = sql;
    this.subjects = subjects;
  }

  Map<RegisterId, Membership> of(SubjectId subject) {
    Map<RegisterId, Membership> ordered = new TreeMap<>(Comparator.comparing(RegisterId::value));
    ordered.putAll(subjects.memberships(subject));
    return ordered;
  }

  /** Gives those of the one who goes to the one who stays. */
  void unite(SubjectId kept, SubjectId gone) {
    Map<RegisterId, Membership> ofKept = of(kept);
    of(gone)
        .forEach(
            (register, one) ->
                write(
                    kept,
                    register,
                    Optional.ofNullable(ofKept.get(register))
                        .map(other -> united(other, one))
                        .orElse(one)));
    sql.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.SUBJECT_ID.eq(gone.value())).execute();
  }

  /** A relation is over when both were; no activity of either is forgotten. */
  private static Membership united(Membership one, Membership other) {
    return new Membership(
        one.since().isBefore(other.since()) ? one.since() : other.since(),
        one.ended().isPresent() && other.ended().isPresent()
            ? latest(one.ended(), other.ended())
            : Optional.empty(),
        latest(one.pastActivity(), other.pastActivity()));
  }

  private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
  }

  private void write(SubjectId subject, RegisterId register, Membership membership) {
    subjects.join(subject, register, membership.since());
    sql.update(MEMBERSHIP)
        .set(MEMBERSHIP.SINCE, membership.since().toString())
        .set(MEMBERSHIP.ENDED, Times.text(membership.ended()))
        .set(MEMBERSHIP.LAST_ACTIVITY, Times.text(membership.pastActivity()))
        .where(MEMBERSHIP.SUBJECT_ID.eq(subject.value()))
        .and(MEMBERSHIP.REGISTER_ID.eq(register.value()))
        .execute();
  }

  /** Puts each back into the registers they were in, after their items went back. */
  void part(SubjectId kept, SubjectId gone, MergeJournal journal) {
    Map<RegisterId, Membership> now = of(kept);
    journal
        .ofGone()
        .forEach(
            (register, before) -> {
              Optional<Membership> united = Optional.ofNullable(now.get(register));
              Optional<Membership> ofKept = Optional.ofNullable(journal.ofKept().get(register));
              Membership then = ofKept.map(own -> united(own, before)).orElse(before);
              write(gone, register, united.map(one -> grown(before, then, one)).orElse(before));
              if (ofKept.isPresent()) {
                united.ifPresent(one -> write(kept, register, parted(ofKept.get(), then, one)));
              } else if (!isUsed(kept, register)) {
                subjects.leave(kept, register);
              }
            });
  }

  /** Of activity forgotten since, nobody can tell whose it was: it counts for both. */
  private static Membership grown(Membership before, Membership then, Membership now) {
    return now.pastActivity().equals(then.pastActivity())
        ? before
        : new Membership(
            before.since(), before.ended(), latest(before.pastActivity(), now.pastActivity()));
  }

  /** What was said since stays with the one who was kept. */
  private static Membership parted(Membership before, Membership then, Membership now) {
    return new Membership(
        now.since().equals(then.since()) ? before.since() : now.since(),
        now.ended().equals(then.ended()) ? before.ended() : now.ended(),
        now.pastActivity().equals(then.pastActivity())
            ? before.pastActivity()
            : now.pastActivity());
  }

  /** The person stays in a register in which something of theirs is. */
  private boolean isUsed(SubjectId kept, RegisterId register) {
    return sql.fetchExists(
            selectOne()
                .from(DATUM)
                .join(FIELD)
                .on(FIELD.ID.eq(DATUM.FIELD_ID))
                .where(DATUM.SUBJECT_ID.eq(kept.value()))
                .and(FIELD.REGISTER_ID.eq(register.value())))
        || sql.fetchExists(
            ENTRY, ENTRY.SUBJECT_ID.eq(kept.value()).and(ENTRY.REGISTER_ID.eq(register.value())))
        || sql.fetchExists(
            ATTACHMENT,
            ATTACHMENT
                .SUBJECT_ID
                .eq(kept.value())
                .and(ATTACHMENT.REGISTER_ID.eq(register.value())));
  }
}
