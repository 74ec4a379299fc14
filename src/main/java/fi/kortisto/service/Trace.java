package fi.kortisto.service;

import fi.kortisto.model.LogAction;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import java.util.List;
import java.util.Optional;

/** The row of the log as it takes shape while the work is done. */
final class Trace {

  private final LogAction action;
  private Optional<RegisterId> register = Optional.empty();
  private Optional<SubjectId> subject = Optional.empty();
  private Purpose purpose = Purpose.NONE;
  private List<String> fields = List.of();
  private int count;
  private boolean done = true;
  private boolean taken;
  private Optional<String> detail = Optional.empty();

  Trace(LogAction action) {
    this.action = action;
  }

  Trace of(SubjectId touched) {
    this.subject = Optional.of(touched);
    this.count = 1;
    return this;
  }

  Trace in(RegisterId touched) {
    this.register = Optional.of(touched);
    return this;
  }

  Trace because(Purpose why) {
    this.purpose = why;
    return this;
  }

  Trace fields(List<String> touched) {
    this.fields = touched;
    return this;
  }

  Trace persons(int number) {
    this.count = number;
    return this;
  }

  /** Old and new values; kept where it can be erased with the person. */
  Trace detail(String text) {
    this.detail = Optional.of(text);
    return this;
  }

  /** The row that says this was not done. */
  Trace refused() {
    done = false;
    taken = false;
    detail = Optional.empty();
    return this;
  }

  /** True once: a trace makes one row. */
  boolean take() {
    boolean first = !taken;
    taken = true;
    return first;
  }

  LogAction action() {
    return action;
  }

  Optional<RegisterId> register() {
    return register;
  }

  Optional<SubjectId> subject() {
    return subject;
  }

  Purpose purpose() {
    return purpose;
  }

  List<String> fields() {
    return fields;
  }

  int count() {
    return count;
  }

  boolean done() {
    return done;
  }

  Optional<String> detail() {
    return detail;
  }
}
