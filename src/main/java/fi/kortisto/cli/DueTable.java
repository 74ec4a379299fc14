package fi.kortisto.cli;

import fi.kortisto.model.DueWork;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.Restriction;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What waits, as it is read on a terminal: a heading and a table for each sort of work. */
record DueTable(DueWork work, Speech speech) {

  void print(PrintStream out) {
    RequestRows rows = new RequestRows(speech, work.today());
    section(
        out,
        speech.say("due.requests", work.unanswered(), work.late(), work.soon()),
        work.requests().stream().map(rows::of).toList());
    section(out, speech.say("due.untold"), work.untold().stream().map(this::row).toList());
    section(out, speech.say("due.pass-ons"), work.passOns().stream().map(this::row).toList());
    section(
        out, speech.say("due.restrictions"), work.restrictions().stream().map(this::row).toList());
    section(out, speech.say("due.released"), work.released().stream().map(this::row).toList());
    section(out, speech.say("due.holds"), work.holds().stream().map(this::row).toList());
    section(out, speech.say("due.notices"), work.notices().stream().map(this::row).toList());
  }

  private static void section(PrintStream out, String heading, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      out.println(Speech.harmless(heading));
      new Table(rows).print(out);
      out.println();
    }
  }

  private List<String> row(DueWork.UntoldExtension one) {
    return List.of(one.request().toString(), one.name(), speech.day(one.by()));
  }

  private List<String> row(PassOn owed) {
    return List.of(
        owed.request().toString(),
        Long.toString(owed.id()),
        owed.to().name(),
        speech.words().of(owed.why()));
  }

  private List<String> row(DueWork.NamedRestriction one) {
    Restriction restriction = one.restriction();
    return List.of(
        restriction.subject().toString(),
        one.name(),
        speech.words().of(restriction.ground()),
        speech.day(restriction.from()),
        restriction.told().map(day -> speech.say("due.told", speech.day(day))).orElse(""));
  }

  private List<String> row(DueWork.ReleasedErasure one) {
    return List.of(one.request().toString(), one.name(), speech.say("due.items", one.items()));
  }

  private List<String> row(DueWork.NamedHold one) {
    List<String> row = new ArrayList<>(List.of(one.subject().toString(), one.name()));
    row.addAll(new HoldRows(speech, work.today()).row(one.hold()));
    return row;
  }

  private List<String> row(NoticeState state) {
    return List.of(
        state.register().name().in(speech.language()),
        speech.say(state.isPublished() ? "notice.differs" : "notice.unpublished"));
  }
}
