package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.document.NoticeBlock.OwnWords;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Client;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RegisterText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyNoticeTest {

  private static final LocalDate DAY = Invented.TODAY;

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAccessibleAndArchivableFromEveryTemplate(Language language) throws Exception {
    for (RegisterTemplate template : Templates.builtIn().all()) {
      assertThat(Conformance.faults(notice(template.content(), language).pdf()))
          .as(template.id())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAValidPageFromEveryTemplate(Language language) throws Exception {
    for (RegisterTemplate template : Templates.builtIn().all()) {
      assertThat(Validity.faults(notice(template.content(), language).html()))
          .as(template.id())
          .isEmpty();
    }
  }

  @Test
  void isSeenToBeInvalidWhenItIs() throws Exception {
    String page = english("contact-centre").html();

    assertThat(Validity.faults(page.replace("<main", "<div><main"))).isNotEmpty();
    assertThat(Validity.faults(page.replace("color-scheme:", "colour-scheme:"))).isNotEmpty();
  }

  @Test
  void takesTheFirmsWordsAsTextAndNothingElse() throws Exception {
    PrivacyNotice notice =
        notice(
            withText(
                template("contact-centre"),
                RegisterText.INTRODUCTION,
                "<script>alert(1)</script> {{x}} & \u0000\u0007\n\n\"quoted\" 李明 🎉"),
            Language.FI);

    assertThat(Validity.faults(notice.html())).isEmpty();
    assertThat(notice.html())
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{x}} &amp;")
        .contains("李明 🎉");
    assertThat(Conformance.faults(notice.pdf())).isEmpty();
    assertThat(Paper.text(notice.pdf())).contains("<script>alert(1)</script>").contains("□□ □");
  }

  @Test
  void loadsNothing() throws Exception {
    assertThat(english("contact-centre").html())
        .doesNotContain("src=", "<link", "@import", "url(", "http-equiv")
        .contains("prefers-color-scheme: dark", "@media print");
  }

  @Test
  void tellsWhoAnswersForItAndWhichVersionItIs() throws Exception {
    String paper = Paper.text(english("customer-feedback").pdf());

    assertThat(paper)
        .contains("Esimerkkikauppa Oy", "1457511-2", "Mallikatu 12", "+358 9 123 4567")
        .contains("tietosuoja@esimerkkikauppa.example", "Contact person Maija Mallikas")
        .contains("Data protection officer Olli Ohje")
        .contains("Version 3, 5 Mar 2026")
        .contains("Office of the Data Protection Ombudsman");
  }

  @Test
  void citesTodaysLawOnly() throws Exception {
    for (RegisterTemplate template : Templates.builtIn().all()) {
      for (NoticePrint print :
          PrivacyNotice.prints(new NoticeFacts(Invented.CONTROLLER, template.content()), 1, DAY)) {
        assertThat(print.html()).contains("2016/679", "1050/2018").doesNotContain("523/1999");
      }
    }
  }

  @Test
  void speaksOfConsentAndPortabilityOnlyWhereThereIsSuchABasis() throws Exception {
    RegisterContent content = template("contact-centre");
    RegisterContent byInterest =
        content.withPurposes(
            content.purposes().stream()
                .filter(purpose -> purpose.basis() == LegalBasis.LEGITIMATE_INTEREST)
                .toList());

    assertThat(rights(content)).contains("Portability", "Withdrawal of consent", "Objection");
    assertThat(rights(byInterest))
        .contains("Objection")
        .doesNotContain("Portability", "Withdrawal of consent");
  }

  @Test
  void namesTheClientsOfAProcessorAndItsContractButNoBasisTowardsThePerson() throws Exception {
    RegisterContent content =
        template("feedback-users")
            .withRole(
                RegisterRole.PROCESSOR,
                List.of(new Client("Keksitty Asiakas Oy", "asiakas@example.fi")));

    assertThat(Paper.text(notice(content, Language.EN).pdf()))
        .contains("Controllers Keksitty Asiakas Oy, asiakas@example.fi")
        .contains("(Article 28)")
        .contains("You exercise your rights through the controller")
        .doesNotContain("6(1)(b)");
  }

  @Test
  void hasAPlaceForEachOfTheFirmsTextsAndOnlyOne() throws Exception {
    for (RegisterTemplate template : Templates.builtIn().all()) {
      assertThat(
              notice(template.content(), Language.FI).sections().stream()
                  .flatMap(section -> section.ownWords().stream())
                  .map(OwnWords::which))
          .containsExactlyInAnyOrder(RegisterText.values());
    }
  }

  @Test
  void leavesOutASectionThatTellsNothingButKeepsItForTheEditor() throws Exception {
    PrivacyNotice notice =
        notice(withText(template("contact-centre"), RegisterText.COOKIES, ""), Language.EN);

    assertThat(notice.html()).doesNotContain("id=\"cookies\"");
    assertThat(notice.sections())
        .filteredOn(section -> section.id().equals("cookies"))
        .hasSize(1)
        .noneMatch(NoticeSection::isPrinted);
  }

  @Test
  void hasTheSameSectionsInEveryLanguage() throws Exception {
    Set<List<String>> ids = new HashSet<>();
    for (Language language : Language.values()) {
      ids.add(
          notice(template("trading-customers"), language).sections().stream()
              .map(NoticeSection::id)
              .toList());
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  void changesWithTheRules() throws Exception {
    RegisterContent content = template("contact-centre");

    assertThat(notice(content, Language.EN).html()).contains("180 days from the event");
    assertThat(notice(content.withCategories(List.of()), Language.EN).html())
        .doesNotContain("180 days from the event");
  }

  @Test
  void goesOutInEveryLanguage() throws Exception {
    List<NoticePrint> prints =
        PrivacyNotice.prints(
            new NoticeFacts(Invented.CONTROLLER, template("contact-centre")), 1, DAY);

    assertThat(prints).extracting(NoticePrint::language).containsExactly(Language.values());
    assertThat(Arrays.stream(Language.values()))
        .allSatisfy(
            language ->
                assertThat(prints.get(language.ordinal()).html())
                    .contains("<html lang=\"" + language.code() + "\">"));
  }

  private static String rights(RegisterContent content) {
    return notice(content, Language.EN).sections().stream()
        .filter(section -> section.id().equals("rights"))
        .toList()
        .toString();
  }

  private static RegisterContent withText(RegisterContent content, RegisterText which, String to) {
    Map<RegisterText, Label> texts = new HashMap<>(content.texts());
    texts.put(which, Label.same(to));
    return content.withTexts(texts);
  }

  private static RegisterContent template(String id) throws Exception {
    return Templates.builtIn().find(id).content();
  }

  private static PrivacyNotice english(String template) throws Exception {
    return notice(template(template), Language.EN);
  }

  private static PrivacyNotice notice(RegisterContent content, Language language) {
    return PrivacyNotice.of(new NoticeFacts(Invented.CONTROLLER, content), language, 3, DAY);
  }
}
