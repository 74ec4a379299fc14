package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An open register together with its store, so that a test can put any state of bans, consents and
 * exceptions into it at once. Nobody in it exists.
 */
public record ListGiven(Session session, Store store, LocalDate today) implements AutoCloseable {

  private static final UserId BY = new UserId(1);

  public static ListGiven register(Path folder, Clock clock) throws DomainException {
    Given.register(folder, clock).close();
    RegisterFolder opened = RegisterFolder.open(folder);
    try (Password password = Password.of(Given.PASSWORD)) {
      KeyRing.Opened ring = opened.keyRing().open(Given.LOGIN, password);
      Store store = opened.openStore(ring.dataKey());
      User user = store.transaction(() -> store.users().find(ring.user())).orElseThrow();
      Session session =
          new Session(
              new Desk(
                  opened,
                  clock,
                  () -> new BcryptCost(4),
                  user,
                  store,
                  ring.dataKey(),
                  new Mode.Work()));
      return new ListGiven(session, store, LocalDate.now(clock));
    }
  }

  public Register register() {
    return session.registers().getFirst();
  }

  /** What a test writes, in one transaction. */
  public <T> T write(Store.Work<T> work) throws DomainException {
    return store.transaction(work);
  }

  /** Inside {@link #write}. */
  public SubjectId person(Map<FieldRole, String> data) {
    SubjectId id = store.subjects().nextId();
    store.subjects().insert(id, Instant.EPOCH);
    store.subjects().join(id, register().id(), today.minusYears(1));
    int number = 0;
    for (Map.Entry<FieldRole, String> value : data.entrySet()) {
      store
          .data()
          .put(
              id,
              new Datum(
                  ++number,
                  register().fieldOf(value.getKey()).orElseThrow(),
                  value.getValue(),
                  "",
                  "customer",
                  Optional.empty(),
                  true,
                  Instant.EPOCH,
                  BY));
    }
    store.subjects().reindex(id, Language.FI);
    return id;
  }

  /** Somebody who is reached by every channel. Inside {@link #write}. */
  public SubjectId reachable(String given, String family, int number) {
    return person(
        Map.of(
            FieldRole.GIVEN_NAME,
            given,
            FieldRole.FAMILY_NAME,
            family,
            FieldRole.EMAIL,
            family.toLowerCase(Locale.ROOT) + number + "@example.fi",
            FieldRole.PHONE,
            "+35840000%04d".formatted(number),
            FieldRole.POST_ADDRESS,
            PostalAddress.of("Esimerkkikatu " + number, "00100", "Lumijärvi").canonical()));
  }

  public void ban(SubjectId person, BanPurpose purpose, BanChannel channel) {
    ban(person, new NewBan(purpose, channel, today, Optional.empty(), "kirje"));
  }

  public void ban(SubjectId person, NewBan ban) {
    store.bans().insert(person, ban, Instant.EPOCH, BY);
  }

  public void consent(
      SubjectId person,
      boolean given,
      ConsentScope scope,
      LocalDate day,
      Optional<LocalDate> until) {
    store
        .consents()
        .insert(
            person,
            new NewConsent(given, scope, day, until, StatedBy.PERSON, "", "", Optional.empty()),
            Instant.EPOCH,
            BY);
  }

  public void except(SubjectId person, NewException exception) {
    store.exceptions().insert(person, exception, Instant.EPOCH, BY);
  }

  public void restrict(SubjectId person) {
    store
        .restrictions()
        .insert(person, RestrictionGround.values()[0], today, Optional.empty(), Instant.EPOCH, BY);
  }

  public void protect(SubjectId person) {
    store.subjects().protectAddress(person, true);
    store.subjects().reindex(person, Language.FI);
  }

  public void entry(SubjectId person, EntryKind kind, LocalDate day) {
    store
        .entries()
        .insert(
            person,
            register().id(),
            new EntryContent(
                kind,
                day.atStartOfDay(),
                Optional.empty(),
                "",
                Map.of(),
                List.of(),
                new Provenance("customer", Optional.empty(), false)),
            Instant.EPOCH,
            BY);
  }

  @Override
  public void close() throws DomainException {
    session.close();
  }
}
