package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Language;
import fi.kortisto.model.SubjectFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerBansTest {

  private static final Instant TAKEN_BACK = Instant.parse("2025-09-01T10:00:00Z");

  @Test
  void listsWithdrawnAndEndedBansApartFromThoseInForce() throws Exception {
    String paper = finnish(banned());

    assertThat(paper)
        .contains("Voimassa olevat kiellot", "suoramainonta posti 7.1.2025 alkaen")
        .contains("Kiellot, jotka eivät ole voimassa")
        .contains("Mielipidetutkimus, puhelin: 7.1.2025 alkaen, peruutettu 1.9.2025")
        .contains("Markkinatutkimus, sähköposti: 7.1.2025 – 31.12.2025");
    assertThat(paper.indexOf("suoramainonta posti"))
        .isLessThan(paper.indexOf("Kiellot, jotka eivät ole voimassa"));
  }

  @Test
  void saysThatNoneIsInForceWhereAllAreOver() throws Exception {
    SubjectFile file =
        Invented.person()
            .ban(BanPurpose.OPINION_POLL, BanChannel.PHONE)
            .over(Optional.empty(), Optional.of(TAKEN_BACK))
            .file();

    assertThat(finnish(file))
        .contains("Sinulla ei ole nyt voimassa olevia kieltoja")
        .doesNotContain("Et ole asettanut kieltoja");
  }

  @Test
  void saysNothingOfOtherBansWhereThereAreNone() throws Exception {
    assertThat(finnish(Invented.person().file()))
        .contains("Et ole asettanut kieltoja")
        .doesNotContain("jotka eivät ole voimassa");
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleAndArchivable(Language language) throws Exception {
    Document answer =
        InspectionAnswer.render(banned(), AnswerOptions.standard(language, Invented.TODAY));

    assertThat(Conformance.faults(answer)).isEmpty();
  }

  private static SubjectFile banned() {
    return Invented.person()
        .ban(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST)
        .ban(BanPurpose.OPINION_POLL, BanChannel.PHONE)
        .over(Optional.empty(), Optional.of(TAKEN_BACK))
        .ban(BanPurpose.MARKET_RESEARCH, BanChannel.EMAIL)
        .over(Optional.of(LocalDate.of(2025, 12, 31)), Optional.empty())
        .file();
  }

  private static String finnish(SubjectFile file) throws Exception {
    return Paper.text(
        InspectionAnswer.render(file, AnswerOptions.standard(Language.FI, Invented.TODAY)));
  }
}
