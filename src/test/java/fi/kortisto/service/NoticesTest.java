package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.Templates;
import fi.kortisto.format.DifferenceWords;
import fi.kortisto.model.Category;
import fi.kortisto.model.Difference;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.StorageRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published notice, and how it is noticed that it is not true any more. */
class NoticesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir Path temp;
  private Session session;
  private RegisterId centre;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), CLOCK);
    centre = session.rules().add(Templates.builtIn().find("contact-centre")).id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void keepsWhatWasPublishedWordForWord() throws DomainException {
    NoticeState published = publish();

    assertThat(published.versions()).hasSize(1);
    assertThat(published.versions().getFirst().published()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(published.isOutOfDate()).isFalse();
    NoticePrint print = session.notices().published(centre, 1, Language.SV);
    assertThat(print.html()).isEqualTo("<p>sv</p>");
    assertThat(print.pdf()).containsExactly(1, 2, 3);
    assertThat(session.notices().all())
        .extracting(NoticeState::isPublished)
        .containsExactly(false, true);
  }

  @Test
  void isUpToDateAsLongAsNothingThatItTellsChanges() throws DomainException {
    publish();
    List<Field> others = new ArrayList<>(content().fields());
    others.set(0, others.getFirst().with(FieldTrait.REQUIRED, true));
    others.addLast(others.removeFirst());

    change(content().withFields(others));

    assertThat(state().isOutOfDate()).isFalse();
  }

  @Test
  void saysWhichStoragePeriodIsNotAsPublished() throws DomainException {
    publish();

    change(content().withCategories(content().categories().stream().map(this::halved).toList()));

    assertThat(sentences())
        .containsExactly(
            "Säilytysaika, Chat-keskustelut: 180 päivää tapahtumasta, sitten poistetaan"
                + " → 90 päivää tapahtumasta, sitten poistetaan");
  }

  private Category halved(Category category) {
    StorageRule rule = category.storage();
    return category.code().equals("chat")
        ? new Category(
            category.code(),
            category.label(),
            new StorageRule(
                Optional.of(Period.ofDays(90)), rule.clock(), rule.then(), rule.reason()))
        : category;
  }

  @Test
  void saysWhatElseHasChanged() throws DomainException {
    publish();
    List<Field> fields = new ArrayList<>(content().fields());
    fields.set(0, fields.getFirst().with(FieldTrait.RETIRED, true));
    fields.set(1, fields.get(1).withLabel(Label.same("Kutsumanimi")));

    change(
        content()
            .withFields(fields)
            .withSources(content().sources().subList(0, content().sources().size() - 1))
            .withRecipients(List.of()));
    session
        .rules()
        .changeController(fi.kortisto.model.Controller.named("Uusi Nimi Oy", "1457511-2"));

    assertThat(state().differences())
        .extracting(Difference::topic)
        .contains(
            Difference.Topic.CONTROLLER,
            Difference.Topic.FIELD,
            Difference.Topic.SOURCE,
            Difference.Topic.RECIPIENT);
    assertThat(sentences()).contains("Tietokenttä: poistettu Sukunimi");

    publish();

    assertThat(state().isOutOfDate()).isFalse();
    assertThat(state().versions()).hasSize(2);
    assertThat(state().nextNumber()).isEqualTo(3);
  }

  @Test
  void refusesToPublishWhatTheRulesDoNotSay() throws DomainException {
    NoticeState before = state();
    change(content().withName(Label.same("Toinen nimi")));

    assertThatThrownBy(() -> session.notices().publish(centre, before.now(), prints()))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.CHANGED_MEANWHILE));
  }

  private List<String> sentences() throws DomainException {
    DifferenceWords words = new DifferenceWords(Language.FI);
    return state().differences().stream().map(words::of).toList();
  }

  private NoticeState publish() throws DomainException {
    return session.notices().publish(centre, state().now(), prints());
  }

  private static List<NoticePrint> prints() {
    return Stream.of(Language.values())
        .map(
            language ->
                new NoticePrint(language, "<p>" + language.code() + "</p>", new byte[] {1, 2, 3}))
        .toList();
  }

  private NoticeState state() throws DomainException {
    return session.notices().of(centre);
  }

  private RegisterContent content() {
    return session.registers().stream()
        .filter(register -> register.id().equals(centre))
        .map(Register::content)
        .findFirst()
        .orElseThrow();
  }

  private void change(RegisterContent wanted) throws DomainException {
    session.rules().change(centre, wanted);
  }
}
