package fi.kortisto.ui.persons;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** The files kept with a person: shown as a picture, or saved where the user wants them. */
final class KeptFiles {

  private static final double PICTURE_SIZE = 144;

  private final Desk desk;
  private final Session session;
  private final Consumer<DomainException> refused;

  KeptFiles(Desk desk, Session session, Consumer<DomainException> refused) {
    this.desk = desk;
    this.session = session;
    this.refused = refused;
  }

  /** Asks where to, and saves there. */
  void save(SubjectId person, Attachment attachment) {
    String title = desk.texts().get("card.attachment-save");
    Optional<Path> wanted = desk.files().save(title, attachment.name(), List.of());
    wanted.ifPresent(
        file ->
            desk.work()
                .act(
                    () ->
                        new NewFile(file, IfThere.REPLACE)
                            .write(
                                out -> {
                                  try (InputStream in =
                                      session.attachments().open(person, attachment.id())) {
                                    in.transferTo(out);
                                  }
                                }),
                    () ->
                        desk.toasts()
                            .show(desk.texts().get("card.attachment-saved", file.getFileName())),
                    refused));
  }

  /** Hands over the picture, unless it turns out to be none. */
  void picture(SubjectId person, long attachment, Consumer<Image> shown) {
    desk.work()
        .run(
            () -> picture(session.attachments().open(person, attachment)),
            image -> {
              if (!image.isError()) {
                shown.accept(image);
              }
            },
            _ -> {});
  }

  private static Image picture(InputStream bytes) {
    return new Image(bytes, PICTURE_SIZE, PICTURE_SIZE, true, true);
  }
}
