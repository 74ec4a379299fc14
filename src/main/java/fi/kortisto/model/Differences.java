package fi.kortisto.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what of a register has changed since its notice was published. Only what a notice tells
 * counts: the order of fields, for one, or which of them are required, does not.
 */
public final class Differences {

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /** The differences in the order of the notice's sections. */
  public static List<Difference> between(NoticeFacts before, NoticeFacts after) {
    Differences differences = new Differences();
    differences.compare(before, after);
    return List.copyOf(differences.found);
  }

  private void compare(NoticeFacts before, NoticeFacts after) {
    if (!before.controller().equals(after.controller())) {
      found.add(
          new Difference.Changed(
              Difference.Topic.CONTROLLER, Label.same(after.controller().name())));
    }
    RegisterContent old = before.content();
    RegisterContent now = after.content();
    compareRegister(old, now);
    compareLists(
        Difference.Topic.PURPOSE,
        old.purposes(),
        now.purposes(),
        ProcessingPurpose::code,
        ProcessingPurpose::label,
        purpose -> List.of(purpose.basis(), purpose.ground()));
    compareLists(
        Difference.Topic.CATEGORY,
        old.categories(),
        now.categories(),
        Category::code,
        Category::label,
        category -> "");
    compareLists(
        Difference.Topic.FIELD,
        old.openFields(),
        now.openFields(),
        Field::code,
        Field::label,
        Field::categoryCode);
    compareEntryKinds(old, now);
    compareLists(
        Difference.Topic.SOURCE,
        old.openSources(),
        now.openSources(),
        Source::code,
        Source::label,
        Source::person);
    compareLists(
        Difference.Topic.RECIPIENT,
        old.recipients(),
        now.recipients(),
        Recipient::code,
        Recipient::label,
        recipient -> List.of(recipient.kind(), recipient.outsideEea(), recipient.safeguard()));
    compareStorage(old, now);
    if (!old.requests().equals(now.requests())) {
      found.add(new Difference.Changed(Difference.Topic.REQUESTS, Label.NONE));
    }
    for (RegisterText text : RegisterText.values()) {
      if (!old.text(text).equals(now.text(text))) {
        found.add(new Difference.TextChanged(text));
      }
    }
  }

  private void compareRegister(RegisterContent old, RegisterContent now) {
    if (!old.name().equals(now.name())) {
      found.add(new Difference.Renamed(Difference.Topic.REGISTER, old.name(), now.name()));
    }
    if (old.role() != now.role() || !old.clients().equals(now.clients())) {
      found.add(new Difference.Changed(Difference.Topic.REGISTER, now.name()));
    }
  }

  private <T> void compareLists(
      Difference.Topic topic,
      List<T> old,
      List<T> now,
      Function<T, String> code,
      Function<T, Label> label,
      Function<T, Object> told) {
    Map<String, T> gone = new LinkedHashMap<>();
    old.forEach(one -> gone.put(code.apply(one), one));
    for (T one : now) {
      T before = gone.remove(code.apply(one));
      if (before == null) {
        found.add(new Difference.Added(topic, label.apply(one)));
      } else {
        if (!label.apply(before).equals(label.apply(one))) {
          found.add(new Difference.Renamed(topic, label.apply(before), label.apply(one)));
        }
        if (!told.apply(before).equals(told.apply(one))) {
          found.add(new Difference.Changed(topic, label.apply(one)));
        }
      }
    }
    gone.values().forEach(one -> found.add(new Difference.Removed(topic, label.apply(one))));
  }

  private void compareEntryKinds(RegisterContent old, RegisterContent now) {
    for (EntryKind kind : EntryKind.values()) {
      boolean then = old.entryKinds().contains(kind);
      boolean today = now.entryKinds().contains(kind);
      if (then != today) {
        found.add(new Difference.EntryKindChanged(kind, today));
      } else if (today && !categoryCode(old, kind).equals(categoryCode(now, kind))) {
        found.add(
            new Difference.Changed(
                Difference.Topic.CATEGORY,
                now.categoryOf(kind).map(Category::label).orElse(Label.NONE)));
      }
    }
  }

  private static String categoryCode(RegisterContent content, EntryKind kind) {
    return content.categoryOf(kind).map(Category::code).orElse("");
  }

  private void compareStorage(RegisterContent old, RegisterContent now) {
    Map<String, StorageRule> before = new HashMap<>();
    before.putAll(
        old.categories().stream().collect(Collectors.toMap(Category::code, Category::storage)));
    for (Category category : now.categories()) {
      StorageRule rule = before.get(category.code());
      if (rule != null && !rule.equals(category.storage())) {
        found.add(new Difference.StorageChanged(category.label(), rule, category.storage()));
      }
    }
  }
}
