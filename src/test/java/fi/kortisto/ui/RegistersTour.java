package fi.kortisto.ui;

import fi.kortisto.model.FieldType;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

/** The administration of registers: each section, and the forms. */
final class RegistersTour implements Tour {

  @Override
  public void walk(RunningProgram program, Camera camera) {
    Registers registers = Registers.openedIn(program);
    program.awaitShown("data-list");
    program.onScreen(
        () -> {
          program.get("data-list", ListView.class).requestFocus();
          return program;
        });
    camera.take("registers-data");
    program.press("data-add");
    program.awaitShown("field-name-fi");
    program.type("field-name-fi", "Kengän koko");
    program.chooseValue("field-type", FieldType.CHOICE);
    program.press("choices-add");
    program.awaitShown("choices-0-0");
    program.type("choices-0-0", "pieni");
    camera.take("registers-field-choice");
    program.chooseValue("field-type", FieldType.IDENTITY_CODE);
    camera.take("registers-field-identity");
    program.closeDialogs();
    program.press("data-add-category");
    program.awaitShown("category-name-fi");
    camera.take("registers-category");
    program.closeDialogs();
    for (String section :
        List.of("basics", "entries", "storage", "sources", "purposes", "recipients", "requests")) {
      registers.section(section);
      program.onScreen(
          () -> {
            program.get("section-" + section, Labeled.class).requestFocus();
            return section;
          });
      camera.take("registers-" + section);
      scroll(program, 1);
      camera.take("registers-" + section + "-foot");
      scroll(program, 0);
    }
    registers.section("basics");
    program.awaitShown("basics-edit");
    program.press("basics-edit");
    program.awaitShown("register-role");
    camera.take("registers-basics-form");
    program.closeDialogs();
    registers.section("recipients");
    program.press("item-edit");
    program.awaitShown("item-name-fi");
    program.tick("recipient-outside");
    camera.take("registers-recipient-form");
    program.closeDialogs();
    program.press("register-add");
    program.awaitShown("from-contact-centre");
    camera.take("registers-add");
    program.closeDialogs();
    program.press("template-save");
    program.awaitShown("template-id");
    camera.take("registers-template");
    program.closeDialogs();
    program.press("firm-edit");
    program.awaitShown("firm-officer");
    camera.take("registers-firm");
    program.closeDialogs();
    registers.section("requests");
    program.awaitShown("request-publication");
    program.tick("request-publication");
    registers.awaitToast("");
    camera.take("registers-toast");
  }

  /** With large text the whole screen rolls. */
  private static void scroll(RunningProgram program, double to) {
    program.onScreen(
        () -> {
          if (program.stage().getScene().lookup("#registers-page") instanceof ScrollPane page) {
            page.setVvalue(to);
          }
          return program;
        });
  }
}
