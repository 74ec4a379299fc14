package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestState;

/** Closes requests that were answered, as soon as nothing follows from them any more. */
final class RequestClosing {

  private final Desk desk;
  private final RequestReading reading;

  RequestClosing(Desk desk) {
    this.desk = desk;
    this.reading = new RequestReading(desk);
  }

  /** Closes the request unless somebody is still to be told, or an erasure waits for a hold. */
  void closeIfNothingIsOwed(RequestCase request) throws DomainException {
    boolean waits =
        desk.store().passOns().owed(request.id()) > 0
            || !desk.store().holds().of(request.id()).isEmpty();
    if (request.state() == RequestState.ANSWERED && !waits) {
      reading.save(request.in(RequestState.CLOSED), "");
    }
  }
}
