package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed is kept while the program runs, for the case that it does not come to a lock. */
class TypingTest {

  private static final Draft NOTE =
      new Draft("persons.new", Optional.empty(), Map.of("text", "Puolivalmis"));

  @TempDir private Path folder;
  private RunningProgram program;
  private Background background;
  private Session session;
  private final AtomicReference<List<Draft>> screens = new AtomicReference<>(List.of());
  private final OpenForms forms = new OpenForms();

  @BeforeEach
  void open() throws DomainException {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    background =
        new Background(
            Platform::runLater,
            failure -> {
              throw new AssertionError(failure);
            });
    try (Password password = RunningProgram.password(PeopleOnFile.PASSWORD)) {
      ClosedFolder closed = Given.folders().open(PeopleOnFile.none(folder));
      session = closed.signIn(PeopleOnFile.LOGIN, password);
    }
  }

  @AfterEach
  void close() throws DomainException {
    background.close();
    session.close();
    program.close();
  }

  @Test
  void isKeptAfterAWhileAndGivenUpWhenItIsSaved() {
    begin(Duration.millis(50));
    screens.set(List.of(NOTE));
    awaitKept(List.of(NOTE));

    screens.set(List.of());
    awaitKept(List.of());
  }

  @Test
  void isGivenUpAtOnceWhenItIsSaved() {
    begin(Duration.hours(1));
    screens.set(List.of(NOTE));
    program.onScreen(this::settle);
    awaitKept(List.of(NOTE));

    screens.set(List.of());
    program.onScreen(this::settle);
    awaitKept(List.of());
  }

  private OpenForms settle() {
    forms.settled();
    return forms;
  }

  private void begin(Duration pause) {
    program.onScreen(
        () -> {
          Typing typing = new Typing(session, background.work(), forms, screens::get, pause);
          typing.begin(List.of());
          return typing;
        });
  }

  private void awaitKept(List<Draft> wanted) {
    AtomicReference<List<Draft>> kept = new AtomicReference<>(List.of(NOTE, NOTE));
    program.await(
        "kept as typed",
        () -> {
          background.work().run(() -> session.drafts().mine(), kept::set, failed -> {});
          return kept.get().equals(wanted);
        });
    assertThat(kept.get()).isEqualTo(wanted);
  }
}
