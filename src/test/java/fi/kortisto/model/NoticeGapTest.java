package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.NoticeGap.Missing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeGapTest {

  private static final Controller FIRM =
      new Controller(
          "Esimerkki Oy",
          "1457511-2",
          PostalAddress.of("Mallikatu 1", "20100", "Turku"),
          "tietosuoja@example.fi",
          "",
          "",
          "");

  static List<String> templates() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateLacksNothingButWhatOnlyTheFirmKnows(String id) throws DomainException {
    RegisterContent content = Templates.builtIn().find(id).content();

    assertThat(NoticeGap.of(new NoticeFacts(FIRM, content)))
        .extracting(NoticeGap::missing)
        .isEqualTo(content.role() == RegisterRole.PROCESSOR ? List.of(Missing.CLIENTS) : List.of());
    assertThat(
            NoticeGap.of(new NoticeFacts(Controller.named("Esimerkki Oy", "1457511-2"), content)))
        .extracting(NoticeGap::missing)
        .contains(Missing.FIRM_ADDRESS, Missing.FIRM_CONTACT);
  }

  @Test
  void namesWhatIsMissingOfWhat() throws DomainException {
    Label marketing = Label.same("Markkinointi");
    Label partner = Label.same("Kumppani");
    Label identity = Label.same("Tunnistetiedot");
    RegisterContent content =
        Templates.builtIn()
            .find("small-vendor")
            .content()
            .withPurposes(
                List.of(
                    new ProcessingPurpose(
                        "marketing", marketing, LegalBasis.LEGITIMATE_INTEREST, Label.NONE)))
            .withRecipients(
                List.of(
                    new Recipient("partner", partner, RecipientKind.RECIPIENT, true, Label.NONE)))
            .withCategories(
                List.of(new Category("identity", identity, StorageRule.whileNeeded(Label.NONE))))
            .withTexts(Map.of());

    assertThat(NoticeGap.of(new NoticeFacts(FIRM, content)))
        .containsExactly(
            new NoticeGap(Missing.DATA_SUBJECTS, Optional.empty()),
            new NoticeGap(Missing.LEGITIMATE_INTEREST, Optional.of(marketing)),
            new NoticeGap(Missing.SAFEGUARD, Optional.of(partner)),
            new NoticeGap(Missing.STORAGE, Optional.of(identity)));
  }
}
