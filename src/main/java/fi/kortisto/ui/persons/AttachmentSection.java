package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The files kept with a person. Those of an entry stand with it, and a picture that is the value of
 * a field stands in its place.
 */
final class AttachmentSection extends VBox {

  private static final int SHOWN = 20;

  private final Texts texts;
  private final SubjectFile person;
  private final FileDeeds deeds;
  private final ItemTerms terms;
  private final VBox lines = new VBox(12);

  AttachmentSection(SubjectFile person, Texts texts, FileDeeds deeds, ItemTerms terms) {
    super(8);
    this.texts = texts;
    this.person = person;
    this.deeds = deeds;
    this.terms = terms;
    List<Attachment> own = own(person);
    Label title = new Label(texts.get("card.attachments", own.size()));
    title.getStyleClass().add("section-title");
    FlowPane head = new FlowPane(8, 0, title);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    if (deeds.mayAdd()) {
      head.getChildren().add(add());
      Label hint = new Label(texts.get("file.hint", Attachment.LARGEST >> 20));
      hint.getStyleClass().add("quiet");
      hint.setWrapText(true);
      hint.setMinHeight(USE_PREF_SIZE);
      getChildren().add(hint);
    }
    getChildren().add(lines);
    show(own, SHOWN);
  }

  /** Whether there is anything to show or to add. */
  static boolean belongsOn(SubjectFile person, FileDeeds deeds) {
    return deeds.mayAdd() || !own(person).isEmpty();
  }

  private static List<Attachment> own(SubjectFile person) {
    Set<String> values =
        person
            .data()
            .filter(datum -> datum.field().type() == FieldType.IMAGE)
            .map(datum -> datum.value())
            .collect(Collectors.toSet());
    return person.attachments().stream()
        .filter(one -> one.entry().isEmpty() && !values.contains(Long.toString(one.id())))
        .toList();
  }

  private Button add() {
    Button add = new Button(texts.get("file.add"));
    add.setId("file-add");
    add.getStyleClass().addAll("flat", "accent", "small");
    add.setOnAction(_ -> deeds.choose(Optional.empty()));
    return add;
  }

  private void show(List<Attachment> own, int limit) {
    lines.getChildren().setAll(own.stream().limit(limit).map(this::line).toList());
    if (own.size() > limit) {
      Button more = new Button(texts.get("file.show-more", own.size() - limit));
      more.getStyleClass().addAll("flat", "accent", "small");
      more.setOnAction(_ -> show(own, limit + SHOWN));
      lines.getChildren().add(more);
    }
    Present.when(lines, !own.isEmpty());
  }

  private Node line(Attachment one) {
    return new FileLine(
        person.subject().id(),
        one,
        person.parts().stream()
            .map(RegisterPart::register)
            .filter(register -> register.id().equals(one.register()))
            .findFirst()
            .orElseGet(() -> person.parts().getFirst().register()),
        texts,
        deeds,
        terms);
  }
}
