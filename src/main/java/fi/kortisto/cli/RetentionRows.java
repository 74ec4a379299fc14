package fi.kortisto.cli;

import fi.kortisto.format.TermWords;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RetentionCount;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.model.StorageRule.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is due and what stays as rows of a table, what goes first on top. */
record RetentionRows(List<Register> registers, Speech speech) {

  List<List<String>> rows(RetentionPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    plan.tallies().stream()
        .sorted(Comparator.comparing(tally -> urgency(tally.group())))
        .forEach(tally -> rows.add(row(tally)));
    return headed(rows, speech.say("retention.column-when"));
  }

  private static int urgency(RetentionGroup group) {
    return switch (group) {
      case RetentionGroup.Going going -> going.when().ordinal();
      case RetentionGroup.Staying staying ->
          RetentionGroup.Horizon.values().length + staying.why().ordinal();
    };
  }

  private List<String> row(RetentionTally tally) {
    String what =
        switch (tally.group()) {
          case RetentionGroup.Going going ->
              speech.words().beginning(going.then()) + " " + speech.words().of(going.when());
          case RetentionGroup.Staying staying ->
              speech.say("retention.stays", speech.words().of(staying.why()));
        };
    return List.of(
        register(tally.group().register()),
        category(tally.group().register(), tally.group().category()),
        what,
        Long.toString(tally.items()),
        Integer.toString(tally.persons()));
  }

  List<List<String>> rows(RetentionOutcome outcome) {
    List<List<String>> rows = new ArrayList<>();
    for (RetentionCount count : outcome.counts()) {
      rows.add(
          List.of(
              register(count.register()),
              category(count.register(), count.category()),
              went(count.then()),
              Integer.toString(count.items()),
              Integer.toString(count.persons())));
    }
    return headed(rows, speech.say("retention.column-what"));
  }

  private String went(Ending then) {
    return switch (then) {
      case ERASE -> speech.say("retention.erased");
      case ANONYMISE -> speech.say("retention.anonymised");
    };
  }

  private List<List<String>> headed(List<List<String>> rows, String third) {
    if (!rows.isEmpty()) {
      rows.addFirst(
          List.of(
              speech.say("retention.column-register"),
              speech.say("retention.column-category"),
              third,
              speech.say("retention.column-items"),
              speech.say("retention.column-persons")));
    }
    return rows;
  }

  private String register(RegisterId id) {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .map(register -> register.name().in(speech.language()))
        .orElse(id.toString());
  }

  private String category(RegisterId id, String code) {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .map(register -> new TermWords(speech.language(), LocalDate.EPOCH).category(register, code))
        .orElse(code);
  }
}
