package fi.kortisto.ui.registers;

import fi.kortisto.model.CodedList;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.ui.control.WrappingList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A list among a register's rules: what it consists of, and how it is shown and written. */
interface Items<T> {

  /** The beginning of the keys of its sentences, with a full stop. */
  String key();

  CodedList<T> of(RegisterContent content);

  RegisterContent with(List<T> items, RegisterContent content);

  WrappingList.Line line(T item);

  /** The name of the item, as in a sentence. */
  String name(T item);

  /** The edit that keeps the item as it is now. */
  default UnaryOperator<RegisterContent> keep(T item) {
    return content -> with(of(content).with(item), content);
  }

  /** Opens the form of an item, or of a new one. */
  void form(Register register, Optional<T> item);
}
