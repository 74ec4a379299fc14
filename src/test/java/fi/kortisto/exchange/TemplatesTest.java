package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.Category;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Label;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  static List<String> ids() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void saysEverythingInThreeLanguages(String id) throws Exception {
    assertThat(labels(Templates.builtIn().find(id)))
        .allSatisfy(
            label -> {
              assertThat(List.of(label.fi(), label.sv(), label.en())).noneMatch(String::isBlank);
              assertThat(label.fi()).isNotEqualTo(label.en());
            });
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasEveryStatement(String id) throws Exception {
    Set<RegisterText> optional = EnumSet.of(RegisterText.INTRODUCTION, RegisterText.COOKIES);
    assertThat(Templates.builtIn().find(id).content().texts().keySet())
        .containsAll(EnumSet.complementOf(EnumSet.copyOf(optional)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasAPlaceForEverythingThatIsImported(String id) throws Exception {
    List<FieldRole> roles =
        Templates.builtIn().find(id).content().fields().stream().map(Field::role).toList();
    assertThat(roles)
        .containsAll(
            EnumSet.complementOf(
                EnumSet.of(FieldRole.NONE, FieldRole.BIRTHDAY, FieldRole.IDENTITY_CODE)))
        .doesNotContain(FieldRole.IDENTITY_CODE);
    assertThat(roles.stream().filter(role -> role != FieldRole.NONE)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void keepsCodesApart(String id) throws Exception {
    RegisterContent content = Templates.builtIn().find(id).content();
    assertThat(content.fields()).extracting(Field::code).doesNotHaveDuplicates();
    assertThat(content.categories()).extracting(Category::code).doesNotHaveDuplicates();
    assertThat(content.sources()).extracting(Source::code).doesNotHaveDuplicates();
    assertThat(content.purposes()).extracting(ProcessingPurpose::code).doesNotHaveDuplicates();
    assertThat(content.recipients()).extracting(Recipient::code).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasACategoryForEveryFieldAndKindOfEntry(String id) throws Exception {
    RegisterContent content = Templates.builtIn().find(id).content();
    List<String> categories = content.categories().stream().map(Category::code).toList();
    assertThat(content.fields()).allMatch(field -> categories.contains(field.categoryCode()));
    assertThat(content.entryRules())
        .allMatch(rule -> categories.contains(rule.categoryCode()))
        .extracting(EntryRule::kind)
        .contains(EntryKind.NOTE);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void neverGivesARepealedActAsItsBasis(String id) throws Exception {
    assertThat(
            labels(Templates.builtIn().find(id))
                .flatMap(label -> Stream.of(label.fi(), label.sv(), label.en())))
        .noneMatch(text -> text.contains("523/1999") || text.contains("henkilötietolaki"));
  }

  @Test
  void keepsContactsAsLongAsTheContactCentrePromises() throws Exception {
    Map<String, Optional<Period>> periods =
        Templates.builtIn().find("contact-centre").content().categories().stream()
            .collect(Collectors.toMap(Category::code, category -> category.storage().period()));
    assertThat(periods)
        .containsEntry("chat", Optional.of(Period.ofDays(180)))
        .containsEntry("call", Optional.of(Period.ofYears(2)))
        .containsEntry("recording", Optional.of(Period.ofMonths(3)))
        .containsEntry("identity", Optional.empty());
  }

  @Test
  void basesElectronicMarketingOnConsent() throws Exception {
    assertThat(Templates.builtIn().find("trading-customers").content().purposes())
        .filteredOn(purpose -> purpose.code().equals("electronic-marketing"))
        .extracting(ProcessingPurpose::basis)
        .containsExactly(LegalBasis.CONSENT);
  }

  @Test
  void refusesATemplateThatDoesNotExist() {
    assertThatThrownBy(() -> Templates.builtIn().find("../x"))
        .isInstanceOf(DomainException.class)
        .hasMessage("NO_SUCH_TEMPLATE");
  }

  private static Stream<Label> labels(RegisterTemplate template) {
    RegisterContent content = template.content();
    return Stream.of(
            Stream.of(template.description(), content.name()),
            content.categories().stream()
                .flatMap(category -> Stream.of(category.label(), category.storage().reason())),
            content.fields().stream().map(Field::label),
            content.sources().stream().map(Source::label),
            content.purposes().stream().map(ProcessingPurpose::label),
            content.recipients().stream().map(Recipient::label),
            content.texts().values().stream())
        .flatMap(labels -> labels);
  }
}
