package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyNoticeTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAccessibleAndArchivable(Language language) throws Exception {
    for (var template : Templates.builtIn().all()) {
      NoticeFacts facts = new NoticeFacts(Invented.CONTROLLER, template.content());
      assertThat(Conformance.faults(PrivacyNotice.of(facts, language, 1, Invented.TODAY).pdf()))
          .as(template.id())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAValidPage(Language language) throws Exception {
    for (var template : Templates.builtIn().all()) {
      NoticeFacts facts = new NoticeFacts(Invented.CONTROLLER, template.content());
      assertThat(Validity.faults(PrivacyNotice.of(facts, language, 1, Invented.TODAY).html()))
          .as(template.id())
          .isEmpty();
    }
  }

  @Test
  void printsInEveryLanguage() throws Exception {
    NoticeFacts facts =
        new NoticeFacts(Invented.CONTROLLER, Templates.builtIn().find("contact-centre").content());
    assertThat(PrivacyNotice.prints(facts, 1, Invented.TODAY))
        .extracting(NoticePrint::language)
        .containsExactly(Language.values());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isRecordedAccessiblyToo(Language language) throws Exception {
    List<Register> registers =
        Templates.builtIn().all().stream()
            .map(template -> new Register(new RegisterId(1), template.id(), template.content()))
            .toList();
    Document record =
        ProcessingRecord.render(Invented.CONTROLLER, registers, language, Invented.TODAY);
    assertThat(Conformance.faults(record)).isEmpty();
  }
}
