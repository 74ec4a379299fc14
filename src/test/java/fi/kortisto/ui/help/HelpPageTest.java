package fi.kortisto.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.kortisto.model.Language;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.HelpTopic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the help: all there, in each language, and each led to by another. */
class HelpPageTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTopicHasAPageThatIsWorthReading(Language language) {
    for (HelpPage page : HelpPage.all(language)) {
      assertThat(page.title()).as("%s %s", page.topic(), language).isNotBlank();
      assertThat(page.paragraphs()).as("%s %s", page.topic(), language).hasSizeGreaterThan(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsLedToByAnother(Language language) {
    Set<HelpTopic> reached = EnumSet.of(HelpTopic.START);
    HelpPage.all(language)
        .forEach(
            page ->
                page.links().stream().filter(link -> link != page.topic()).forEach(reached::add));
    assertThat(reached).containsExactlyInAnyOrder(HelpTopic.values());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSamePageLeadsToTheSamePagesInEveryLanguage(Language language) {
    for (HelpTopic topic : HelpTopic.values()) {
      assertThat(HelpPage.of(topic, language).links())
          .as(topic.code())
          .isEqualTo(HelpPage.of(topic, Language.FI).links());
    }
  }

  @Test
  void everyAreaOpensAPageOfItsOwn() {
    List<HelpTopic> topics = Arrays.stream(Area.values()).map(Area::topic).toList();
    assertThat(topics).doesNotHaveDuplicates();
  }

  @Test
  void readsTheFourMarks() {
    HelpPage page =
        HelpPage.read(
            HelpTopic.BANS, "Otsikko\n\nPaina `Ctrl+B`, katso [[lists]].\n- yksi\n2. kaksi\n");

    assertThat(page.title()).isEqualTo("Otsikko");
    assertThat(page.links()).containsExactly(HelpTopic.LISTS);
    assertThat(page.paragraphs())
        .extracting(HelpPage.Paragraph::mark)
        .containsExactly("", "•", "2.");
    assertThat(page.paragraphs().getFirst().pieces()).contains(new HelpPage.Piece.Key("Ctrl+B"));
    assertThat(page.text()).isEqualTo("Otsikko\nPaina Ctrl+B, katso .\nyksi\nkaksi");
  }

  @Test
  void aLinkToNowhereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelpPage.read(HelpTopic.BANS, "Otsikko\n[[nowhere]]"));
  }

  @Test
  void findsWordsWithoutTheirDots() {
    HelpPage page = HelpPage.of(HelpTopic.STORAGE, Language.FI);
    assertThat(page.tells("sailytys")).isTrue();
    assertThat(page.tells("SÄILYTYSAJAT siivous")).isTrue();
    assertThat(page.tells("potkupallo")).isFalse();
  }
}
