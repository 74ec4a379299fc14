package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was half typed at the lock is there again for whoever typed it, and for nobody else. */
class DraftsOnScreenTest {

  private static final String TRADE = "entries-1";
  private static final String CENTRE = "entries-2";
  private static final int MOST_TRIES = 200;

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void open() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.onScreen(
        () -> {
          program.navigator().lock(); // a form that is open would ask
          return program;
        });
    program.awaitShown("sign-in");
    program.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void aNewPerson(Language language) {
    start(language, PeopleOnFile.three(folder));
    begin(KeyCode.N);
    write("new-1-family-name-1", "Puolivalmis");
    write("new-1-email-1", "puolivalmis@example.fi");
    lockAndSignIn();

    program.awaitShown("form-save");
    program.await("the name", () -> written("new-1-family-name-1").equals("Puolivalmis"));
    assertThat(written("new-1-email-1")).isEqualTo("puolivalmis@example.fi");
    assertThat(program.onScreen(program::allText))
        .contains(
            language == Language.FI ? "Keskeneräinen kirjauksesi" : "What you had typed is back");
    program.press("form-save");
    program.await("saved", () -> program.text("person-name").startsWith("Puolivalmis"));
    lockAndSignIn();
    assertThat(program.find("form-save")).as("what was saved is no draft").isEmpty();
  }

  @Test
  void aCardThatIsMendedWithLinesAddedAndTakenAway() {
    Persons persons = openCard(Language.FI);
    long phones = phones();
    begin(KeyCode.E);
    persons.replace("Keksitty", "Keksitty-Malli");
    write("new-1-customer-number-1", "1001");
    int before = rows();
    program.soon(this::removePhone);
    program.await("a line less", () -> rows() == before - 1);
    lockAndSignIn();

    program.await("the form", () -> program.find("form-save").isPresent());
    program.await("the name", () -> all().contains("Keksitty-Malli"));
    assertThat(written("new-1-customer-number-1")).isEqualTo("1001");
    assertThat(rows()).isEqualTo(before - 1);
    assertThat(program.text("form-problem")).isEmpty();
    program.press("form-save");
    persons.awaitName("Keksitty-Malli, Kerttu");
    assertThat(phones()).isEqualTo(phones - 1);
  }

  @Test
  void aCardThatWasChangedMeanwhile() {
    Persons persons = openCard(Language.EN);
    begin(KeyCode.E);
    persons.replace("Keksitty", "Keksitty-Malli");
    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");
    program.soon(() -> program.navigator().leave());
    program.await("left", () -> program.find("sign-in").isEmpty());
    elsewhere(DraftsOnScreenTest::changeName);
    program.soon(() -> program.navigator().open(register()));
    program.signInAtHome(PeopleOnFile.PASSWORD);

    program.await("the name", () -> all().contains("Keksitty-Malli"));
    assertThat(program.text("form-problem")).startsWith("The card has been changed");
  }

  @Test
  void anEntry() {
    openCard(Language.EN);
    OpenedCard card = new OpenedCard(program);
    card.addEntry(CENTRE, "Call");
    card.write("entry-text", "Asked about three apple trees.");
    card.write("entry-time", "10:15");
    lockAndSignIn();

    program.awaitShown("entry-save");
    assertThat(card.written("entry-text")).isEqualTo("Asked about three apple trees.");
    card.save();
    lockAndSignIn();
    assertThat(program.find("entry-save")).isEmpty();
  }

  @Test
  void aBan() {
    openCard(Language.EN);
    begin(KeyCode.B);
    program.awaitShown("evidence");
    program.type("evidence", "Letter of 3 February");
    lockAndSignIn();

    program.await("the form", () -> program.text("evidence").equals("Letter of 3 February"));
    program.answer("Record the ban");
    program.await("recorded", () -> program.dialogs().isEmpty());
  }

  @Test
  void aRequestOfAKnownPerson() {
    start(Language.EN, RequestsOnFile.none(folder));
    program.go(Area.REQUESTS);
    program.awaitShown("requests-list");
    program.soon(() -> program.navigator().newRequest(Optional.empty()));
    program.awaitShown("new-kind");
    program.chooseValue("new-kind", RequestKind.ERASURE);
    program.chooseValue("new-form", RequestForm.SIGNED);
    program.type("picker-search", "aalto");
    program.awaitShown("picker-found");
    program.pressAtFocus(KeyCode.ENTER, false);
    program.awaitShown("picker-other");
    program.type("new-wish", "All of it, please.");
    lockAndSignIn();

    program.await("the wish", () -> program.text("new-wish").equals("All of it, please."));
    program.await("the person", () -> program.text("picker-chosen").startsWith("Aalto, Alma"));
    assertThat(program.onScreen(() -> program.get("new-kind", ComboBox.class).getValue()))
        .isEqualTo(RequestKind.ERASURE);
    assertThat(program.onScreen(() -> program.get("new-form", ComboBox.class).getValue()))
        .isEqualTo(RequestForm.SIGNED);
  }

  @Test
  void aDecisionItemByItem() {
    start(
        Language.EN,
        EventfulRequests.onFile(folder, asked -> asked.ofTrade(RequestKind.INSPECTION)));
    program.soon(() -> program.navigator().openRequest(new RequestId(1)));
    program.awaitShown("request-decide");
    program.press("request-decide");
    program.awaitShown("item-datum-1-refuse");
    program.tick("item-datum-1-refuse");
    program.awaitShown("item-datum-1-reason");
    program.type("item-datum-1-reason", "It is about somebody else.");
    lockAndSignIn();

    program.awaitShown("item-datum-1-reason");
    assertThat(program.text("item-datum-1-reason")).isEqualTo("It is about somebody else.");
    assertThat(
            program.onScreen(
                () -> program.get("item-datum-1-refuse", ToggleButton.class).isSelected()))
        .isTrue();
  }

  @Test
  void theWordsOfALetter() {
    start(Language.EN, PeopleOnFile.none(folder));
    program.go(Area.LETTERS);
    program.await("the words", () -> program.text("wording-words").contains("{{"));
    String standing = program.text("wording-words");
    program.soon(() -> program.get("wording-list", ListView.class).getSelectionModel().select(3));
    program.await("others", () -> !program.text("wording-words").equals(standing));
    program.type("wording-words", "Half a sentence");
    lockAndSignIn();

    program.await("the words", () -> program.text("wording-words").equals("Half a sentence"));
    assertThat(
            program.onScreen(
                () ->
                    program
                        .get("wording-list", ListView.class)
                        .getSelectionModel()
                        .getSelectedIndex()))
        .isEqualTo(3);
  }

  @Test
  void whatNoFormIsOpenedForWaitsForItsForm() {
    openCard(Language.EN);
    OpenedCard card = new OpenedCard(program);
    program.soon(() -> card.menuItem(program.onScreen(() -> card.menuItems("card-more").get(2))));
    program.awaitShown("hold-note");
    program.type("hold-note", "A claim is expected");
    program.soon(() -> program.navigator().lock());
    program.signInAtHome(PeopleOnFile.PASSWORD);
    program.await("it is said", () -> program.allText().contains("comes back when you open"));
  }

  @Test
  void nobodyElseGetsIt() {
    Path register = PeopleOnFile.three(folder);
    elsewhere(DraftsOnScreenTest::addClerk);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", PeopleOnFile.LOGIN);
    program.signIn(PeopleOnFile.PASSWORD);
    program.awaitShown("search");
    begin(KeyCode.N);
    write("new-1-family-name-1", "Puolivalmis");
    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");
    program.choose("login", Given.OTHER_LOGIN);
    program.signInAtHome(Given.OTHER_PASSWORD);
    assertThat(program.onScreen(OnScreen::now).of(List.of("Puolivalmis"))).isEmpty();
    assertThat(program.onScreen(program::allText)).doesNotContain("What you had typed");

    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");
    program.choose("login", PeopleOnFile.LOGIN);
    program.signInAtHome(PeopleOnFile.PASSWORD);
    program.await("the name", () -> written("new-1-family-name-1").equals("Puolivalmis"));
  }

  @Test
  void whatIsGivenUpIsGone() {
    start(Language.EN, PeopleOnFile.three(folder));
    begin(KeyCode.N);
    write("new-1-family-name-1", "Puolivalmis");
    lockAndSignIn();
    program.await("the name", () -> written("new-1-family-name-1").equals("Puolivalmis"));
    program.press("form-cancel");
    program.answer("Discard the changes");
    program.await("given up", () -> program.find("form-save").isEmpty());
    lockAndSignIn();

    assertThat(program.find("form-save")).isEmpty();
    assertThat(program.onScreen(program::allText)).doesNotContain("What you had typed");
  }

  @Test
  void whoComesBackIsWhereTheyWere() {
    start(Language.EN, PeopleOnFile.three(folder));
    program.go(Area.USERS);
    program.awaitShown("users-table");
    lockAndSignIn();

    program.awaitShown("users-table");
  }

  private void start(Language language, Path register) {
    if (language != Language.EN) {
      program.close();
      program = RunningProgram.start(Settings.startingIn(language), folder);
    }
    Persons.signedInTo(program, register);
  }

  private Persons openCard(Language language) {
    start(language, EventfulPerson.onFile(folder));
    Persons persons = Persons.openedIn(program);
    persons.awaitCount("1");
    persons.search("kerttu");
    persons.openFirst(EventfulPerson.NAME);
    program.awaitShown(TRADE);
    return persons;
  }

  private void begin(KeyCode key) {
    program.pressAtFocus(key, true);
    if (key != KeyCode.B) {
      program.awaitShown("form-save");
    }
  }

  private void lockAndSignIn() {
    program.soon(() -> program.navigator().lock());
    program.await("locked", () -> program.find("sign-in").isPresent());
    assertThat(program.onScreen(program::dialogs)).as("nothing is asked").isEmpty();
    program.signInAtHome(PeopleOnFile.PASSWORD);
  }

  private void write(String row, String text) {
    program.onScreen(
        () -> {
          input(row).setText(text);
          return row;
        });
  }

  private String written(String row) {
    return program.onScreen(
        () -> program.find(row).isPresent() ? String.valueOf(input(row).getText()) : "");
  }

  private TextInputControl input(String row) {
    return program
        .find(row)
        .orElseThrow(() -> new AssertionError("no line " + row))
        .lookupAll(".text-input")
        .stream()
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private int rows() {
    return program.onScreen(
        () -> program.stage().getScene().getRoot().lookupAll(".form-row").size());
  }

  private long phones() {
    return program.onScreen(
        () ->
            program.stage().getScene().getRoot().lookupAll(".datum-value").stream()
                .filter(node -> node instanceof Label label && label.getText().contains("5557001"))
                .count());
  }

  private String all() {
    return program.onScreen(program::allText);
  }

  private void removePhone() {
    var row =
        program.stage().getScene().getRoot().lookupAll(".form-row").stream()
            .filter(
                one ->
                    one.lookupAll(".text-input").stream()
                        .anyMatch(
                            input ->
                                input instanceof TextInputControl field
                                    && field.getText() != null
                                    && field.getText().contains("5557001")))
            .findFirst()
            .orElseThrow();
    ((Button) row.lookup(".button-icon")).fire();
  }

  private Path register() {
    return folder.resolve("Puutarha Esimerkki Oy.kortisto");
  }

  private interface Deed {
    void on(Session session) throws DomainException;
  }

  /** By another program, while this one has let go of the folder. */
  private void elsewhere(Deed deed) {
    try (Password password = RunningProgram.password(PeopleOnFile.PASSWORD)) {
      ClosedFolder closed = freed();
      try (Session session = closed.signIn(PeopleOnFile.LOGIN, password)) {
        deed.on(session);
      }
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  /** The window says that the register is closed a moment before the folder is let go of. */
  private ClosedFolder freed() throws DomainException {
    for (int tries = 0; ; tries++) {
      try {
        return Given.folders().open(register());
      } catch (DomainException held) {
        if (held.problem() != Problem.ALREADY_OPEN || tries == MOST_TRIES) {
          throw held;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static void changeName(Session session) throws DomainException {
    var found =
        session
            .search()
            .find(SearchQuery.of("kerttu"), SubjectPage.Mark.START, 1)
            .rows()
            .getFirst();
    SubjectFile file = session.subjects().view(found.id(), Purpose.NONE);
    var given = file.data().filter(one -> one.value().equals("Kerttu")).findFirst().orElseThrow();
    session
        .subjects()
        .change(
            found.id(),
            file.subject().version(),
            List.of(
                new DatumChange.Replace(
                    given.number(), "Kerttuli", "", "person", Optional.empty(), true)));
  }

  private static void addClerk(Session session) throws DomainException {
    try (Password other = RunningProgram.password(Given.OTHER_PASSWORD)) {
      SettledUsers.add(
          session,
          NewUser.of(Given.OTHER_LOGIN, UserRole.CLERK)
              .committed(LocalDate.of(2026, 2, 3), Optional.empty()),
          other);
    }
  }
}
