package fi.kortisto.ui;

import fi.kortisto.document.Printing;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Letter;
import fi.kortisto.model.RequestView;
import fi.kortisto.post.Post;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.PrinterChoice;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How a letter leaves: on paper, as a file or as a sealed file, and the note that it has left. A
 * letter is filed before the first of these, so that what is on file is what left, and once only.
 */
final class LetterDelivery extends VBox {

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final Consumer<RequestView> done;
  private final Label state = Captioned.advice("");
  private final Button save;
  private final Button seal;
  private final PrinterChoice printing;
  private final DayField day;
  private final Captioned left;
  private final Button sent;
  private final ProblemLabel problem = new ProblemLabel();
  private Optional<Written> written = Optional.empty();
  private Optional<Letter> filed = Optional.empty();
  private Runnable onFiled = () -> {};
  private Runnable onSent = () -> {};

  /**
   * @param done hears of the request when a letter was filed or sent
   */
  LetterDelivery(Desk desk, Session session, Consumer<RequestView> done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.done = done;
    this.save = button("save-pdf", "letter.save", Feather.DOWNLOAD, this::save);
    this.seal = button("save-sealed", "letter.seal", Feather.LOCK, this::seal);
    this.printing = new PrinterChoice(texts, this::print);
    this.day = new DayField(texts, Optional.of(LocalDate.now()));
    this.left = new Captioned(texts.get("letter.left"), day);
    this.sent = button("mark-sent", "letter.mark-sent", Feather.SEND, this::markSent);
    getStyleClass().add("column");
    state.setId("letter-state");
    problem.setId("letter-problem");
    day.setId("sent-day");
    getChildren().addAll(problem, save, seal, printing, state, left, sent);
    ready();
  }

  private Button button(String id, String key, Feather sign, Runnable action) {
    Button button = new Button(texts.get(key), new FontIcon(sign));
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Asks for the printers. */
  void begin() {
    printing.ask(desk.work(), this::tell);
  }

  /** Hears when the letter is on file: then it is to be noted that it has left. */
  void onFiled(Runnable action) {
    onFiled = action;
  }

  /** Hears when the letter has been marked as sent: then nothing of it is changed any more. */
  void onSent(Runnable action) {
    onSent = action;
  }

  /** A letter that is to leave. */
  void show(Written letter) {
    problem.clear();
    written = Optional.of(letter);
    filed = Optional.empty();
    ready();
  }

  /** There is no letter just now. */
  void clear() {
    problem.clear();
    written = Optional.empty();
    filed = Optional.empty();
    ready();
  }

  boolean isFiled() {
    return filed.isPresent();
  }

  void tell(DomainException refused) {
    problem.tell(texts.of(refused));
    ready();
  }

  private void ready() {
    boolean electronic = road().filter(AnswerDelivery.ELECTRONIC::equals).isPresent();
    boolean sealed =
        electronic && written.filter(one -> one.order().kind().carriesData()).isPresent();
    save.setDisable(written.isEmpty());
    seal.setDisable(written.isEmpty());
    printing.ready(written.isPresent());
    Present.when(save, !sealed);
    Present.when(seal, electronic);
    accent(seal, sealed);
    accent(save, !sealed);
    sent.setDisable(filed.isEmpty());
    day.setDisable(filed.isEmpty());
    state.setText(
        filed
            .map(letter -> texts.get("letter.filed", Long.toString(letter.id())))
            .orElseGet(() -> texts.get("letter.not-filed")));
  }

  private Optional<AnswerDelivery> road() {
    return written.map(letter -> letter.order().road());
  }

  /** Files the letter unless it is on file, and then does something with it. */
  private void whenFiled(Consumer<Letter> deed) {
    problem.clear();
    if (filed.isPresent()) {
      deed.accept(filed.get());
    } else {
      written.ifPresent(letter -> file(letter, deed));
    }
  }

  private void file(Written letter, Consumer<Letter> deed) {
    desk.work()
        .run(
            () -> new Post(session).file(letter),
            kept -> {
              filed = Optional.of(kept);
              ready();
              onFiled.run();
              deed.accept(kept);
              tellOthers(letter);
            },
            this::tell);
  }

  private void tellOthers(Written letter) {
    desk.work().run(() -> session.requests().of(letter.facts().request().id()), done, this::tell);
  }

  private void save() {
    Optional<Path> wanted = file("letter.save-title", "pdf", "PDF");
    wanted.ifPresent(
        path ->
            whenFiled(
                _ ->
                    written.ifPresent(
                        letter ->
                            desk.work()
                                .act(
                                    () ->
                                        new NewFile(path, IfThere.REPLACE)
                                            .write(letter.document()::writeTo),
                                    () -> saved(path),
                                    this::tell))));
  }

  private void seal() {
    Optional<Path> wanted = file("letter.seal-title", "zip", "ZIP");
    wanted.ifPresent(
        path ->
            whenFiled(
                _ ->
                    written.ifPresent(
                        letter ->
                            desk.work()
                                .run(
                                    () ->
                                        new Post(session)
                                            .seal(letter, new NewFile(path, IfThere.REPLACE)),
                                    passphrase ->
                                        new PassphraseDialog(desk, path, passphrase).show(),
                                    this::tell))));
  }

  private Optional<Path> file(String title, String ending, String kind) {
    String name =
        written
            .map(
                letter ->
                    texts.get(
                        "letter.file-name",
                        letter.order().kind().code(),
                        letter.facts().request().id().toString()))
            .orElse("");
    return desk.files()
        .save(
            texts.get(title),
            name + "." + ending,
            List.of(new FileChoice.Kind(kind, List.of(ending))));
  }

  private void saved(Path path) {
    desk.toasts().show(texts.get("letter.saved", path.getFileName()));
  }

  private void print(String printer) {
    whenFiled(
        kept ->
            written.ifPresent(
                letter ->
                    desk.work()
                        .act(
                            () -> {
                              Printing.print(letter.document(), printer);
                              session.letters().printed(kept.id());
                            },
                            () -> desk.toasts().show(texts.get("letter.printed", printer)),
                            this::tell)));
  }

  private void markSent() {
    if (filed.isEmpty() || road().isEmpty()) {
      return;
    }
    Letter kept = filed.get();
    AnswerDelivery by = road().get();
    try {
      LocalDate on = day.day().orElseGet(LocalDate::now);
      sent.setDisable(true);
      problem.clear();
      desk.work()
          .run(
              () -> session.letters().sent(kept.id(), by, on),
              view -> isSent(view, by, on),
              this::tell);
    } catch (DomainException noDay) {
      tell(noDay);
    }
  }

  private void isSent(RequestView view, AnswerDelivery by, LocalDate on) {
    state.setText(texts.get("letter.sent", texts.date(on), texts.of(by)));
    Present.when(left, false);
    Present.when(sent, false);
    onSent.run();
    done.accept(view);
  }

  private static void accent(Button button, boolean accent) {
    button.getStyleClass().remove("accent");
    if (accent) {
      button.getStyleClass().add("accent");
    }
  }
}
