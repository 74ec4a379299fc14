package fi.kortisto.service;

import fi.kortisto.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each method of a session does for a user who does not reach all registers. */
final class ReachTable {

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
    ReachOfPersons.add(table);
    ReachOfRequests.add(table);
    table.counted("Session.registers", 1, (s, g) -> (long) s.registers().size());
    return List.copyOf(table.cells);
  }

  void outOfReach(String method, Deed deed) {
    refused(method, Problem.OUT_OF_REACH, deed);
  }

  void whole(String method, Deed deed) {
    refused(method, Problem.NOT_ALL_REGISTERS, deed);
  }

  void refused(String method, Problem problem, Deed deed) {
    cells.add(
        new Cell(
            method,
            new Refused(problem),
            (session, given) -> {
              deed.on(session, given);
              return "";
            }));
  }

  void hidden(String method, Call call) {
    cells.add(new Cell(method, new Hidden(), call));
  }

  void counted(String method, long number, Call call) {
    cells.add(new Cell(method, new Counted(number), call));
  }

  /** Methods that tell of no person, with what they tell of. */
  static Map<String, String> ofNobody() {
    Map<String, String> methods = new TreeMap<>();
    put(
        methods,
        "the registers' rules, the firm and the user",
        "Session",
        "folder user controller allRegisters anchor lock close beforeClosing rescue");
    put(methods, "staff", "Users", "list add readmit assign rename commit paper remove");
    put(methods, "staff", "Keys", "rekey renewRecoveryKey changePassword resetPassword confirm");
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
}
