package fi.kortisto.ui.requests;

import fi.kortisto.model.Hold;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Done;
import fi.kortisto.service.Requests;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.ComboBox;

/** What is done with the request that is open, from receipt to its end. */
final class RequestDeeds {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Session session;
  private final Destinations destinations;
  private final RequestActions actions;
  private final OpenRequest open;
  private final Doing doing;

  RequestDeeds(
      Desk desk,
      SignedIn signedIn,
      Destinations destinations,
      RequestActions actions,
      OpenRequest open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.session = signedIn.session();
    this.destinations = destinations;
    this.actions = actions;
    this.open = open;
    this.doing = new Doing(desk, open);
  }

  /** Looks for the person on file and links the request to them. */
  void link() {
    open.with(view -> new LinkDialog(desk, signedIn, doing, view).show());
  }

  void openPerson() {
    open.with(view -> view.subject().ifPresent(person -> destinations.openPerson(person.id())));
  }

  void notFound() {
    open.with(
        view ->
            doing.question(
                words("not-found", view.request().content().from().name()),
                () -> session.decisions().notFound(idOf(view), versionOf(view))));
  }

  /** Asks why holds have ended and records it. */
  void endHolds(List<Hold> holds) {
    List<Long> ids = holds.stream().map(Hold::id).toList();
    write("end-hold", (view, why) -> () -> session.holds().end(idOf(view), ids, why));
  }

  /** Erases what nothing keeps any more, and says how much that was. */
  void eraseReleased() {
    open.with(
        view ->
            doing.question(
                words("erase-released", view.request().content().from().name()),
                () -> {
                  session.decisions().eraseReleased(idOf(view));
                  return requests().of(idOf(view));
                }));
  }

  void identify() {
    open.with(view -> new IdentifyDialog(desk, session, doing, view).show());
  }

  /** Asks in which form the request has come again, and when. */
  void arrive() {
    open.with(view -> new ArrivalDialog(texts, session, doing, view).show());
  }

  /** Asks for more to make sure who asks. */
  void askIdentity() {
    undoable(
        "ask-identity",
        (view, doubt) -> () -> requests().askIdentity(idOf(view), versionOf(view), doubt));
  }

  void extend() {
    undoable(
        "extend", (view, reasons) -> () -> requests().extend(idOf(view), versionOf(view), reasons));
  }

  void note() {
    write("note", (view, note) -> () -> requests().note(idOf(view), note));
  }

  void withdraw() {
    undoable(
        "withdraw", (view, note) -> () -> requests().withdraw(idOf(view), versionOf(view), note));
  }

  void close() {
    open.with(
        view ->
            desk.work()
                .run(
                    () -> requests().close(idOf(view), versionOf(view)),
                    closed -> doing.done(closed, "request.close.told"),
                    open::tell));
  }

  void decide() {
    open.with(view -> actions.decide(view, open::changed));
  }

  /** Puts the request into somebody's hands. */
  void assign() {
    open.with(
        view -> desk.work().run(requests()::handlers, logins -> assign(view, logins), open::tell));
  }

  private void assign(RequestView view, List<String> logins) {
    List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
    logins.forEach(login -> choices.add(Optional.of(login)));
    ComboBox<Optional<String>> handler =
        Choices.of(choices, one -> one.orElseGet(() -> texts.get("request.nobody")));
    handler.setId("request-handler");
    handler.setAccessibleText(texts.get("request.handler"));
    String now = view.request().handler();
    handler.setValue(Optional.of(now.isBlank() ? signedIn.user().login() : now));
    var dialog = doing.form(words("assign", idOf(view)), handler);
    dialog.onConfirm(
        () ->
            doing.run(
                dialog,
                () -> requests().assign(idOf(view), handler.getValue()),
                "request.assign.told"));
    dialog.show(handler);
  }

  private void write(
      String what, BiFunction<RequestView, String, Background.Task<RequestView>> deed) {
    open.with(
        view ->
            doing.words(
                words(what, idOf(view)),
                texts.get("request." + what + ".caption"),
                "requests." + what + "-" + idOf(view),
                written -> deed.apply(view, written)));
  }

  private void undoable(
      String what, BiFunction<RequestView, String, Background.Task<Done<RequestView>>> deed) {
    open.with(
        view ->
            doing.words(
                words(what, idOf(view)),
                texts.get("request." + what + ".caption"),
                "requests." + what + "-" + idOf(view),
                written -> deed.apply(view, written),
                "request." + what + ".told"));
  }

  private Doing.Words words(String what, Object argument) {
    return new Doing.Words(
        texts.get("request." + what + ".title", argument.toString()),
        texts.get("request." + what + ".what"),
        texts.get("request." + what + ".verb"));
  }

  private Requests requests() {
    return session.requests();
  }

  private static RequestId idOf(RequestView view) {
    return view.request().id();
  }

  private static long versionOf(RequestView view) {
    RequestCase request = view.request();
    return request.version();
  }
}
