package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import java.util.Optional;
import java.util.function.Consumer;

/** The request that is open, for those who do something with it. */
interface OpenRequest {

  /** Empty when none is open. */
  Optional<RequestView> request();

  /** Shows it as it is now that something was done. */
  void changed(RequestView now);

  /** Shows it as somebody else has left it. */
  void again();

  void tell(DomainException refused);

  default void with(Consumer<RequestView> action) {
    request().ifPresent(action);
  }
}
