package fi.kortisto.cli;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.LeftOut;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.ListRun;
import fi.kortisto.model.ListTally;
import java.util.ArrayList;
import java.util.List;

/** What is told of a list on a terminal: how many are on it, and who was left out and why. */
record ListTold(Workplace place) {

  /** The counts, as messages. */
  void counts(ListTally tally) {
    place.tell("list.chosen", tally.chosen(), tally.included());
    tally
        .leftOut()
        .forEach(
            (reason, count) ->
                place.tell("list.left-out", count, place.speech().words().of(reason)));
  }

  /** Who would be left out, as data. */
  void leftOut(ListPreview preview) {
    place.table(preview.leftOut().stream().map(this::row).toList(), "list.nobody-left-out");
    int untold = preview.tally().left() - preview.leftOut().size();
    if (untold > 0) {
      place.tell("list.more", untold);
    }
  }

  private List<String> row(LeftOut left) {
    List<String> row = new ArrayList<>();
    row.add(left.subject().toString());
    row.add(left.name());
    row.add(place.speech().words().of(left.reason()));
    left.ban()
        .ifPresent(
            ban ->
                row.add(
                    place
                        .speech()
                        .say(
                            "list.ban",
                            place.speech().words().of(ban.purpose()),
                            place.speech().words().of(ban.channel()),
                            place.speech().day(ban.from()))));
    return row;
  }

  /** The lists that were drawn. */
  void history(List<ListRun> runs) {
    place.table(runs.stream().map(this::row).toList(), "list.never");
  }

  private List<String> row(ListRun run) {
    ListForm form = run.form();
    return List.of(
        Long.toString(run.id()),
        place.speech().day(run.day()),
        run.order().name(),
        ListTable.aim(run.order(), place.speech().language()),
        place.speech().words().of(form),
        place.speech().say("log.count", run.tally().included()),
        run.login());
  }
}
