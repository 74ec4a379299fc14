package fi.kortisto.ui;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.EnvelopeWindow;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.post.Post;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.PageView;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A letter that is being written: at the left what can be chosen and how it leaves, at the right
 * its pages as they will print.
 */
public final class LetterSheet extends HBox implements LetterChoices.Listener {

  private final Desk desk;
  private final Session session;
  private final RequestId request;
  private final LetterChoices choices;
  private final LetterDelivery delivery;
  private final PageView pages;
  private final EmptyPlace none;
  private final ScrollPane side = new ScrollPane();
  private Optional<Written> letter = Optional.empty();
  private final Supplier<Optional<Draft>> typed = this::typed;
  private final Optional<SubjectId> subject;
  private final String place;
  private final FormMemory memory;
  private int writing;
  private boolean showing;

  /**
   * @param to whom of those who are owed a notice, for a letter to others
   * @param done hears of the request when the letter was filed or sent
   */
  public LetterSheet(
      Desk desk,
      SignedIn signedIn,
      RequestView request,
      LetterKind kind,
      Optional<PassOn> to,
      Consumer<RequestView> done) {
    super(24);
    this.desk = desk;
    this.session = signedIn.session();
    this.request = request.request().id();
    this.choices = new LetterChoices(desk.texts(), signedIn, request, kind, to, this);
    this.memory = new FormMemory(choices);
    this.subject = request.subject().map(Subject::id);
    this.place =
        "requests.letter-"
            + String.join(
                "-",
                request.request().id().toString(),
                kind.code(),
                to.map(owed -> Long.toString(owed.id())).orElse(""));
    this.delivery = new LetterDelivery(desk, session, done);
    this.pages = new PageView(desk.texts(), desk.work());
    this.none =
        new EmptyPlace(desk.texts().get("letter.none"), desk.texts().get("letter.none-what"));
    none.setVisible(false);
    getStyleClass().add("letter");
    StackPane place = new StackPane(pages, none);
    place.setMinWidth(0);
    place.setAlignment(
        Pos.TOP_LEFT); // with large letters the bar above the pages is cut, not the side
    HBox.setHgrow(place, Priority.ALWAYS);
    delivery.onSent(() -> choices.setDisable(true));
    delivery.onFiled(() -> Platform.runLater(() -> side.setVvalue(1)));
    fillSide();
    getChildren().addAll(side, place);
  }

  private void fillSide() {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox all = new VBox(choices, Captioned.advice(desk.texts().get("letter.note")), gap, delivery);
    all.getStyleClass().add("letter-side");
    side.setContent(all);
    side.setFitToWidth(true);
    side.setFitToHeight(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().addAll("plain", "edge-to-edge", "letter-choices");
  }

  /** Writes the letter, which is noted in the access log. */
  public void begin() {
    delivery.begin();
    choices.first().requestFocus();
    desk.forms()
        .opened(place, subject)
        .ifPresent(
            draft -> {
              showing = true;
              memory.recall(draft.values());
              showing = false;
            });
    desk.forms().watch(typed);
    orderChanged();
  }

  /** What is typed and not on file, should a lock come between. */
  private Optional<Draft> typed() {
    return choices.isTouched() && !delivery.isFiled()
        ? Optional.of(new Draft(place, subject, memory.typed()))
        : Optional.empty();
  }

  /** Shows a letter that is written already. */
  public void begin(Written written) {
    delivery.begin();
    showing = true;
    choices.show(written.order());
    showing = false;
    choices.first().requestFocus();
    letter = Optional.of(written);
    inclusionsChanged();
  }

  @Override
  public void orderChanged() {
    if (showing) {
      return;
    }
    delivery.clear();
    letter = Optional.empty();
    if (choices.isWaiting()) {
      showNone(true);
      return;
    }
    LetterOrder order = choices.order();
    set(() -> new Post(session).write(request, order));
  }

  @Override
  public void inclusionsChanged() {
    letter.ifPresent(
        written -> {
          delivery.clear();
          set(() -> written);
        });
  }

  private void set(Background.Task<Written> source) {
    int number = ++writing;
    EnvelopeWindow window = window();
    Set<Inclusion> inclusions = choices.inclusions();
    desk.work()
        .run(
            () -> source.run().set(window, inclusions),
            set -> {
              if (number == writing) {
                letter = Optional.of(set);
                showNone(false);
                pages.show(set.document().preview());
                delivery.show(set);
              }
            },
            refused -> {
              if (number == writing) {
                tell(refused);
              }
            });
  }

  private void tell(DomainException refused) {
    pages.close();
    showNone(true);
    delivery.clear();
    delivery.tell(refused);
    Platform.runLater(() -> side.setVvalue(1));
  }

  private void showNone(boolean shown) {
    none.setVisible(shown);
    pages.setVisible(!shown);
  }

  /** Where the address stands in the firm's own envelopes. */
  private EnvelopeWindow window() {
    return desk.preferences().now().envelope().window();
  }

  /** Asks only if a reason is written and no letter with it is on file. */
  public boolean mayClose() {
    Texts texts = desk.texts();
    return !choices.isTouched()
        || delivery.isFiled()
        || desk.dialogs()
            .ask(texts.get("form.leave"), texts.get("form.leave-what"), texts.get("form.discard"));
  }

  /** Lets go of the pages. */
  public void close() {
    desk.forms().forget(typed);
    pages.close();
  }
}
