package fi.kortisto.ui;

import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.decision.DecisionDialog;
import fi.kortisto.ui.letters.FiledLetterDialog;
import fi.kortisto.ui.letters.LetterDialog;
import fi.kortisto.ui.requests.RequestActions;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens over the requests' screen what it hands over to other screens. */
record RequestDialogs(Desk desk, SignedIn signedIn) implements RequestActions {

  @Override
  public void decide(RequestView request, Consumer<RequestView> done) {
    new DecisionDialog(desk, signedIn.session(), request, done).show();
  }

  @Override
  public void writeLetter(
      RequestView request, LetterKind kind, Optional<PassOn> to, Consumer<RequestView> done) {
    new LetterDialog(desk, signedIn, request, kind, to, done).show();
  }

  @Override
  public void openLetter(Letter letter, RequestView request) {
    new FiledLetterDialog(desk, signedIn.session(), letter).show();
  }
}
