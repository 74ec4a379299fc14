package fi.kortisto.ui.requests;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestFile;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.PictureDialog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** What is done with the files of a request, such as the scanned letter. */
final class RequestFileDeeds {

  private static final double LARGE = 1600;

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final OpenRequest open;

  RequestFileDeeds(Desk desk, Session session, OpenRequest open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.open = open;
  }

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Lets files be chosen, and keeps them. */
  void choose() {
    add(desk.files().openSeveral(texts.get("request.file.choose"), List.of()));
  }

  /** Keeps files with the request that is open. */
  void add(List<Path> files) {
    if (!files.isEmpty()) {
      open.with(
          view ->
              desk.work()
                  .run(() -> kept(session, view.request().id(), files), open::changed, open::tell));
    }
  }

  /**
   * Keeps them, each wholly or not at all; on the background thread.
   *
   * @param files one at least
   * @throws DomainException CANNOT_READ, TOO_LARGE_FILE
   */
  static RequestView kept(Session session, RequestId request, List<Path> files)
      throws DomainException {
    RequestView last = session.requests().of(request);
    for (Path file : files) {
      last = session.requests().files().add(request, nameOf(file), bytes(file));
    }
    return last;
  }

  /** A file is measured before it is read: it may be a film. */
  private static byte[] bytes(Path file) throws DomainException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new DomainException(Problem.CANNOT_READ, nameOf(file));
      }
      if (Files.size(file) > RequestFile.LARGEST) {
        throw new DomainException(Problem.TOO_LARGE_FILE, RequestFile.LARGEST >> 20);
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, nameOf(file));
    }
  }

  /** Shows a picture. */
  void look(RequestFile file) {
    open.with(
        view ->
            desk.work()
                .run(
                    () ->
                        new Image(
                            new ByteArrayInputStream(bytes(view, file)), LARGE, LARGE, true, true),
                    image -> new PictureDialog(desk, file.name()).show(shown(image)),
                    open::tell));
  }

  private static Optional<Image> shown(Image image) {
    return Optional.of(image).filter(one -> !one.isError());
  }

  /** Asks where to, and saves there. */
  void save(RequestFile file) {
    Optional<Path> wanted =
        desk.files().save(texts.get("card.attachment-save"), file.name(), List.of());
    wanted.ifPresent(
        path ->
            open.with(
                view ->
                    desk.work()
                        .act(
                            () -> {
                              byte[] content = bytes(view, file);
                              new NewFile(path, IfThere.REPLACE).write(out -> out.write(content));
                            },
                            () ->
                                desk.toasts()
                                    .show(texts.get("card.attachment-saved", nameOf(path))),
                            open::tell)));
  }

  /** Asks, and takes it away. */
  void remove(RequestFile file) {
    if (desk.dialogs()
        .ask(
            texts.get("request.file.remove-question", file.name()),
            texts.get("file.remove-what"),
            texts.get("request.file.remove-verb"))) {
      open.with(
          view ->
              desk.work()
                  .run(
                      () -> session.requests().files().remove(view.request().id(), file.id()),
                      open::changed,
                      open::tell));
    }
  }

  private byte[] bytes(RequestView view, RequestFile file) throws DomainException {
    return session.requests().files().bytes(view.request().id(), file.id());
  }
}
