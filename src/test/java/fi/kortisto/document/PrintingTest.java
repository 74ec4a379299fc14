package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Problem;
import org.junit.jupiter.api.Test;

class PrintingTest {

  @Test
  void refusesAPrinterThatTheSystemDoesNotKnow() {
    Document answer =
        InspectionAnswer.render(
            Invented.person().file(), AnswerOptions.standard(Language.FI, Invented.TODAY));

    DomainException refusal =
        catchThrowableOfType(
            DomainException.class, () -> Printing.print(answer, "No such printer"));

    assertThat(refusal.problem()).isEqualTo(Problem.NO_SUCH_PRINTER);
    assertThat(refusal.arguments()).containsExactly("No such printer");
  }
}
