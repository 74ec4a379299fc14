package fi.kortisto.exchange;

import fi.kortisto.format.TermWords;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RetentionCount;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * What is past its storage time and what a clean-up did, as the command line prints it with {@code
 * --json}, by the rules of {@link JsonLists}. Nobody is named.
 */
public final class RetentionJson {

  private final JsonText json;
  private final List<Register> registers;
  private final Language language;
  private final TermWords words;

  private RetentionJson(JsonText json, List<Register> registers, Language language) {
    this.json = json;
    this.registers = registers;
    this.language = language;
    this.words = new TermWords(language, LocalDate.EPOCH);
  }

  /**
   * A plan: an object of {@code day, persons, due: {items, persons}} and the array {@code groups}
   * of {@code register, registerName, category, categoryLabel, fate} (goes or stays), {@code then,
   * when} of what goes, {@code reason} of what stays, {@code items, persons}.
   */
  public static void plan(
      RetentionPlan plan, List<Register> registers, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> new RetentionJson(json, registers, language).write(plan));
  }

  private void write(RetentionPlan plan) {
    json.object(
        () -> {
          json.put("day", plan.day());
          json.put("persons", plan.persons());
          json.object(
              "due",
              () -> {
                json.put("items", plan.due().stream().mapToLong(due -> due.items().size()).sum());
                json.put("persons", plan.due().size());
              });
          json.array("groups", plan.tallies(), this::write);
        });
  }

  private void write(RetentionTally tally) {
    RetentionGroup group = tally.group();
    place(group.register(), group.category());
    switch (group) {
      case RetentionGroup.Going going -> {
        json.put("fate", "goes");
        json.put("then", JsonText.code(going.then()));
        json.put("when", JsonText.code(going.when()));
        json.putNull("reason");
      }
      case RetentionGroup.Staying staying -> {
        json.put("fate", "stays");
        json.putNull("then");
        json.putNull("when");
        json.put("reason", JsonText.code(staying.why()));
      }
    }
    json.put("items", tally.items());
    json.put("persons", tally.persons());
  }

  /**
   * What was done: an object of {@code items, persons, emptied, changed, whole} and the array
   * {@code counts} of {@code register, registerName, category, categoryLabel, then, items,
   * persons}.
   */
  public static void outcome(
      RetentionOutcome outcome, List<Register> registers, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> new RetentionJson(json, registers, language).write(outcome));
  }

  private void write(RetentionOutcome outcome) {
    json.object(
        () -> {
          json.put("items", outcome.items());
          json.put("persons", outcome.persons());
          json.put("emptied", outcome.emptied());
          json.put("changed", outcome.changed());
          json.put("whole", outcome.whole());
          json.array("counts", outcome.counts(), this::write);
        });
  }

  private void write(RetentionCount count) {
    place(count.register(), count.category());
    json.put("then", JsonText.code(count.then()));
    json.put("items", count.items());
    json.put("persons", count.persons());
  }

  private void place(RegisterId id, String category) {
    json.put("register", id.value());
    registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .ifPresent(
            register -> {
              json.put("registerName", register.name().in(language));
              json.put("category", category);
              json.put("categoryLabel", words.category(register, category));
            });
  }
}
