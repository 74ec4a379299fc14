package fi.kortisto.demo;

import fi.kortisto.model.Correction;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enters requests of invented people in every state that a list of work shows: late, due soon,
 * paused, extended, with somebody still to be told, answered; and what was disclosed.
 */
final class InventedRequests {

  private static final int ON_LIST = 5;

  private final Session session;
  private final RequestSteps steps;
  private final LocalDate today;
  private final List<List<SubjectId>> people;
  private int next;

  /**
   * Requests of those people.
   *
   * @param people by register, in the order of the registers; none of the lists is empty
   */
  InventedRequests(Session session, List<List<SubjectId>> people) throws DomainException {
    this.session = session;
    this.steps = new RequestSteps(session);
    this.today = session.due().work().today();
    this.people = people;
  }

  void enter() throws DomainException {
    steps.identify(received(RequestKind.INSPECTION, 40));
    steps.identify(received(RequestKind.ERASURE, 27));
    received(RequestKind.PORTABILITY, 9);
    pause(received(RequestKind.INSPECTION, 12));
    extend(steps.identify(received(RequestKind.OBJECTION, 20)));
    unknown();
    rectify();
    restrict();
    answer();
    discloseAList();
  }

  /** The next person, of one register after the other, beginning with its second. */
  private SubjectId person() {
    List<SubjectId> ofRegister = people.get(next % people.size());
    int number = 1 + next / people.size();
    next++;
    return ofRegister.get(number % ofRegister.size());
  }

  private RequestView received(RequestKind kind, int daysAgo) throws DomainException {
    return steps.receive(kind, person(), today.minusDays(daysAgo));
  }

  private void pause(RequestView view) throws DomainException {
    RequestView asked =
        session
            .requests()
            .askIdentity(
                view.request().id(),
                view.request().version(),
                "Esimerkki: allekirjoitus ei vastaa aiempaa.")
            .now();
    steps.send(steps.write(asked, LetterKind.IDENTITY_REQUEST));
  }

  private void extend(RequestView view) throws DomainException {
    RequestView extended =
        session
            .requests()
            .extend(
                view.request().id(),
                view.request().version(),
                "Esimerkki: vastustamisen perusteet on selvitettävä.")
            .now();
    steps.send(steps.write(extended, LetterKind.EXTENSION));
  }

  /** Somebody wrote who has not been looked for yet. */
  private void unknown() throws DomainException {
    session
        .requests()
        .add(
            new NewRequest(
                RequestKind.INSPECTION,
                today.minusDays(1),
                RequestRoad.EMAIL,
                RequestForm.WRITTEN,
                Language.SV,
                new Correspondent(
                    "Okänd Exempel",
                    PostalAddress.of("Exempelgatan 3", "02000", "Snönäs"),
                    "okand.exempel@example.com"),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "Exempelbegäran"));
  }

  /** Answered, but the one who was given the wrong name is still to be told. */
  private void rectify() throws DomainException {
    SubjectId person = person();
    SubjectFile card = session.subjects().card(person, Purpose.NONE);
    Register register = card.parts().getFirst().register();
    Optional<Datum> name =
        card.data().filter(datum -> datum.field().role() == FieldRole.FAMILY_NAME).findFirst();
    if (name.isEmpty()) {
      return;
    }
    session
        .disclosures()
        .add(
            person,
            RequestSteps.disclosure(register, today.minusDays(60), name.get().field().code()),
            Purpose.NONE);
    RequestView known =
        steps.identify(steps.receive(RequestKind.RECTIFICATION, person, today.minusDays(15)));
    Correction correction =
        Correction.of(
            ItemKey.of(name.get()),
            "Esimerkki-" + name.get().value(),
            "Henkilö on vaihtanut nimeä.");
    steps.send(
        steps.answer(steps.decide(known, Decision.GRANTED.withCorrections(List.of(correction)))));
  }

  private void restrict() throws DomainException {
    RequestView known = steps.identify(received(RequestKind.RESTRICTION, 18));
    steps.send(
        steps.answer(
            steps.decide(
                known, Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED))));
  }

  private void answer() throws DomainException {
    RequestView known = steps.identify(received(RequestKind.INSPECTION, 25));
    steps.send(steps.answer(steps.decide(known, Decision.GRANTED)));
  }

  private void discloseAList() throws DomainException {
    Register register = session.registers().getFirst();
    List<SubjectId> some = people.getFirst();
    String field = register.openFields().getFirst().code();
    session
        .disclosures()
        .addList(
            some.subList(0, Math.min(ON_LIST, some.size())),
            RequestSteps.disclosure(register, today.minusDays(30), field));
  }
}
