package fi.kortisto.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.UserRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PossibleTest {

  private static final LocalDate WITHIN = Given.RECEIVED.plusDays(10);
  private static final LocalDate AFTER = Given.RECEIVED.plusDays(60);

  @Test
  void anExtensionIsNotOfferedAfterTheFirstMonth() {
    assertThat(received(WITHIN, UserRole.CLERK).extend()).isTrue();
    assertThat(received(AFTER, UserRole.CLERK).extend()).isFalse();
    assertThat(received(AFTER, UserRole.CLERK).missedExtension())
        .contains(LocalDate.of(2026, 4, 7));
  }

  @Test
  void aReaderCanDoNothing() {
    Possible reader = received(WITHIN, UserRole.READER);

    assertThat(reader.identify()).isFalse();
    assertThat(reader.extend()).isFalse();
    assertThat(reader.notFound()).isFalse();
    assertThat(reader.letters()).isEmpty();
  }

  @Test
  void aClerkRecordsButDoesNotDecide() {
    Possible clerk = received(WITHIN, UserRole.CLERK);

    assertThat(clerk.identify()).isTrue();
    assertThat(clerk.notFound()).isFalse();
    assertThat(clerk.letters()).isEmpty();
  }

  @Test
  void nothingIsHandledAnyMoreOnceItIsDecided() {
    Possible decided = with(RequestState.DECIDED, List.of());

    assertThat(decided.identify()).isFalse();
    assertThat(decided.withdraw()).isFalse();
    assertThat(decided.letters()).containsExactly(LetterKind.NOT_IN_REGISTER);
  }

  @Test
  void aLetterThatHasLeftIsNotWrittenAgain() {
    assertThat(with(RequestState.ANSWERED, List.of(sent(LetterKind.NOT_IN_REGISTER))).letters())
        .isEmpty();
  }

  private static Possible received(LocalDate today, UserRole role) {
    return new Possible(
        Given.view(Given.request(RequestState.RECEIVED, Optional.empty()), List.of(), List.of()),
        Given.user(role),
        today);
  }

  private static Possible with(RequestState state, List<Letter> letters) {
    return new Possible(
        Given.view(Given.request(state, Optional.of(RequestOutcome.NOT_FOUND)), List.of(), letters),
        Given.user(UserRole.PRIVACY_OFFICER),
        WITHIN);
  }

  static Letter sent(LetterKind kind) {
    return new Letter(
        7,
        new RequestId(1),
        kind,
        Language.FI,
        WITHIN,
        "Alma Aalto",
        Optional.of(AnswerDelivery.POST_TO_ADDRESS_ON_FILE),
        Optional.of(WITHIN),
        true,
        Given.THEN,
        "aino.esimerkki");
  }
}
