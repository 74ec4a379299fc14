package fi.kortisto.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that the test sets. */
public final class MovableClock extends Clock {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private Instant now;

  public MovableClock(LocalDate day) {
    this.now = noon(day);
  }

  public void set(LocalDate day) {
    now = noon(day);
  }

  public void set(LocalDateTime moment) {
    now = moment.atZone(HELSINKI).toInstant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, HELSINKI);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(HELSINKI).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return HELSINKI;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
