package fi.kortisto.ui.requests;

import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RequestView;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the requests' screen hands over to other screens. */
public interface RequestActions {

  /**
   * Opens the decision sheet of a request.
   *
   * @param done hears of the request once it is decided
   */
  void decide(RequestView request, Consumer<RequestView> done);

  /**
   * Opens a letter of that kind to be looked at, filed and sent.
   *
   * @param to whom of those who are owed a notice, for a letter to others
   * @param done hears of the request when a letter was filed or sent
   */
  void writeLetter(
      RequestView request, LetterKind kind, Optional<PassOn> to, Consumer<RequestView> done);

  /** Shows a letter as it was filed. */
  void openLetter(Letter letter, RequestView request);
}
