package fi.kortisto.document;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListRows;
import fi.kortisto.model.ListTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list on paper: what it is for, how many are on it and were left out, and its rows. */
public final class ListDocument {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("list.mustache");

  /** So many columns stand on an upright page. */
  private static final int UPRIGHT = 5;

  private ListDocument() {}

  /**
   * What stands above the rows.
   *
   * @param controller the firm's name
   */
  public record Head(String controller, ListOrder order, LocalDate day, ListTally tally) {}

  public static Document render(Head head, ListTable table, ListRows rows, Language language)
      throws DomainException {
    LetterText text = new LetterText(language);
    View view = new View();
    view.put("lang", language.code());
    view.put("t", text.under("drawn."));
    view.put("controller", head.controller());
    view.put("name", head.order().name());
    view.put("aim", ListTable.aim(head.order(), language));
    view.put("date", text.date(head.day()));
    view.put("persons", text.get("drawn-persons", head.tally().included()));
    view.put("reasons", reasons(head.tally(), text));
    view.put("headings", table.headings());
    view.put("wide", table.headings().size() > UPRIGHT);
    List<Map<String, Object>> cells = new ArrayList<>();
    rows.<RuntimeException>each(row -> cells.add(row(table.cells(row))));
    view.put("rows", cells);
    return Typesetter.set(text.get("drawn.title"), TEMPLATE.fill(view.map()));
  }

  private static Map<String, Object> row(List<String> cells) {
    return Map.of("name", cells.getFirst(), "cells", cells.subList(1, cells.size()));
  }

  private static List<String> reasons(ListTally tally, LetterText text) {
    List<String> reasons = new ArrayList<>();
    tally
        .leftOut()
        .forEach(
            (reason, count) ->
                reasons.add(text.get("drawn-reason", text.beginning(reason), count)));
    return reasons;
  }
}
