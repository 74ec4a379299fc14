package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that must hold in a restored backup too, told by ids, codes and digests alone. The
 * names of these records' parts are the form in which the ledger is written, and stay.
 */
public sealed interface LedgerDeed {

  /** How much carrying it out again comes to. */
  LedgerCount count();

  /**
   * Nothing is left of a person.
   *
   * @param persons all ids under which the person stood
   */
  record PersonErased(List<SubjectId> persons) implements LedgerDeed {
    public PersonErased {
      persons = List.copyOf(persons);
    }

    @Override
    public LedgerCount count() {
      return new LedgerCount(1, 0, 0, 0, 0, 0);
    }
  }

  /**
   * Where an item stood: with whom and under which number. One that moved when two persons were
   * made one has a place for before and for after.
   *
   * @param field of a datum
   */
  record Place(SubjectId person, ItemKey.Kind kind, long number, Optional<FieldId> field) {}

  /**
   * Items of a person were erased.
   *
   * @param persons all ids under which the person stood
   * @param items how many there were
   * @param codes of the fields and kinds of entries whose old values went with them
   */
  record ItemsErased(List<SubjectId> persons, int items, List<Place> places, List<String> codes)
      implements LedgerDeed {
    public ItemsErased {
      persons = List.copyOf(persons);
      places = List.copyOf(places);
      codes = List.copyOf(codes);
    }

    @Override
    public LedgerCount count() {
      return new LedgerCount(0, items, 0, 0, 0, 0);
    }
  }

  /** A ban was recorded. */
  record Banned(
      SubjectId person,
      BanPurpose purpose,
      BanChannel channel,
      LocalDate from,
      Optional<LocalDate> until,
      StatedBy statedBy)
      implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return new LedgerCount(0, 0, 1, 0, 0, 0);
    }
  }

  /** A ban was taken back. */
  record BanWithdrawn(
      SubjectId person,
      BanPurpose purpose,
      BanChannel channel,
      LocalDate from,
      Optional<LocalDate> until)
      implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return new LedgerCount(0, 0, 0, 1, 0, 0);
    }
  }

  /**
   * A consent was taken back.
   *
   * @param register of a purpose of its own; empty where it is one that could be banned
   * @param purpose its code or the name of the constant
   */
  record ConsentWithdrawn(
      SubjectId person,
      Optional<RegisterId> register,
      String purpose,
      BanChannel channel,
      LocalDate day,
      StatedBy statedBy)
      implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return new LedgerCount(0, 0, 0, 1, 0, 0);
    }
  }

  /**
   * A ban was kept for those who are not on file.
   *
   * @param batch of the import by which it came
   */
  record KeptBan(Suppressed ban, List<byte[]> digests, Optional<Long> batch) implements LedgerDeed {
    public KeptBan {
      digests = List.copyOf(digests);
    }

    @Override
    public LedgerCount count() {
      return new LedgerCount(0, 0, 1, 0, 0, 0);
    }
  }

  /** A ban that was kept was taken back by the person. */
  record KeptBanWithdrawn(BanPurpose purpose, BanChannel channel, List<byte[]> digests)
      implements LedgerDeed {
    public KeptBanWithdrawn {
      digests = List.copyOf(digests);
    }

    @Override
    public LedgerCount count() {
      return LedgerCount.NOTHING;
    }
  }

  /**
   * An import was taken back, be it of persons or of a do-not-contact list.
   *
   * @param recorded when it was done: another import of the same number is not meant
   */
  record ImportTakenBack(long batch, Instant recorded) implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return LedgerCount.NOTHING;
    }
  }

  /** The processing of a person's data was restricted. */
  record Restricted(SubjectId person, RestrictionGround ground, LocalDate from)
      implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return new LedgerCount(0, 0, 0, 0, 1, 0);
    }
  }

  /** Such a restriction was lifted; one that came since the backup is not set again then. */
  record RestrictionLifted(SubjectId person, RestrictionGround ground, LocalDate from)
      implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return LedgerCount.NOTHING;
    }
  }

  /**
   * Somebody's access ended.
   *
   * @param login its digest: another user of the same number is not meant
   */
  record UserRemoved(UserId user, byte[] login) implements LedgerDeed {
    @Override
    public LedgerCount count() {
      return new LedgerCount(0, 0, 0, 0, 0, 1);
    }
  }
}
