package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

/** A register (henkilörekisteri): a filing system with one set of purposes and rules. */
public record Register(RegisterId id, String templateId, RegisterContent content) {

  public Label name() {
    return content.name();
  }

  public List<Field> fields() {
    return content.fields();
  }

  /** The fields that take new values. */
  public List<Field> openFields() {
    return content.openFields();
  }

  public Optional<Field> fieldOf(FieldRole role) {
    return openFields().stream().filter(field -> field.role() == role).findFirst();
  }

  public Optional<Field> fieldOf(String code) {
    return content.fields().stream().filter(field -> field.code().equals(code)).findFirst();
  }

  public Category categoryOf(Field field) {
    return content.categoryOf(field);
  }

  public Optional<Source> sourceOf(String code) {
    return content.sources().stream().filter(source -> source.code().equals(code)).findFirst();
  }
}
