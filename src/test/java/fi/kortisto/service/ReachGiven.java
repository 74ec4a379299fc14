package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Label;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two registers, with persons in one, in the other and in both; whatever is in the second only has
 * the secret word in it.
 */
record ReachGiven(
    RegisterId first,
    RegisterId second,
    SubjectId ofFirst,
    SubjectId ofSecond,
    SubjectId ofBoth,
    int numberInSecond,
    long entryInSecond,
    long fileInSecond,
    long holdInSecond,
    long disclosureOfSecond,
    RequestId requestOfSecond,
    long passOnOfSecond,
    long batchOfSecond,
    long batchOfAll) {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
  static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  static final String SECRET = "salattu";

  static Session create(Path folder) throws DomainException {
    RegisterTemplate one = Given.template();
    return Given.register(
        folder,
        CLOCK,
        List.of(
            one,
            new RegisterTemplate(
                "other",
                Label.same("Toinen"),
                one.content().withName(Label.same("Palauterekisteri")))));
  }

  static ReachGiven fill(Session session) throws DomainException {
    Register second = session.registers().getLast();
    SubjectId ofFirst = Given.person(session, "Aino", "Esimerkki").subject().id();
    SubjectId ofBoth = Given.person(session, "Bertta", "Esimerkki").subject().id();
    long version = session.subjects().card(ofBoth, Purpose.NONE).subject().version();
    session
        .subjects()
        .join(
            ofBoth,
            version,
            second.id(),
            List.of(
                add(second, FieldRole.EMAIL, "bertta@salattu.example.fi"),
                add(second, FieldRole.ORGANISATION, "Salattu Oy")));
    SubjectId ofSecond =
        session
            .subjects()
            .add(
                second.id(),
                List.of(
                    add(second, FieldRole.FULL_NAME, "Salattu Cecilia"),
                    add(second, FieldRole.PHONE, "+358401234567")))
            .subject()
            .id();
    int number = session.desk().store().data().lastNumber(ofBoth);
    long entry = entry(session, ofBoth, second.id());
    long file =
        session
            .attachments()
            .add(
                ofBoth,
                new NewAttachment(
                    second.id(),
                    Optional.empty(),
                    "salattu.txt",
                    new Provenance("customer", Optional.empty(), true)),
                new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)),
                SECRET.length(),
                Progress.NONE)
            .attachment();
    session.holds().record(ofBoth, hold(new ItemKey(ItemKey.Kind.ENTRY, entry)));
    long hold = session.holds().of(ofBoth).getFirst().id();
    for (SubjectId person : List.of(ofSecond, ofFirst)) {
      session
          .bans()
          .add(
              person,
              new NewBan(
                  BanPurpose.PUBLICATION,
                  BanChannel.ANY,
                  TODAY,
                  Optional.empty(),
                  person.equals(ofSecond) ? "salattu kirje" : "kirje"));
    }
    long disclosure =
        session
            .disclosures()
            .add(
                ofBoth,
                RequestGiven.disclosure(second.id(), "Salattu Perintä Oy", "email"),
                Purpose.NONE)
            .now()
            .id();
    RequestId request = requests(session, second.id(), ofFirst, ofBoth, ofSecond);
    return new ReachGiven(
        session.registers().getFirst().id(),
        second.id(),
        ofFirst,
        ofSecond,
        ofBoth,
        number,
        entry,
        file,
        hold,
        disclosure,
        request,
        session.requests().of(request).passedOn().getFirst().id(),
        imported(session, second.id()),
        banned(session));
  }

  private static long entry(Session session, SubjectId person, RegisterId register)
      throws DomainException {
    EntryContent call =
        new EntryContent(
            EntryKind.CALL,
            TODAY.atTime(9, 0),
            Optional.empty(),
            "Salattu puhelu",
            Map.of(),
            List.of(),
            new Provenance("customer", Optional.empty(), true));
    return session.entries().change(person, new EntryChange.Add(register, call)).entry();
  }

  private static NewHold hold(ItemKey item) {
    return new NewHold(
        item, HoldGround.LEGAL_CLAIM, Optional.empty(), Optional.of(TODAY), "salattu riita");
  }

  /** Two that the user reaches, and three that the user does not. */
  private static RequestId requests(
      Session session, RegisterId second, SubjectId ofFirst, SubjectId ofBoth, SubjectId ofSecond)
      throws DomainException {
    session.requests().add(RequestGiven.unknown(RequestKind.INSPECTION, "", TODAY).of(ofFirst));
    session.requests().add(RequestGiven.unknown(RequestKind.ERASURE, "Kukaan Esimerkki", TODAY));
    session.requests().add(in(second, "Salattu Kysyjä", TODAY.minusYears(1)));
    session.requests().add(in(second, "Salattu Bertta", TODAY).of(ofBoth));
    var view = session.requests().add(in(second, "", TODAY).of(ofSecond));
    RequestId request = view.request().id();
    session.requests().extend(request, view.request().version(), "salattu syy");
    var store = session.desk().store();
    store.transaction(
        () -> {
          store
              .passOns()
              .insert(
                  request,
                  new Effect.ToBeTold(
                      second,
                      Optional.empty(),
                      new Correspondent("Salattu Lähde", PostalAddress.EMPTY, ""),
                      PassOnReason.RECTIFIED,
                      Set.of("email")));
          store
              .restrictions()
              .insert(
                  ofSecond,
                  RestrictionGround.ACCURACY_CONTESTED,
                  TODAY,
                  Optional.empty(),
                  session.desk().now(),
                  session.desk().userId());
          return request;
        });
    return request;
  }

  private static NewRequest in(RegisterId register, String name, LocalDate received) {
    return RequestGiven.unknown(RequestKind.INSPECTION, name, received)
        .concerning(Set.of(register));
  }

  private static long imported(Session session, RegisterId second) throws DomainException {
    return session
        .imports()
        .run(
            ImportOrder.into(second, "salattu.csv"),
            rows(Given.contact(1, "Salattu", "Dora", "dora@salattu.example.fi", "")),
            false,
            Progress.NONE,
            _ -> {})
        .batch()
        .orElseThrow();
  }

  private static long banned(Session session) throws DomainException {
    return session
        .imports()
        .runBans(
            new BanListOrder(
                "salattu-kiellot.csv",
                BanPurpose.DIRECT_MARKETING,
                BanChannel.EMAIL,
                Optional.empty(),
                Optional.empty(),
                StatedBy.COMPANY),
            rows(Given.contact(1, "", "", "dora@salattu.example.fi", "")),
            false,
            Progress.NONE,
            _ -> {})
        .batch()
        .orElseThrow();
  }

  static IncomingRows rows(IncomingRow... rows) {
    Iterator<IncomingRow> left = List.of(rows).iterator();
    return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
  }

  static DatumChange.Add add(Register register, FieldRole role, String value) {
    return new DatumChange.Add(
        register.fieldOf(role).orElseThrow().id(), value, "", "customer", Optional.empty(), true);
  }
}
