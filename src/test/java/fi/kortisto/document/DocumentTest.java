package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void aDocumentThatWasKeptIsTheSameAgain() {
    Document made =
        InspectionAnswer.render(
            Invented.aino().file(), AnswerOptions.standard(Language.FI, Invented.TODAY));

    Document kept = Document.kept(made.bytes());

    assertThat(kept.title()).isEqualTo(made.title());
    assertThat(kept.pageCount()).isEqualTo(made.pageCount());
    assertThat(kept.bytes()).isEqualTo(made.bytes());
  }
}
