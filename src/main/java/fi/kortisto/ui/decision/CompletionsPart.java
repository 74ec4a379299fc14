package fi.kortisto.ui.decision;

import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Values that were missing and are added (GDPR art. 16, second sentence). */
final class CompletionsPart implements Part {

  /** A field that can take another value. */
  record Place(Register register, Field field) {}

  private final List<CompletionRow> rows = new ArrayList<>();
  private final VBox place = new VBox();
  private final VBox root = new VBox(place);

  CompletionsPart(Texts texts, SubjectFile file) {
    List<Place> fields = file.parts().stream().flatMap(CompletionsPart::open).toList();
    boolean several = file.parts().size() > 1;
    Button add = new Button(texts.get("decision.complete"), new FontIcon(Feather.PLUS));
    add.setId("complete");
    add.setDisable(fields.isEmpty());
    add.setOnAction(
        _ -> {
          CompletionRow row = new CompletionRow(texts, fields, several, this::remove);
          rows.add(row);
          place.getChildren().add(row);
          row.focus();
        });
    place.getStyleClass().add("rulings");
    root.getStyleClass().add("column");
    root.getChildren().add(add);
  }

  private static Stream<Place> open(RegisterPart part) {
    return part.register().openFields().stream()
        .filter(field -> field.type() != FieldType.IMAGE)
        .filter(field -> field.repeatable() || lacks(part, field))
        .map(field -> new Place(part.register(), field));
  }

  private static boolean lacks(RegisterPart part, Field field) {
    return part.data().stream().noneMatch(datum -> datum.field().id().equals(field.id()));
  }

  private void remove(CompletionRow row) {
    rows.remove(row);
    place.getChildren().remove(row);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    boolean complete = rows.stream().allMatch(CompletionRow::check);
    if (!complete) {
      return Optional.empty();
    }
    List<Correction> all =
        Stream.concat(decision.corrections().stream(), rows.stream().map(CompletionRow::correction))
            .toList();
    return Optional.of(decision.withCorrections(all));
  }

  @Override
  public boolean isTouched() {
    return !rows.isEmpty();
  }
}
