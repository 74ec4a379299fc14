package fi.kortisto.service;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Decision;
import fi.kortisto.model.FormArrival;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.UseStep;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls that are about requests, and calls that count or concern many persons. */
final class ReachOfRequests {

  private static final LetterOrder LETTER =
      LetterOrder.of(
          LetterKind.INSPECTION_ANSWER, Language.FI, AnswerDelivery.POST_TO_ADDRESS_ON_FILE);

  private ReachOfRequests() {}

  static void add(ReachTable table) {
    requests(table);
    counts(table);
  }

  private static void requests(ReachTable table) {
    table.outOfReach(
        "Requests.add",
        (s, g) ->
            s.requests()
                .add(
                    RequestGiven.unknown(RequestKind.INSPECTION, "", ReachGiven.TODAY)
                        .of(g.ofSecond())));
    table.outOfReach("Requests.of", (s, g) -> s.requests().of(g.requestOfSecond()));
    table.hidden("Requests.page", (s, g) -> s.requests().page(RequestFilter.ALL, 0, 50));
    table.counted(
        "Requests.page", 2, (s, g) -> (long) s.requests().page(RequestFilter.OPEN, 0, 50).size());
    table.outOfReach(
        "Requests.change",
        (s, g) ->
            s.requests()
                .change(
                    g.requestOfSecond(),
                    1,
                    RequestGiven.unknown(RequestKind.BAN, "Eeli", ReachGiven.TODAY)));
    table.outOfReach(
        "Requests.assign", (s, g) -> s.requests().assign(g.requestOfSecond(), Optional.empty()));
    table.outOfReach("Requests.note", (s, g) -> s.requests().note(g.requestOfSecond(), "soitettu"));
    table.outOfReach(
        "Requests.askIdentity", (s, g) -> s.requests().askIdentity(g.requestOfSecond(), 1, "nimi"));
    table.outOfReach(
        "Requests.identify",
        (s, g) -> s.requests().identify(g.requestOfSecond(), 1, IdentityMethod.SIGNATURE, ""));
    table.outOfReach(
        "Requests.arrived",
        (s, g) ->
            s.requests()
                .arrived(
                    g.requestOfSecond(), 1, new FormArrival(RequestForm.SIGNED, ReachGiven.TODAY)));
    table.outOfReach(
        "Requests.extend", (s, g) -> s.requests().extend(g.requestOfSecond(), 1, "laaja"));
    table.outOfReach(
        "Requests.withdraw", (s, g) -> s.requests().withdraw(g.requestOfSecond(), 1, ""));
    table.outOfReach("Requests.close", (s, g) -> s.requests().close(g.requestOfSecond(), 1));
    table.whole(
        "Viewings.appoint",
        (s, g) ->
            s.viewings().appoint(g.requestOfSecond(), 1, ReachGiven.TODAY.atTime(9, 0), "sali"));
    table.whole("Viewings.show", (s, g) -> s.viewings().show(g.requestOfSecond()));
    table.outOfReach(
        "RequestFiles.add",
        (s, g) -> s.requests().files().add(g.requestOfSecond(), "kirje.txt", new byte[1]));
    table.outOfReach(
        "RequestFiles.remove", (s, g) -> s.requests().files().remove(g.requestOfSecond(), 1));
    table.outOfReach(
        "RequestFiles.bytes", (s, g) -> s.requests().files().bytes(g.requestOfSecond(), 1));
    table.whole("Holding.end", (s, g) -> s.holds().end(g.requestOfSecond(), List.of(), "sovittu"));
    table.whole("Decisions.sheet", (s, g) -> s.decisions().sheet(g.requestOfSecond()));
    table.whole(
        "Decisions.preview",
        (s, g) -> s.decisions().preview(g.requestOfSecond(), Decision.GRANTED));
    table.whole(
        "Decisions.decide",
        (s, g) -> s.decisions().decide(g.requestOfSecond(), 1, Decision.GRANTED));
    table.whole("Decisions.notFound", (s, g) -> s.decisions().notFound(g.requestOfSecond(), 1));
    table.whole(
        "Decisions.eraseReleased", (s, g) -> s.decisions().eraseReleased(g.requestOfSecond()));
    table.whole("Letters.facts", (s, g) -> s.letters().facts(g.requestOfSecond(), LETTER));
    table.whole(
        "Letters.sent",
        (s, g) -> s.letters().sent(1, AnswerDelivery.POST_TO_ADDRESS_ON_FILE, ReachGiven.TODAY));
    table.whole("Letters.pdf", (s, g) -> s.letters().pdf(1));
    table.whole("Letters.printed", (s, g) -> s.letters().printed(1));
    table.outOfReach(
        "Letters.impossible", (s, g) -> s.letters().impossible(g.passOnOfSecond(), "suljettu"));
    table.outOfReach(
        "Letters.told",
        (s, g) -> s.letters().told(g.passOnOfSecond(), ReachGiven.TODAY, "puhelin"));
  }

  private static void counts(ReachTable table) {
    table.counted("SubjectSearch.size", 2, (s, g) -> s.search().size());
    table.counted(
        "SubjectSearch.count", 2, (s, g) -> s.search().count(SearchQuery.of("")).number());
    table.counted(
        "SubjectSearch.count", 0, (s, g) -> s.search().count(SearchQuery.of("dora")).number());
    table.counted("DueDates.unanswered", 2, (s, g) -> (long) s.due().unanswered());
    table.hidden("DueDates.work", (s, g) -> s.due().work());
    table.counted("DueDates.work", 2, (s, g) -> (long) s.due().work().unanswered());
    table.counted(
        "DueDates.statistics",
        2,
        (s, g) ->
            s.due().statistics(2026).lines().stream()
                .mapToLong(RequestStatistics.Line::received)
                .sum());
    table.counted("DueDates.years", 1, (s, g) -> (long) s.due().years().size());
    table.counted(
        "AccessLog.rows",
        0,
        (s, g) ->
            s.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1_000).stream()
                .filter(row -> isOfSecond(row, g))
                .count());
    table.counted(
        "AccessLog.export",
        0,
        (s, g) -> {
          List<LogRow> rows = new ArrayList<>();
          LogExport export = s.log().export(LogFilter.ALL);
          export.each(rows::add);
          return rows.stream().filter(row -> isOfSecond(row, g)).count()
              + (export.rows() > rows.size() ? export.rows() - rows.size() : 0);
        });
    table.outOfReach("AccessLog.readers", (s, g) -> s.log().readers(g.ofBoth()));
    table.outOfReach("AccessLog.extract", (s, g) -> s.log().extract(g.ofBoth(), Optional.empty()));
    table.hidden("AccessLog.overTime", (s, g) -> s.log().overTime(UseStep.MONTH, Progress.NONE));
    table.hidden(
        "UnusualLog.since",
        (s, g) -> s.log().unusual().since(ReachGiven.TODAY.minusDays(3), Progress.NONE));
    table.hidden(
        "LogMonths.of", (s, g) -> s.log().months().of(YearMonth.of(2026, 3), Progress.NONE));
    table.whole(
        "LogKeeping.prune",
        (s, g) -> s.log().keeping().prune(s.log().keeping().due(), Progress.NONE));
    table.counted(
        "Retention.terms",
        0,
        (s, g) ->
            s.retention().terms(g.ofBoth()).keySet().stream()
                .filter(new ItemKey(ItemKey.Kind.ENTRY, g.entryInSecond())::equals)
                .count());
    table.outOfReach("Retention.terms", (s, g) -> s.retention().terms(g.ofSecond()));
    table.whole("Retention.scan", (s, g) -> s.retention().scan(Progress.NONE));
    table.whole("Retention.statistics", (s, g) -> s.retention().statistics());
    table.outOfReach(
        "Imports.run",
        (s, g) ->
            s.imports()
                .run(
                    ImportOrder.into(g.second(), "lista.csv"),
                    ReachGiven.rows(),
                    true,
                    Progress.NONE,
                    _ -> {}));
    table.whole(
        "Imports.runBans",
        (s, g) ->
            s.imports()
                .runBans(
                    new BanListOrder(
                        "lista.csv",
                        BanPurpose.DIRECT_MARKETING,
                        BanChannel.POST,
                        Optional.empty(),
                        Optional.empty(),
                        StatedBy.COMPANY),
                    ReachGiven.rows(),
                    true,
                    Progress.NONE,
                    _ -> {}));
    table.outOfReach("Imports.columns", (s, g) -> s.imports().columns(g.second(), List.of("nimi")));
    table.hidden("Imports.batches", (s, g) -> s.imports().batches());
    table.outOfReach("Imports.undo", (s, g) -> s.imports().undo(g.batchOfSecond(), Progress.NONE));
    table.whole("Imports.undo", (s, g) -> s.imports().undo(g.batchOfAll(), Progress.NONE));
    table.whole("Lists.history", (s, g) -> s.lists().history(0, 10));
    table.whole("SavedLists.all", (s, g) -> s.savedLists().all());
  }

  private static boolean isOfSecond(LogRow row, ReachGiven given) {
    return row.register().filter(given.second()::equals).isPresent()
        || row.subject().filter(given.ofSecond()::equals).isPresent()
        || row.subject().filter(given.ofBoth()::equals).isPresent();
  }
}
