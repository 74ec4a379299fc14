package fi.kortisto.service;

import fi.kortisto.crypto.SuppressionKey;
import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suppressed;
import fi.kortisto.store.SuppressionRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bans that outlive the person's data. Of somebody erased nothing is kept but digests of e-mail
 * address, phone, and name with postcode; whoever comes in with one of them comes in banned.
 */
final class Suppressions {

  private final Desk desk;

  Suppressions(Desk desk) {
    this.desk = desk;
  }

  /** Keeps the standing bans of a person under what the data tells of them, before it goes. */
  void keep(SubjectId subject, List<RoleValue> data) throws DomainException {
    List<Suppressed> bans = standing(subject);
    if (!bans.isEmpty()) {
      insert(data, bans, Optional.empty());
    }
  }

  /** The standing bans of a person, as they are kept of somebody who cannot be named. */
  List<Suppressed> standing(SubjectId subject) throws DomainException {
    return desk.store().bans().of(subject).stream()
        .filter(this::isOfUse)
        .map(Suppressions::suppressed)
        .toList();
  }

  private boolean isOfUse(Ban ban) {
    return ban.withdrawn().isEmpty() && !isOver(ban.until());
  }

  boolean isOver(Optional<LocalDate> until) {
    return until.filter(last -> last.isBefore(desk.today())).isPresent();
  }

  private static Suppressed suppressed(Ban ban) {
    StatedBy by =
        ban.statedBy() == StatedBy.NATIONAL_REGISTER
            ? StatedBy.NATIONAL_REGISTER
            : StatedBy.SUPPRESSION;
    return new Suppressed(ban.purpose(), ban.channel(), ban.from(), ban.until(), by);
  }

  /**
   * Keeps bans of somebody who is not on file.
   *
   * @param batch of the import by which they came
   * @return whether the data told anything to know the person by again
   */
  boolean insert(List<RoleValue> data, List<Suppressed> bans, Optional<Long> batch)
      throws DomainException {
    SuppressionRecords records = desk.store().suppressions();
    List<byte[]> digests = digests(data);
    for (byte[] digest : digests) {
      List<Suppressed> there = records.of(List.of(digest));
      for (Suppressed ban : bans) {
        if (!there.contains(ban)) {
          records.insert(digest, ban, batch, desk.now());
        }
      }
    }
    return !digests.isEmpty();
  }

  /** The bans, still of use, that are on record for whoever bears this data. */
  List<Suppressed> of(List<RoleValue> data) throws DomainException {
    if (desk.store().suppressions().isEmpty()) {
      return List.of();
    }
    List<byte[]> digests = digests(data);
    return digests.isEmpty()
        ? List.of()
        : desk.store().suppressions().of(digests).stream()
            .filter(ban -> !isOver(ban.until()))
            .toList();
  }

  /**
   * Gives a person who came in the bans that are on record for them and that are not on file yet.
   *
   * @return those that were given
   */
  List<Suppressed> apply(SubjectId subject, List<RoleValue> data) throws DomainException {
    return give(subject, of(data), desk.now());
  }

  /**
   * Gives a person bans that are not on file yet.
   *
   * @return those that were given
   */
  List<Suppressed> give(SubjectId subject, List<Suppressed> bans, Instant at)
      throws DomainException {
    List<Suppressed> given = new ArrayList<>();
    for (Suppressed ban : bans) {
      if (desk.store().bans().of(subject).stream().noneMatch(there -> isSame(there, ban))) {
        desk.store().bans().insert(subject, banOf(ban), at, desk.userId());
        given.add(ban);
      }
    }
    return given;
  }

  private static NewBan banOf(Suppressed ban) {
    return new NewBan(ban.purpose(), ban.channel(), ban.from(), ban.until(), "")
        .statedBy(ban.statedBy());
  }

  private static boolean isSame(Ban there, Suppressed ban) {
    return there.withdrawn().isEmpty()
        && there.purpose() == ban.purpose()
        && there.channel() == ban.channel()
        && there.until().equals(ban.until());
  }

  /**
   * Forgets what a person has now taken back, so that it does not come again with a file.
   *
   * @return what was kept of it
   */
  List<SuppressionRecords.Kept> forget(Ban withdrawn, List<RoleValue> data) throws DomainException {
    List<byte[]> digests = digests(data);
    return digests.isEmpty()
        ? List.of()
        : desk.store()
            .suppressions()
            .remove(digests, withdrawn.purpose(), withdrawn.channel(), desk.now());
  }

  /** Keeps again what was forgotten by mistake. */
  void remember(List<SuppressionRecords.Kept> forgotten) throws DomainException {
    for (SuppressionRecords.Kept one : forgotten) {
      desk.store().suppressions().insert(one.digest(), one.ban(), one.batch(), desk.now());
    }
  }

  private List<byte[]> digests(List<RoleValue> data) throws DomainException {
    try (SuppressionKey key = key()) {
      return SuppressionTexts.of(data).stream().map(key::digest).toList();
    }
  }

  SuppressionKey key() throws DomainException {
    SuppressionRecords records = desk.store().suppressions();
    Optional<byte[]> there = records.key();
    if (there.isPresent()) {
      return SuppressionKey.taking(there.get());
    }
    byte[] made = SuppressionKey.randomBytes();
    records.insertKey(made);
    return SuppressionKey.taking(made);
  }
}
