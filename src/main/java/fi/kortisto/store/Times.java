package fi.kortisto.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How points of time stand in columns: milliseconds for instants, ISO 8601 for days. */
final class Times {

  private Times() {}

  static Instant instant(long millis) {
    return Instant.ofEpochMilli(millis);
  }

  static Optional<Instant> optionalInstant(@Nullable Long millis) {
    return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
  }

  static Optional<LocalDate> optionalDay(@Nullable String day) {
    return Optional.ofNullable(day).map(LocalDate::parse);
  }

  static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
