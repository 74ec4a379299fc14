package fi.kortisto.demo;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectId;
import fi.kortisto.post.Post;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The steps of invented requests, by the rules of the registers that they fall under. */
record RequestSteps(Session session) {

  /** A signed letter came, which every register accepts. */
  RequestView receive(RequestKind kind, SubjectId person, LocalDate received)
      throws DomainException {
    return session
        .requests()
        .add(
            new NewRequest(
                kind,
                received,
                RequestRoad.POST,
                RequestForm.SIGNED,
                Language.FI,
                Correspondent.named(""),
                Optional.empty(),
                Set.of(),
                Optional.of(person),
                "Esimerkkipyyntö"));
  }

  /** Who asks is known in the first way that all the registers accept. */
  RequestView identify(RequestView view) throws DomainException {
    IdentityMethod method =
        rules(view).methods().stream().findFirst().orElse(IdentityMethod.OFFICIAL_ID);
    return session
        .requests()
        .identify(view.request().id(), view.request().version(), method, "Esimerkki")
        .now();
  }

  RequestView decide(RequestView view, Decision decision) throws DomainException {
    return session.decisions().decide(view.request().id(), view.request().version(), decision);
  }

  /** The letter that answers the request, on file. */
  Written answer(RequestView decided) throws DomainException {
    return write(decided, decided.answer().orElseThrow());
  }

  /** A letter of the request in the language in which it is answered, on file. */
  Written write(RequestView view, LetterKind kind) throws DomainException {
    return new Post(session)
        .write(
            view.request().id(),
            LetterOrder.of(kind, view.request().content().language(), road(view)));
  }

  private static AnswerDelivery road(RequestView view) {
    return rules(view).roads().stream().findFirst().orElse(AnswerDelivery.POST_TO_ADDRESS_ON_FILE);
  }

  private static ReleaseRules rules(RequestView view) {
    return new ReleaseRules(view.registers());
  }

  /** Files a letter and records that it left today. */
  RequestView send(Written written) throws DomainException {
    Letter filed = new Post(session).file(written);
    return session.letters().sent(filed.id(), written.order().road(), written.facts().date());
  }

  /** Tells all who are to be told by letter; the notices leave today. */
  int tell(RequestView view) throws DomainException {
    Post post = new Post(session);
    for (PassOn owed : view.passedOn()) {
      send(post.write(view.request().id(), LetterOrder.to(owed, Language.FI)));
    }
    return view.passedOn().size();
  }

  /** That a field was disclosed to a collector of debts. */
  static DisclosureContent disclosure(Register register, LocalDate on, String... fields) {
    return new DisclosureContent(
        register.id(),
        "",
        new Correspondent(
            "Esimerkkiperintä Oy",
            PostalAddress.of("Esimerkkikuja 2", "01000", "Lumijärvi"),
            "perinta@example.fi"),
        on,
        Set.of(fields),
        "Esimerkkilaskun perintä",
        LegalBasis.LEGITIMATE_INTEREST,
        false,
        "");
  }
}
