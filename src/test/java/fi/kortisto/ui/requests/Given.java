package fi.kortisto.ui.requests;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Identification;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestStep;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An invented request that came in on 3 March 2026. */
final class Given {

  static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
  static final Instant THEN = Instant.parse("2026-03-03T10:00:00Z");

  private Given() {}

  static User user(UserRole role) {
    return User.fresh(new UserId(1), "aino.esimerkki", role);
  }

  static RequestCase request(RequestState state, Optional<RequestOutcome> outcome) {
    return new RequestCase(
        new RequestId(1),
        1,
        new NewRequest(
            RequestKind.INSPECTION,
            RECEIVED,
            RequestRoad.POST,
            RequestForm.SIGNED,
            Language.FI,
            Correspondent.named("Alma Aalto"),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            ""),
        state,
        outcome,
        "",
        List.of(),
        Optional.<Identification>empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static RequestView view(RequestCase request, List<RequestStep> steps, List<Letter> letters) {
    return new RequestView(
        request,
        Optional.empty(),
        List.of(),
        steps,
        List.of(),
        letters,
        List.of(),
        List.of(),
        List.of());
  }
}
