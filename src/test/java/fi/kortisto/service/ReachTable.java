package fi.kortisto.service;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.UseStep;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What each method of a session does for a user who does not reach all registers. */
final class ReachTable {

  private static final LetterOrder LETTER =
      LetterOrder.of(
          LetterKind.INSPECTION_ANSWER, Language.FI, AnswerDelivery.POST_TO_ADDRESS_ON_FILE);

  private final List<Cell> cells = new ArrayList<>();

  private ReachTable() {}

  /** What is to come of a call. */
  sealed interface Expected {}

  /** It is refused. */
  record Refused(Problem problem) implements Expected {}

  /** It is done, and what it tells has nothing of a register out of reach in it. */
  record Hidden() implements Expected {}

  /** It tells so many. */
  record Counted(long number) implements Expected {}

  /** A call of a method. */
  @FunctionalInterface
  interface Call {
    Object on(Session session, ReachGiven given) throws Exception;
  }

  /** A call whose outcome does not matter, since it is refused. */
  @FunctionalInterface
  interface Deed {
    void on(Session session, ReachGiven given) throws Exception;
  }

  record Cell(String method, Expected expected, Call call) {
    @Override
    public String toString() {
      return method + " " + expected;
    }
  }

  static List<Cell> cells() {
    ReachTable table = new ReachTable();
    table.persons();
    table.dealings();
    table.requests();
    table.counts();
    table.firm();
    return List.copyOf(table.cells);
  }

  private void outOfReach(String method, Deed deed) {
    refused(method, Problem.OUT_OF_REACH, deed);
  }

  private void whole(String method, Deed deed) {
    refused(method, Problem.NOT_ALL_REGISTERS, deed);
  }

  private void refused(String method, Problem problem, Deed deed) {
    cells.add(
        new Cell(
            method,
            new Refused(problem),
            (session, given) -> {
              deed.on(session, given);
              return "";
            }));
  }

  private void hidden(String method, Call call) {
    cells.add(new Cell(method, new Hidden(), call));
  }

  private void counted(String method, long number, Call call) {
    cells.add(new Cell(method, new Counted(number), call));
  }

  private void persons() {
    outOfReach("Subjects.card", (s, g) -> s.subjects().card(g.ofSecond(), Purpose.NONE));
    hidden("Subjects.card", (s, g) -> s.subjects().card(g.ofBoth(), Purpose.NONE));
    outOfReach("Subjects.view", (s, g) -> s.subjects().view(g.ofSecond(), Purpose.NONE));
    hidden("Subjects.view", (s, g) -> s.subjects().view(g.ofBoth(), Purpose.NONE));
    hidden("Subjects.recent", (s, g) -> s.subjects().recent(20));
    refused(
        "Subjects.reveal",
        Problem.NO_SUCH_DATUM,
        (s, g) -> s.subjects().reveal(g.ofBoth(), g.numberInSecond(), Purpose.NONE));
    outOfReach("Subjects.history", (s, g) -> s.subjects().history(g.ofSecond(), Purpose.NONE));
    hidden("Subjects.history", (s, g) -> s.subjects().history(g.ofBoth(), Purpose.NONE));
    whole(
        "Subjects.export",
        (s, g) -> s.subjects().export(g.ofFirst(), ExportKind.ACCESS, "json", Purpose.NONE));
    outOfReach("Subjects.add", (s, g) -> s.subjects().add(g.second(), email(s)));
    outOfReach("Subjects.join", (s, g) -> s.subjects().join(g.ofSecond(), 1, g.first(), email(s)));
    outOfReach("Subjects.change", (s, g) -> s.subjects().change(g.ofSecond(), 1, List.of()));
    refused(
        "Subjects.change",
        Problem.NO_SUCH_DATUM,
        (s, g) ->
            s.subjects()
                .change(
                    g.ofBoth(),
                    s.subjects().card(g.ofBoth(), Purpose.NONE).subject().version(),
                    List.of(new DatumChange.Remove(g.numberInSecond()))));
    outOfReach("Subjects.undo", (s, g) -> s.subjects().undo(g.ofSecond(), 1, List.of()));
    outOfReach(
        "Subjects.protectAddress", (s, g) -> s.subjects().protectAddress(g.ofSecond(), 1, true));
    outOfReach(
        "Subjects.endRelation",
        (s, g) -> s.subjects().endRelation(g.ofBoth(), g.second(), Optional.of(ReachGiven.TODAY)));
    outOfReach(
        "Entries.page",
        (s, g) ->
            s.entries()
                .page(
                    g.ofBoth(), g.second(), Optional.empty(), Optional.empty(), 10, Purpose.NONE));
    EntryChange.Remove none = new EntryChange.Remove(1);
    outOfReach("Entries.change", (s, g) -> s.entries().change(g.ofSecond(), none));
    outOfReach(
        "Entries.change",
        (s, g) -> s.entries().change(g.ofBoth(), new EntryChange.Remove(g.entryInSecond())));
    outOfReach("Entries.undo", (s, g) -> s.entries().undo(g.ofSecond(), none));
    outOfReach(
        "Attachments.add",
        (s, g) ->
            s.attachments()
                .add(g.ofBoth(), file(g), new ByteArrayInputStream(new byte[1]), 1, Progress.NONE));
    outOfReach(
        "Attachments.addPicture",
        (s, g) ->
            s.attachments()
                .addPicture(
                    g.ofBoth(),
                    first(s).fieldOf(FieldRole.PHOTO).orElseThrow().id(),
                    file(g),
                    new ByteArrayInputStream(new byte[1]),
                    1,
                    Progress.NONE));
    outOfReach(
        "Attachments.remove", (s, g) -> s.attachments().remove(g.ofBoth(), g.fileInSecond()));
    outOfReach(
        "Attachments.open",
        (s, g) -> s.attachments().open(g.ofBoth(), g.fileInSecond(), Purpose.NONE));
    hidden(
        "SubjectSearch.find",
        (s, g) -> s.search().find(SearchQuery.of(""), SubjectPage.Mark.START, 50));
    hidden(
        "SubjectSearch.typing",
        (s, g) -> s.search().typing(SearchQuery.of("e"), SubjectPage.Mark.START, 50));
  }

  private void dealings() {
    NewBan ban =
        new NewBan(
            BanPurpose.PUBLICATION, BanChannel.ANY, ReachGiven.TODAY, Optional.empty(), "kirje");
    outOfReach("Bans.add", (s, g) -> s.bans().add(g.ofSecond(), ban));
    outOfReach("Bans.withdraw", (s, g) -> s.bans().withdraw(g.ofSecond(), 12_345));
    outOfReach("Bans.of", (s, g) -> s.bans().of(g.ofSecond()));
    hidden("Bans.standing", (s, g) -> s.bans().standing());
    counted("Bans.standing", 1, (s, g) -> (long) s.bans().standing().size());
    whole(
        "Bans.addException",
        (s, g) ->
            s.bans()
                .addException(
                    g.ofFirst(),
                    new NewException(
                        BanPurpose.PUBLICATION,
                        BanChannel.ANY,
                        "laki",
                        ReachGiven.TODAY,
                        Optional.empty())));
    whole("Bans.endException", (s, g) -> s.bans().endException(g.ofFirst(), 1));
    outOfReach("Consents.of", (s, g) -> s.consents().of(g.ofSecond()));
    outOfReach(
        "Consents.add",
        (s, g) ->
            s.consents()
                .add(
                    g.ofSecond(),
                    new NewConsent(
                        false,
                        new ConsentScope.OfUse(BanPurpose.DIRECT_MARKETING, BanChannel.EMAIL),
                        ReachGiven.TODAY,
                        Optional.empty(),
                        StatedBy.PERSON,
                        "",
                        "",
                        Optional.empty())));
    hidden("Holding.of", (s, g) -> s.holds().of(g.ofBoth()));
    outOfReach("Holding.of", (s, g) -> s.holds().of(g.ofSecond()));
    refused(
        "Holding.record",
        Problem.NO_SUCH_DATUM,
        (s, g) ->
            s.holds()
                .record(
                    g.ofBoth(),
                    new NewHold(
                        new ItemKey(ItemKey.Kind.ENTRY, g.entryInSecond()),
                        HoldGround.LEGAL_CLAIM,
                        "")));
    refused(
        "Holding.change",
        Problem.NO_SUCH_HOLD,
        (s, g) ->
            s.holds().change(g.ofBoth(), g.holdInSecond(), Optional.empty(), Optional.empty(), ""));
    refused(
        "Holding.end",
        Problem.NO_SUCH_HOLD,
        (s, g) -> s.holds().end(g.ofBoth(), g.holdInSecond(), "sovittu"));
    outOfReach("Restrictions.of", (s, g) -> s.restrictions().of(g.ofSecond()));
    whole("Restrictions.lift", (s, g) -> s.restrictions().lift(g.ofSecond(), 1, "sovittu"));
    outOfReach(
        "Disclosures.add",
        (s, g) ->
            s.disclosures()
                .add(
                    g.ofSecond(),
                    RequestGiven.disclosure(g.first(), "Keksitty Oy", "email"),
                    Purpose.NONE));
    outOfReach(
        "Disclosures.addList",
        (s, g) ->
            s.disclosures()
                .addList(
                    List.of(g.ofSecond()),
                    RequestGiven.disclosure(g.first(), "Keksitty Oy", "email")));
    hidden("Disclosures.of", (s, g) -> s.disclosures().of(g.ofBoth()));
    hidden("Disclosures.page", (s, g) -> s.disclosures().page(0, 50));
    outOfReach(
        "Disclosures.personsOf", (s, g) -> s.disclosures().personsOf(g.disclosureOfSecond()));
    outOfReach("Duplicates.mergesOf", (s, g) -> s.duplicates().mergesOf(g.ofSecond()));
    hidden("Duplicates.of", (s, g) -> s.duplicates().of(g.ofBoth()));
    whole("Duplicates.scan", (s, g) -> s.duplicates().scan());
    whole("Duplicates.suspects", (s, g) -> s.duplicates().suspects(1, 0, 10));
    whole("Duplicates.count", (s, g) -> s.duplicates().count());
    whole(
        "Duplicates.compare",
        (s, g) -> s.duplicates().compare(g.ofFirst(), g.ofSecond(), Purpose.NONE));
    whole(
        "Duplicates.markDistinct", (s, g) -> s.duplicates().markDistinct(g.ofFirst(), g.ofBoth()));
    whole(
        "Duplicates.unmarkDistinct",
        (s, g) -> s.duplicates().unmarkDistinct(g.ofFirst(), g.ofBoth()));
    whole(
        "Duplicates.merge",
        (s, g) ->
            s.duplicates()
                .merge(new MergeChoice(g.ofFirst(), 1, g.ofBoth(), 1, Set.of(), Set.of())));
    whole("Duplicates.unmerge", (s, g) -> s.duplicates().unmerge(1));
  }

  private void requests() {
    outOfReach(
        "Requests.add",
        (s, g) ->
            s.requests()
                .add(
                    RequestGiven.unknown(RequestKind.INSPECTION, "", ReachGiven.TODAY)
                        .of(g.ofSecond())));
    outOfReach("Requests.of", (s, g) -> s.requests().of(g.requestOfSecond()));
    hidden("Requests.page", (s, g) -> s.requests().page(RequestFilter.ALL, 0, 50));
    counted(
        "Requests.page", 2, (s, g) -> (long) s.requests().page(RequestFilter.OPEN, 0, 50).size());
    outOfReach(
        "Requests.change",
        (s, g) ->
            s.requests()
                .change(
                    g.requestOfSecond(),
                    1,
                    RequestGiven.unknown(RequestKind.BAN, "Eeli", ReachGiven.TODAY)));
    outOfReach(
        "Requests.assign", (s, g) -> s.requests().assign(g.requestOfSecond(), Optional.empty()));
    outOfReach("Requests.note", (s, g) -> s.requests().note(g.requestOfSecond(), "soitettu"));
    outOfReach(
        "Requests.askIdentity", (s, g) -> s.requests().askIdentity(g.requestOfSecond(), 1, "nimi"));
    outOfReach(
        "Requests.identify",
        (s, g) -> s.requests().identify(g.requestOfSecond(), 1, IdentityMethod.SIGNATURE, ""));
    outOfReach("Requests.extend", (s, g) -> s.requests().extend(g.requestOfSecond(), 1, "laaja"));
    outOfReach("Requests.withdraw", (s, g) -> s.requests().withdraw(g.requestOfSecond(), 1, ""));
    outOfReach("Requests.close", (s, g) -> s.requests().close(g.requestOfSecond(), 1));
    whole(
        "Requests.appoint",
        (s, g) ->
            s.requests().appoint(g.requestOfSecond(), 1, ReachGiven.TODAY.atTime(9, 0), "sali"));
    whole("Requests.show", (s, g) -> s.requests().show(g.requestOfSecond()));
    outOfReach(
        "RequestFiles.add",
        (s, g) -> s.requests().files().add(g.requestOfSecond(), "kirje.txt", new byte[1]));
    outOfReach(
        "RequestFiles.remove", (s, g) -> s.requests().files().remove(g.requestOfSecond(), 1));
    outOfReach("RequestFiles.bytes", (s, g) -> s.requests().files().bytes(g.requestOfSecond(), 1));
    whole("Holding.end", (s, g) -> s.holds().end(g.requestOfSecond(), List.of(), "sovittu"));
    whole("Decisions.sheet", (s, g) -> s.decisions().sheet(g.requestOfSecond()));
    whole(
        "Decisions.preview",
        (s, g) -> s.decisions().preview(g.requestOfSecond(), Decision.GRANTED));
    whole(
        "Decisions.decide",
        (s, g) -> s.decisions().decide(g.requestOfSecond(), 1, Decision.GRANTED));
    whole("Decisions.notFound", (s, g) -> s.decisions().notFound(g.requestOfSecond(), 1));
    whole("Decisions.eraseReleased", (s, g) -> s.decisions().eraseReleased(g.requestOfSecond()));
    whole("Letters.facts", (s, g) -> s.letters().facts(g.requestOfSecond(), LETTER));
    whole(
        "Letters.sent",
        (s, g) -> s.letters().sent(1, AnswerDelivery.POST_TO_ADDRESS_ON_FILE, ReachGiven.TODAY));
    whole("Letters.pdf", (s, g) -> s.letters().pdf(1));
    whole("Letters.printed", (s, g) -> s.letters().printed(1));
    outOfReach(
        "Letters.impossible", (s, g) -> s.letters().impossible(g.passOnOfSecond(), "suljettu"));
    outOfReach(
        "Letters.told",
        (s, g) -> s.letters().told(g.passOnOfSecond(), ReachGiven.TODAY, "puhelin"));
  }

  private void counts() {
    counted("SubjectSearch.size", 2, (s, g) -> s.search().size());
    counted("SubjectSearch.count", 2, (s, g) -> s.search().count(SearchQuery.of("")).number());
    counted("SubjectSearch.count", 0, (s, g) -> s.search().count(SearchQuery.of("dora")).number());
    counted("DueDates.unanswered", 2, (s, g) -> (long) s.due().unanswered());
    hidden("DueDates.work", (s, g) -> s.due().work());
    counted("DueDates.work", 2, (s, g) -> (long) s.due().work().unanswered());
    counted(
        "DueDates.statistics",
        2,
        (s, g) ->
            s.due().statistics(2026).lines().stream()
                .mapToLong(RequestStatistics.Line::received)
                .sum());
    counted("DueDates.years", 1, (s, g) -> (long) s.due().years().size());
    counted(
        "AccessLog.rows",
        0,
        (s, g) ->
            s.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1_000).stream()
                .filter(row -> isOfSecond(row, g))
                .count());
    counted(
        "AccessLog.export",
        0,
        (s, g) -> {
          List<LogRow> rows = new ArrayList<>();
          LogExport export = s.log().export(LogFilter.ALL);
          export.each(rows::add);
          return rows.stream().filter(row -> isOfSecond(row, g)).count()
              + (export.rows() > rows.size() ? export.rows() - rows.size() : 0);
        });
    outOfReach("AccessLog.readers", (s, g) -> s.log().readers(g.ofBoth()));
    outOfReach("AccessLog.extract", (s, g) -> s.log().extract(g.ofBoth(), Optional.empty()));
    hidden("AccessLog.overTime", (s, g) -> s.log().overTime(UseStep.MONTH, Progress.NONE));
    hidden(
        "UnusualLog.since",
        (s, g) -> s.log().unusual().since(ReachGiven.TODAY.minusDays(3), Progress.NONE));
    hidden("LogMonths.of", (s, g) -> s.log().months().of(YearMonth.of(2026, 3), Progress.NONE));
    whole(
        "LogKeeping.prune",
        (s, g) -> s.log().keeping().prune(s.log().keeping().due(), Progress.NONE));
    counted(
        "Retention.terms",
        0,
        (s, g) ->
            s.retention().terms(g.ofBoth()).keySet().stream()
                .filter(new ItemKey(ItemKey.Kind.ENTRY, g.entryInSecond())::equals)
                .count());
    outOfReach("Retention.terms", (s, g) -> s.retention().terms(g.ofSecond()));
    whole("Retention.scan", (s, g) -> s.retention().scan(Progress.NONE));
    whole("Retention.statistics", (s, g) -> s.retention().statistics());
    outOfReach(
        "Imports.run",
        (s, g) ->
            s.imports()
                .run(
                    ImportOrder.into(g.second(), "lista.csv"),
                    ReachGiven.rows(),
                    true,
                    Progress.NONE,
                    _ -> {}));
    whole(
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
    outOfReach("Imports.columns", (s, g) -> s.imports().columns(g.second(), List.of("nimi")));
    hidden("Imports.batches", (s, g) -> s.imports().batches());
    outOfReach("Imports.undo", (s, g) -> s.imports().undo(g.batchOfSecond(), Progress.NONE));
    whole("Imports.undo", (s, g) -> s.imports().undo(g.batchOfAll(), Progress.NONE));
    whole("Lists.history", (s, g) -> s.lists().history(0, 10));
    whole("SavedLists.all", (s, g) -> s.savedLists().all());
  }

  private void firm() {
    counted("Session.registers", 1, (s, g) -> (long) s.registers().size());
  }

  /** Methods that tell of no person, with what they tell of. */
  static Map<String, String> ofNobody() {
    Map<String, String> methods = new TreeMap<>();
    put(
        methods,
        "the registers' rules, the firm and the user",
        "Session",
        "folder user controller allRegisters anchor lock close beforeClosing rescue");
    put(
        methods,
        "staff",
        "Users",
        "list add readmit assign rename commit paper remove rekey renewRecoveryKey changePassword"
            + " resetPassword");
    put(methods, "staff", "AccessLog", "users verify");
    put(methods, "staff", "UnusualLog", "review");
    put(methods, "the log as a whole", "LogKeeping", "plan change due keptFrom checkpoints");
    put(
        methods,
        "the firm's files",
        "Backups",
        "plan change last isDue kept keptIn make makeIn makeIfDue ledgerTrouble");
    put(methods, "the firm's files", "Compacting", "owedSince ifOwed");
    put(methods, "what the user typed", "Drafts", "keep mine");
    put(methods, "what a page before gave", "SubjectSearch", "settle");
    put(methods, "the firm's paper", "Letters", "stationery word resetWording setLogo");
    put(methods, "facts that are refused before", "Letters", "file");
    put(methods, "a plan that is refused before", "Retention", "persons begin run");
    put(methods, "the registers' rules", "Notices", "all of published publish");
    put(methods, "the registers' rules", "RegisterRules", "add change use changeController");
    put(methods, "staff", "Requests", "handlers");
    put(
        methods,
        "how persons are chosen, by a permission for all registers",
        "SavedLists",
        "find keep rename remove sheets removeSheet");
    put(methods, "a permission for all registers", "Lists", "preview draw");
    return methods;
  }

  private static void put(Map<String, String> methods, String why, String part, String names) {
    for (String name : names.split(" ")) {
      methods.put(part + "." + name, why);
    }
  }

  private static boolean isOfSecond(LogRow row, ReachGiven given) {
    return row.register().filter(given.second()::equals).isPresent()
        || row.subject().filter(given.ofSecond()::equals).isPresent()
        || row.subject().filter(given.ofBoth()::equals).isPresent();
  }

  private static Register first(Session session) {
    return session.registers().getFirst();
  }

  private static List<DatumChange.Add> email(Session session) {
    return List.of(Given.add(session, FieldRole.EMAIL, "x@example.fi"));
  }

  private static NewAttachment file(ReachGiven given) {
    return new NewAttachment(
        given.second(),
        Optional.empty(),
        "x.txt",
        new Provenance("customer", Optional.empty(), true));
  }
}
