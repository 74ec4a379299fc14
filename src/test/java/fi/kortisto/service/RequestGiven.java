package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Requests and disclosures of the tests. */
public final class RequestGiven {

  private RequestGiven() {}

  /** A signed letter of a person on file. */
  public static NewRequest request(RequestKind kind, SubjectFile person, LocalDate received) {
    return unknown(kind, "", received).of(person.subject().id());
  }

  /** A signed letter of somebody who may not be on file. */
  public static NewRequest unknown(RequestKind kind, String name, LocalDate received) {
    return new NewRequest(
        kind,
        received,
        RequestRoad.POST,
        RequestForm.SIGNED,
        Language.FI,
        Correspondent.named(name),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        "");
  }

  public static NewRequest represented(NewRequest request, Representative by) {
    return new NewRequest(
        request.kind(),
        request.received(),
        request.road(),
        request.form(),
        request.language(),
        request.from(),
        Optional.of(by),
        request.registers(),
        request.subject(),
        request.wish());
  }

  /** A request of a person who was identified by the method. */
  public static RequestView identified(Session session, NewRequest request, IdentityMethod method)
      throws DomainException {
    RequestView view = session.requests().add(request);
    return session
        .requests()
        .identify(view.request().id(), view.request().version(), method, "tunnistettu")
        .now();
  }

  public static DisclosureContent disclosure(RegisterId register, String to, String... fields) {
    return new DisclosureContent(
        register,
        "",
        new Correspondent(to, PostalAddress.of("Kuvitteellinentie 9", "00100", "Helsinki"), ""),
        LocalDate.of(2026, 1, 15),
        Set.of(fields),
        "perintä",
        LegalBasis.LEGITIMATE_INTEREST,
        false,
        "");
  }

  public static void refuses(Problem problem, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.problem()).isEqualTo(problem));
  }
}
