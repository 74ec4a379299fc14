package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;

/** What one register holds about a person. */
public record RegisterPart(
    Register register, LocalDate memberSince, List<Datum> data, List<Entry> entries) {

  public RegisterPart {
    data = List.copyOf(data);
    entries = List.copyOf(entries);
  }
}
