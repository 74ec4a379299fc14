package fi.kortisto.service;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Viewing;
import java.time.LocalDateTime;
import java.util.Optional;

/** How persons look at their data at an office. */
public final class Viewings {

  private final Desk desk;
  private final RequestReading reading;
  private final SubjectReading subjects;

  Viewings(Desk desk) {
    this.desk = desk;
    this.reading = new RequestReading(desk);
    this.subjects = new SubjectReading(desk);
  }

  /**
   * Agrees on a time at which the person looks at the data at an office.
   *
   * @throws DomainException ROAD_NOT_ALLOWED, NOT_PERMITTED
   */
  public Done<RequestView> appoint(RequestId id, long version, LocalDateTime at, String place)
      throws DomainException {
    return reading.changed(
        LogAction.CHANGE_REQUEST,
        Permission.ANSWER_REQUESTS,
        id,
        version,
        at + " " + place,
        request -> {
          new ReleaseRules(reading.registers(request)).checkRoad(AnswerDelivery.VIEWING_ON_SITE);
          return request.viewed(new Viewing(at, place.strip(), Optional.empty()));
        });
  }

  /**
   * The person's file, to be looked at by the person at an office; a row of the log says so.
   *
   * @throws DomainException SUBJECT_NOT_LINKED, IDENTITY_MISSING, IDENTITY_NOT_ENOUGH,
   *     FORM_NOT_ENOUGH, ROAD_NOT_ALLOWED
   */
  public SubjectFile show(RequestId id) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.SHOW_ON_SITE, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = reading.existing(id);
          SubjectId subject = linked(request);
          ReleaseRules rules = new ReleaseRules(reading.registers(request));
          rules.checkAsked(request);
          rules.checkRoad(AnswerDelivery.VIEWING_ON_SITE);
          SubjectFile file = subjects.whole(subject, trace.of(subject));
          Viewing held =
              request
                  .viewing()
                  .map(one -> new Viewing(one.at(), one.place(), Optional.of(desk.today())))
                  .orElseGet(
                      () ->
                          new Viewing(
                              LocalDateTime.ofInstant(desk.now(), desk.clock().getZone()),
                              "",
                              Optional.of(desk.today())));
          reading.save(request.viewed(held), "");
          return file;
        });
  }

  private static SubjectId linked(RequestCase request) throws DomainException {
    return request.subject().orElseThrow(() -> new DomainException(Problem.SUBJECT_NOT_LINKED));
  }
}
