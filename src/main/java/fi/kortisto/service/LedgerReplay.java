package fi.kortisto.service;

import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.format.LedgerJson;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.CarriedOutAgain;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.LedgerCount;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LedgerDeed.BanWithdrawn;
import fi.kortisto.model.LedgerDeed.Banned;
import fi.kortisto.model.LedgerDeed.ConsentWithdrawn;
import fi.kortisto.model.LedgerDeed.ImportTakenBack;
import fi.kortisto.model.LedgerDeed.ItemsErased;
import fi.kortisto.model.LedgerDeed.KeptBan;
import fi.kortisto.model.LedgerDeed.KeptBanWithdrawn;
import fi.kortisto.model.LedgerDeed.PersonErased;
import fi.kortisto.model.LedgerDeed.Restricted;
import fi.kortisto.model.LedgerDeed.RestrictionLifted;
import fi.kortisto.model.LedgerDeed.UserRemoved;
import fi.kortisto.model.LedgerEntry;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.Progress;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.User;
import fi.kortisto.store.Store;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out again, in a restored register, what its ledger outside knows and it does not. What is
 * done already, or concerns nobody who is there, changes nothing.
 */
final class LedgerReplay {

  private final Desk desk;
  private final Store store;
  private final SubjectReading reading;
  private final ErasingAgain erasing;
  private final Set<SubjectId> unfinished = new LinkedHashSet<>();

  LedgerReplay(Desk desk) throws DomainException {
    this.desk = desk;
    this.store = desk.store();
    this.reading = new SubjectReading(desk);
    this.erasing = new ErasingAgain(desk, unfinished);
  }

  /** Carries them out in their order, inside a transaction, with a row of the log for each. */
  CarriedOutAgain carryOut(List<LedgerEntry> entries) throws DomainException {
    LedgerCount count = LedgerCount.NOTHING;
    Set<LedgerDeed> lifted = new HashSet<>();
    Set<Long> takenBack = new HashSet<>();
    Set<LedgerDeed> bannedAgain = new HashSet<>();
    List<LedgerEntry> standing = new ArrayList<>();
    for (LedgerEntry entry : entries.reversed()) {
      switch (entry.deed()) {
        case RestrictionLifted lifting -> lifted.add(lifting);
        case ImportTakenBack(long batch, Instant _) -> takenBack.add(batch);
        case Banned(var person, var purpose, var channel, var from, var until, _) ->
            bannedAgain.add(new BanWithdrawn(person, purpose, channel, from, until));
        case PersonErased _, ItemsErased _, BanWithdrawn _, ConsentWithdrawn _ -> {}
        case KeptBan _, KeptBanWithdrawn _, Restricted _, UserRemoved _ -> {}
      }
      if (!bannedAgain.contains(entry.deed()) && !isRevoked(entry.deed(), lifted, takenBack)) {
        standing.add(entry);
      }
    }
    for (LedgerEntry entry : standing.reversed()) {
      count = count.plus(store.ledger().quietly(() -> carryOut(entry.deed(), entry.at())));
    }
    entries.forEach(store.ledger()::insert);
    return new CarriedOutAgain(count, List.copyOf(unfinished));
  }

  /** What was taken back later, where nothing would tell afterwards that it was. */
  private static boolean isRevoked(LedgerDeed deed, Set<LedgerDeed> lifted, Set<Long> takenBack) {
    return switch (deed) {
      case KeptBan kept -> kept.batch().filter(takenBack::contains).isPresent();
      case Restricted(var person, var ground, var from) ->
          lifted.contains(new RestrictionLifted(person, ground, from));
      case PersonErased _, ItemsErased _, Banned _, BanWithdrawn _, ConsentWithdrawn _ -> false;
      case KeptBanWithdrawn _, ImportTakenBack _, RestrictionLifted _, UserRemoved _ -> false;
    };
  }

  private LedgerCount carryOut(LedgerDeed deed, Instant at) throws DomainException {
    Trace trace =
        new Trace(LogAction.ERASE_AGAIN).fields(List.of("ledger:" + LedgerJson.kind(deed)));
    LedgerCount done =
        switch (deed) {
          case PersonErased erased -> erasing.person(erased, trace);
          case ItemsErased erased -> erasing.items(erased, trace);
          case Banned banned -> counted(banned, ban(banned, at, trace));
          case BanWithdrawn withdrawn -> counted(withdrawn, withdraw(withdrawn, at, trace));
          case ConsentWithdrawn taken -> counted(taken, takeBack(taken, at, trace));
          case KeptBan kept -> counted(kept, keep(kept, at));
          case KeptBanWithdrawn(var purpose, var channel, var digests) -> {
            store.suppressions().remove(digests, purpose, channel, at);
            yield LedgerCount.NOTHING;
          }
          case ImportTakenBack taken -> undo(taken);
          case Restricted restricted -> counted(restricted, restrict(restricted, at, trace));
          case RestrictionLifted _ -> LedgerCount.NOTHING;
          case UserRemoved removed -> counted(removed, remove(removed, at));
        };
    if (!done.isNothing()) {
      desk.append(trace);
    }
    return done;
  }

  private static LedgerCount counted(LedgerDeed deed, boolean done) {
    return done ? deed.count() : LedgerCount.NOTHING;
  }

  private boolean ban(Banned banned, Instant at, Trace trace) throws DomainException {
    Optional<SubjectId> person = erasing.holder(banned.person());
    boolean lacking =
        person.isPresent()
            && store.bans().of(person.get()).stream()
                .noneMatch(
                    there ->
                        there.purpose() == banned.purpose()
                            && there.channel() == banned.channel()
                            && there.from().equals(banned.from())
                            && there.until().equals(banned.until()));
    if (lacking) {
      NewBan ban =
          new NewBan(banned.purpose(), banned.channel(), banned.from(), banned.until(), "")
              .statedBy(banned.statedBy());
      store.bans().insert(person.get(), ban, at, desk.userId());
      trace.of(person.get());
    }
    return lacking;
  }

  private boolean withdraw(BanWithdrawn withdrawn, Instant at, Trace trace) throws DomainException {
    Optional<SubjectId> person = erasing.holder(withdrawn.person());
    boolean done = false;
    if (person.isPresent()) {
      List<RoleValue> data = reading.data(person.get()).stream().map(RoleValue::of).toList();
      for (var ban : store.bans().of(person.get())) {
        if (ban.withdrawn().isEmpty()
            && ban.purpose() == withdrawn.purpose()
            && ban.channel() == withdrawn.channel()
            && ban.from().equals(withdrawn.from())
            && ban.until().equals(withdrawn.until())) {
          store.bans().withdraw(person.get(), ban.id(), at, desk.userId());
          new Suppressions(desk).forget(ban, data);
          trace.of(person.get());
          done = true;
        }
      }
    }
    return done;
  }

  private boolean takeBack(ConsentWithdrawn taken, Instant at, Trace trace) throws DomainException {
    Optional<SubjectId> person = erasing.holder(taken.person());
    if (person.isEmpty()) {
      return false;
    }
    ConsentScope scope =
        taken.register().isPresent()
            ? new ConsentScope.OfRegister(taken.register().get(), taken.purpose())
            : new ConsentScope.OfUse(BanPurpose.valueOf(taken.purpose()), taken.channel());
    boolean known =
        store.consents().of(person.get()).stream()
            .map(ConsentAct::act)
            .anyMatch(
                act ->
                    !act.given()
                        && act.isCorrection() == (taken.statedBy() == StatedBy.CORRECTION)
                        && act.scope().equals(scope)
                        && act.day().equals(taken.day()));
    if (!known) {
      NewConsent act =
          new NewConsent(
              false,
              scope,
              taken.day(),
              Optional.empty(),
              taken.statedBy(),
              "",
              "",
              Optional.empty());
      store.consents().insert(person.get(), act, at, desk.userId());
      trace.of(person.get());
    }
    return !known;
  }

  private boolean keep(KeptBan kept, Instant at) {
    boolean done = false;
    for (byte[] digest : kept.digests()) {
      if (!store.suppressions().of(List.of(digest)).contains(kept.ban())) {
        store.suppressions().insert(digest, kept.ban(), Optional.empty(), at);
        done = true;
      }
    }
    return done;
  }

  /** Left as it is, and seen among the imports, where something rests on it in the backup. */
  private LedgerCount undo(ImportTakenBack taken) throws DomainException {
    Optional<ImportBatch> batch =
        store
            .imports()
            .find(taken.batch())
            .filter(found -> found.undone().isEmpty() && found.at().equals(taken.recorded()));
    if (batch.isEmpty() || store.importUndo().builtOn(taken.batch()) > 0) {
      return LedgerCount.NOTHING;
    }
    new ImportUndoing(desk, batch.get()).undo(new Steps(Progress.NONE));
    return new LedgerCount((int) batch.get().counts().added(), 0, 0, 0, 0, 0);
  }

  private boolean restrict(Restricted restricted, Instant at, Trace trace) {
    Optional<SubjectId> person = erasing.holder(restricted.person());
    boolean lacking =
        person.isPresent()
            && store.restrictions().of(person.get()).stream()
                .noneMatch(
                    there ->
                        there.ground() == restricted.ground()
                            && there.from().equals(restricted.from()));
    if (lacking) {
      store
          .restrictions()
          .insert(
              person.get(),
              restricted.ground(),
              restricted.from(),
              Optional.empty(),
              at,
              desk.userId());
      trace.of(person.get());
    }
    return lacking;
  }

  private boolean remove(UserRemoved removed, Instant at) throws DomainException {
    Optional<User> user = store.users().find(removed.user()).filter(User::active);
    if (user.isEmpty()) {
      return false;
    }
    try (LedgerKey key = desk.ledger().key()) {
      boolean same = MessageDigest.isEqual(key.digest(user.get().login()), removed.login());
      if (same) {
        store.users().deactivate(removed.user());
      }
      return same;
    }
  }
}
