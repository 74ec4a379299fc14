package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.OpenForms;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.EmptyPlace;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The place beside the list: nothing, a request, or the form in which one is entered. */
final class RequestPlace implements OpenRequest, NewRequestForm.Wishes {

  /** What the screen around hears of the place. */
  interface Surroundings {

    /** A request is not as the list shows it any more, or is new. */
    void changed(RequestId request);

    /** Whether something is in the place has changed. */
    void filled();

    void back();
  }

  private final Desk desk;
  private final SignedIn signedIn;
  private final Surroundings surroundings;
  private final RequestPage page;
  private final RequestDeeds deeds;
  private final StackPane root = new StackPane();
  private Optional<NewRequestForm> form = Optional.empty();
  private Optional<RequestView> request = Optional.empty();
  private boolean filled;
  private int opening;

  RequestPlace(
      Desk desk,
      SignedIn signedIn,
      Destinations destinations,
      RequestActions actions,
      Surroundings surroundings) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.surroundings = surroundings;
    Session session = signedIn.session();
    this.deeds = new RequestDeeds(desk, signedIn, destinations, actions, this);
    this.page =
        new RequestPage(
            desk,
            signedIn.user(),
            new PageDeeds(
                deeds,
                new LetterDeeds(desk, session, actions, this),
                new ViewingDeeds(desk, session, destinations, this),
                new RequestFileDeeds(desk, session, this)),
            this::back);
    root.getStyleClass().add("card-place");
    root.getChildren().add(nothing());
  }

  private EmptyPlace nothing() {
    return new EmptyPlace(desk.texts().get("request.none"), desk.texts().get("request.none-what"));
  }

  Parent root() {
    return root;
  }

  /** Whether there is something in the place, and not only the hint of what belongs there. */
  boolean isFilled() {
    return filled;
  }

  boolean isEntering() {
    return form.isPresent();
  }

  void offerBack(boolean offered) {
    page.offerBack(offered);
  }

  void focus() {
    form.ifPresentOrElse(NewRequestForm::focus, page::focus);
  }

  boolean unsaved() {
    return form.filter(NewRequestForm::touched).isPresent();
  }

  /** What is typed here and not kept yet. */
  Optional<Draft> draft() {
    return form.flatMap(NewRequestForm::draft);
  }

  /** Opens the form again in which something was typed before a lock; false where it waits. */
  boolean resume(Draft draft) {
    if (draft.place().equals(NewRequestForm.PLACE)) {
      create(draft.subject());
      return true;
    }
    if (draft.place().startsWith(OpenForms.DECISION) && mayTurnAway()) {
      String number = draft.place().substring(OpenForms.DECISION.length());
      read(new RequestId(Long.parseLong(number)), true, deeds::decide);
      return true;
    }
    return false;
  }

  /** Opens a request, unless something is written that the user does not want to lose. */
  void open(RequestId wanted) {
    if (mayTurnAway()) {
      read(wanted, true);
    }
  }

  private void read(RequestId wanted, boolean focus) {
    read(wanted, focus, () -> {});
  }

  private void read(RequestId wanted, boolean focus, Runnable then) {
    int number = ++opening;
    desk.work()
        .run(
            () -> signedIn.session().requests().of(wanted),
            view -> {
              if (number == opening) {
                show(view);
                if (focus) {
                  page.focus();
                }
                then.run();
              }
            },
            desk.dialogs()::problem);
  }

  /**
   * An empty form.
   *
   * @param person from whom, where that is known
   */
  void create(Optional<SubjectId> person) {
    if (mayTurnAway()) {
      opening++;
      NewRequestForm fresh = new NewRequestForm(desk, signedIn, this);
      form = Optional.of(fresh);
      put(fresh.root());
      fresh.begin(person);
      fresh.focus();
    }
  }

  /** Ctrl+S. */
  void save() {
    form.ifPresent(NewRequestForm::save);
  }

  /** Esc: leaves the form; a request stays. */
  @Override
  public void leave() {
    if (form.isPresent() && mayTurnAway()) {
      form = Optional.empty();
      desk.forms().settled();
      request.ifPresentOrElse(this::show, this::empty);
      surroundings.back();
    }
  }

  @Override
  public void entered(RequestView view, Optional<DomainException> unkept) {
    form = Optional.empty();
    desk.forms().settled();
    changed(view);
    unkept.ifPresent(page::tell);
  }

  private void empty() {
    filled = false;
    root.getChildren().setAll(nothing());
    surroundings.filled();
  }

  private void back() {
    filled = false;
    surroundings.back();
  }

  @Override
  public Optional<RequestView> request() {
    return form.isPresent() ? Optional.empty() : request;
  }

  @Override
  public void changed(RequestView now) {
    opening++;
    show(now);
    page.focus();
    surroundings.changed(now.request().id());
  }

  @Override
  public void again() {
    with(view -> read(view.request().id(), false));
  }

  @Override
  public void tell(DomainException refused) {
    if (refused.problem() == Problem.CHANGED_MEANWHILE) {
      again();
    }
    page.tell(refused);
  }

  private void show(RequestView view) {
    form = Optional.empty();
    request = Optional.of(view);
    page.show(view);
    put(page.root());
  }

  private void put(Parent content) {
    filled = true;
    root.getChildren().setAll(content);
    root.applyCss(); // what stands in a scroll pane can have the focus only then
    surroundings.filled();
  }

  /** Asks only if something would be lost. */
  private boolean mayTurnAway() {
    return !unsaved()
        || desk.dialogs()
            .ask(
                desk.texts().get("form.leave"),
                desk.texts().get("form.leave-what"),
                desk.texts().get("form.discard"));
  }
}
