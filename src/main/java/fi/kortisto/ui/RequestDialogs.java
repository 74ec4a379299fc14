package fi.kortisto.ui;

import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.requests.RequestActions;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens over the requests' screen what it hands over to other screens. */
record RequestDialogs(Desk desk, SignedIn signedIn) implements RequestActions {

  @Override
  public void decide(RequestView request, Consumer<RequestView> done) {
    throw new UnsupportedOperationException("the decision sheet");
  }

  @Override
  public void writeLetter(
      RequestView request, LetterKind kind, Optional<PassOn> to, Consumer<RequestView> done) {
    throw new UnsupportedOperationException("the letters");
  }

  @Override
  public void openLetter(Letter letter, RequestView request) {
    throw new UnsupportedOperationException("the letters");
  }
}
