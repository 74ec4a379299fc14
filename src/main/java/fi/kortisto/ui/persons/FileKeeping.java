package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Attachments;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings files into the register, one after the other, in the background: each wholly or not at
 * all. Cancelling leaves those that are in and drops the rest.
 */
final class FileKeeping {

  private final Desk desk;
  private final Session session;
  private final OpenCard open;

  FileKeeping(Desk desk, Session session, OpenCard open) {
    this.desk = desk;
    this.session = session;
    this.open = open;
  }

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  void keep(SubjectId person, List<Path> files, Function<Path, NewAttachment> as) {
    go(
        files.stream()
            .map(
                file ->
                    new Errand(
                        file,
                        (in, size, progress) ->
                            session.attachments().add(person, as.apply(file), in, size, progress)))
            .toList(),
        0);
  }

  void keepPictures(SubjectId person, List<NewPicture> pictures) {
    go(
        pictures.stream()
            .map(
                picture ->
                    new Errand(
                        picture.file(),
                        (in, size, progress) ->
                            session
                                .attachments()
                                .addPicture(
                                    person, picture.field(), kept(picture), in, size, progress)))
            .toList(),
        0);
  }

  private static NewAttachment kept(NewPicture picture) {
    return new NewAttachment(
        picture.register(), Optional.empty(), nameOf(picture.file()), picture.provenance());
  }

  /** Keeps the content in one way or another. */
  @FunctionalInterface
  private interface Keeping {
    Attachments.Added keep(InputStream content, long size, Progress progress)
        throws DomainException;
  }

  /** A file and how it is kept. */
  private record Errand(Path file, Keeping keeping) {

    Attachments.Added run(Progress progress) throws DomainException {
      if (!Files.isRegularFile(file)) {
        throw new DomainException(Problem.CANNOT_READ, nameOf(file));
      }
      try (InputStream content = Files.newInputStream(file)) {
        return keeping.keep(content, Files.size(file), progress);
      } catch (IOException unreadable) {
        throw new DomainException(unreadable, Problem.CANNOT_READ, nameOf(file));
      }
    }
  }

  private void go(List<Errand> errands, int number) {
    if (number == errands.size()) {
      return;
    }
    Errand errand = errands.get(number);
    String what =
        desk.texts().get("file.adding", nameOf(errand.file()), number + 1, errands.size());
    desk.work()
        .runLong(
            what,
            errand::run,
            added -> {
              open.showMeanwhile(added.card());
              if (number + 1 == errands.size()) {
                open.tellDone(desk.texts().get("file.added", errands.size()), Optional.empty());
              }
              go(errands, number + 1);
            },
            this::stopped);
  }

  private void stopped(DomainException refused) {
    if (refused.problem() == Problem.CANCELLED) {
      desk.toasts().show(desk.texts().get("file.cancelled"));
    } else {
      open.tell(refused);
    }
  }
}
