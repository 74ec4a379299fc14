package fi.kortisto.service;

import fi.kortisto.model.Choice;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterUse;
import fi.kortisto.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a change of a register's rules would do to the data that is there. */
final class RegisterChange {

  private final Register before;
  private final RegisterContent wanted;
  private final List<Field> gone;
  private final List<Field> retyped = new ArrayList<>();
  private final List<Source> goneSources;
  private final List<EntryKind> goneKinds;

  RegisterChange(Register before, RegisterContent wanted) {
    this.before = before;
    this.wanted = wanted;
    Map<String, Field> fields = new HashMap<>();
    wanted.fields().forEach(field -> fields.put(field.code(), field));
    this.gone =
        before.fields().stream().filter(field -> !fields.containsKey(field.code())).toList();
    for (Field field : before.fields()) {
      Field now = fields.get(field.code());
      if (now != null && (now.type() != field.type() || losesChoices(field, now))) {
        retyped.add(field);
      }
    }
    List<String> sources = wanted.sources().stream().map(Source::code).toList();
    this.goneSources =
        before.content().sources().stream()
            .filter(source -> !sources.contains(source.code()))
            .toList();
    this.goneKinds =
        before.content().entryKinds().stream()
            .filter(kind -> !wanted.entryKinds().contains(kind))
            .toList();
  }

  /** A choice that is chosen somewhere must not lose its name. */
  private static boolean losesChoices(Field before, Field now) {
    List<String> codes = now.choices().stream().map(Choice::code).toList();
    return before.choices().stream().anyMatch(choice -> !codes.contains(choice.code()));
  }

  /** Whether anything goes that might hold data. */
  boolean needsUse() {
    return !gone.isEmpty() || !retyped.isEmpty() || !goneSources.isEmpty() || !goneKinds.isEmpty();
  }

  /**
   * Refuses what would lose data.
   *
   * @throws DomainException IN_USE, TYPE_IN_USE
   */
  void checkAgainst(RegisterUse use) throws DomainException {
    for (Field field : gone) {
      refuse(Problem.IN_USE, field.label(), use.valuesOf(field.id()));
    }
    for (Field field : retyped) {
      refuse(Problem.TYPE_IN_USE, field.label(), use.valuesOf(field.id()));
    }
    for (Source source : goneSources) {
      refuse(Problem.IN_USE, source.label(), use.itemsFrom(source.code()));
    }
    for (EntryKind kind : goneKinds) {
      refuse(Problem.IN_USE, kind, use.entries().of(kind));
    }
  }

  private static void refuse(Problem problem, Object name, long count) throws DomainException {
    if (count > 0) {
      throw new DomainException(problem, count, name);
    }
  }

  /** What of the register is changed, by codes, for the log. */
  List<String> touched() {
    RegisterContent old = before.content();
    List<String> touched = new ArrayList<>();
    if (!old.name().equals(wanted.name())) {
      touched.add("name");
    }
    if (old.role() != wanted.role() || !old.clients().equals(wanted.clients())) {
      touched.add("role");
    }
    compare(touched, "field", old.fields(), wanted.fields(), Field::code, RegisterChange::idless);
    compare(touched, "category", old.categories(), wanted.categories(), one -> one.code());
    compare(touched, "kind", old.entryRules(), wanted.entryRules(), one -> one.kind().code());
    compare(touched, "source", old.sources(), wanted.sources(), one -> one.code());
    compare(touched, "purpose", old.purposes(), wanted.purposes(), one -> one.code());
    compare(touched, "recipient", old.recipients(), wanted.recipients(), one -> one.code());
    if (!old.requests().equals(wanted.requests())) {
      touched.add("requests");
    }
    if (!old.texts().equals(wanted.texts())) {
      touched.add("texts");
    }
    return touched;
  }

  private static Object idless(Field field) {
    return List.of(
        field.label(),
        field.categoryCode(),
        field.type(),
        field.role(),
        field.traits(),
        field.choices());
  }

  private static <T> void compare(
      List<String> touched, String what, List<T> old, List<T> now, Function<T, String> code) {
    compare(touched, what, old, now, code, one -> one);
  }

  private static <T> void compare(
      List<String> touched,
      String what,
      List<T> old,
      List<T> now,
      Function<T, String> code,
      Function<T, Object> content) {
    Map<String, Object> before = old.stream().collect(Collectors.toMap(code, content::apply));
    for (T one : now) {
      Object there = before.remove(code.apply(one));
      if (!Objects.equals(there, content.apply(one))) {
        touched.add(what + ":" + code.apply(one));
      }
    }
    before.keySet().forEach(removed -> touched.add(what + ":-" + removed));
  }
}
