package fi.kortisto.bench;

import fi.kortisto.exchange.ListCsv;
import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldCondition.Operator;
import fi.kortisto.model.FieldCondition.Part;
import fi.kortisto.model.Language;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.Selection;
import fi.kortisto.service.DrawnList;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** How long lists of everybody take: choosing, asking the rule, drawing, writing a table. */
final class ListBench {

  private final Session session;

  ListBench(Session session) {
    this.session = session;
  }

  void run() throws DomainException, IOException {
    ListOrder everybody = order(Selection.EVERYBODY);
    preview("list of everybody, preview", everybody);
    preview("list by a word, preview", order(Selection.EVERYBODY.withText("a")));
    preview(
        "list by a condition, preview",
        order(
            Selection.EVERYBODY.where(
                List.of(new FieldCondition("family-name", Part.WHOLE, Operator.CONTAINS, "nen")))));
    long start = System.nanoTime();
    DrawnList drawn = session.lists().draw(everybody, ListForm.CSV);
    say("list of everybody, drawn", start, drawn.size());
    start = System.nanoTime();
    ListCsv.write(
        new ListTable(everybody, session.registers(), Language.FI),
        drawn,
        ListCsv.Separator.SEMICOLON,
        OutputStream.nullOutputStream());
    say("list of everybody, written as CSV", start, drawn.size());
  }

  private void preview(String what, ListOrder order) throws DomainException {
    long start = System.nanoTime();
    ListPreview preview = session.lists().preview(order);
    say(what, start, preview.tally().chosen());
  }

  private static ListOrder order(Selection selection) {
    return new ListOrder(
        "Mittaus", selection, BanPurpose.DIRECT_ADVERTISING, BanChannel.POST, false, List.of());
  }

  private static void say(String what, long start, int persons) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(Locale.ROOT, "%-45s %.1f s, %d persons", what, seconds, persons));
  }
}
