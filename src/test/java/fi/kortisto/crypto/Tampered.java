package fi.kortisto.crypto;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rings that somebody changed without holding the data key. */
final class Tampered {

  private Tampered() {}

  /** A ring and what was done to it. */
  record Change(String what, KeyRing ring) {
    @Override
    public String toString() {
      return what;
    }
  }

  /** The record with one component replaced. */
  static <R extends Record> R with(R record, String component, Object value) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] =
            components[i].getName().equals(component)
                ? value
                : components[i].getAccessor().invoke(record);
      }
      @SuppressWarnings("unchecked")
      Constructor<R> constructor =
          (Constructor<R>)
              record
                  .getClass()
                  .getDeclaredConstructor(
                      Arrays.stream(components)
                          .map(RecordComponent::getType)
                          .toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static KeyRing withSlot(KeyRing ring, int index, String component, Object value) {
    List<UserSlot> slots = new ArrayList<>(ring.users());
    slots.set(index, with(slots.get(index), component, value));
    return with(ring, "users", slots);
  }

  /** Every component of the ring, its slots and the recovery slot, every character of a text. */
  static List<Change> everyChange(KeyRing ring) {
    List<Change> changes = new ArrayList<>();
    changed(ring).forEach(one -> changes.add(new Change("ring " + one.what, one.record)));
    changed(ring.recovery())
        .forEach(
            one ->
                changes.add(
                    new Change("recovery " + one.what, with(ring, "recovery", one.record))));
    for (int i = 0; i < ring.users().size(); i++) {
      int index = i;
      changed(ring.users().get(i))
          .forEach(
              one -> {
                List<UserSlot> slots = new ArrayList<>(ring.users());
                slots.set(index, one.record);
                changes.add(
                    new Change("slot " + index + " " + one.what, with(ring, "users", slots)));
              });
    }
    changes.add(new Change("slots reversed", with(ring, "users", ring.users().reversed())));
    changes.add(new Change("slot left out", with(ring, "users", ring.users().subList(0, 1))));
    changes.add(new Change("no slots", with(ring, "users", List.of())));
    changes.add(
        new Change(
            "slot twice", with(ring, "users", Collections.nCopies(2, ring.users().getFirst()))));
    return changes;
  }

  private record Changed<R extends Record>(String what, R record) {}

  private static <R extends Record> List<Changed<R>> changed(R record) {
    List<Changed<R>> all = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = component.getName();
      for (Object other : others(valueOf(record, component))) {
        all.add(new Changed<>(name + " to " + other, with(record, name, other)));
      }
    }
    return all;
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Other values: nested records and lists are changed by their own components. */
  private static List<Object> others(Object value) {
    return switch (value) {
      case Integer number -> List.of(number + 1, number - 1, -number, Integer.MAX_VALUE);
      case Long number -> List.of(number + 1, number - 1, -number, Long.MAX_VALUE);
      case String text -> otherTexts(text);
      default -> List.of();
    };
  }

  private static List<Object> otherTexts(String text) {
    List<Object> others = new ArrayList<>(List.of("", text + "A", text + "=", " " + text));
    for (int i = 0; i < text.length(); i++) {
      for (char c : new char[] {(char) (text.charAt(i) ^ 1), 'A', '=', '\u00e4'}) {
        if (c != text.charAt(i)) {
          others.add(text.substring(0, i) + c + text.substring(i + 1));
        }
      }
    }
    others.remove(text);
    return others;
  }
}
