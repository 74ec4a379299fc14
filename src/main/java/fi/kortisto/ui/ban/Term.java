package fi.kortisto.ui.ban;

import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.HBox;

/** From which day something holds, and until which. */
final class Term extends HBox {

  private final DayField from;
  private final DayField until;

  Term(Texts texts) {
    super(16);
    from = new DayField(texts, Optional.of(LocalDate.now()));
    from.setId("from");
    until = new DayField(texts, Optional.empty());
    until.setId("until");
    until.setPromptText(texts.get("ban.for-good"));
    getChildren()
        .addAll(
            new Captioned(texts.get("ban.from"), from),
            new Captioned(texts.get("ban.until"), until));
  }

  /** Today where nothing is written. */
  LocalDate from() throws DomainException {
    return from.day().orElseGet(LocalDate::now);
  }

  Optional<LocalDate> until() throws DomainException {
    return until.day();
  }
}
