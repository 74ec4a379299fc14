package fi.kortisto.ui.registers;

import fi.kortisto.model.DataContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.Optional;

/** Says how many values a field has before it is retired; none of them goes. */
record RetireForm(Texts texts, Editing editing) {

  void show(Register register, Field field) {
    editing.use(register.id(), use -> show(register, field, use.valuesOf(field.id())));
  }

  private void show(Register register, Field field, long values) {
    String name = texts.of(field.label());
    var words = Captioned.words(texts.get("registers.data.retire-what", values));
    words.setId("retire-what");
    editing.form(
        register.id(),
        new Editing.Words(
            texts.get("registers.data.retire-question", name),
            texts.get("registers.data.retire"),
            texts.get("registers.data.retired", name)),
        words,
        words,
        () ->
            Optional.of(
                content -> DataContent.with(field.with(FieldTrait.RETIRED, true), content)));
  }
}
