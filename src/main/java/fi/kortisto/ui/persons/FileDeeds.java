package fi.kortisto.ui.persons;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Attachments;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.PictureDialog;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/** What is done with the files of the person whose card is open. */
final class FileDeeds {

  private static final double THUMBNAIL = 144;
  private static final double LARGE = 1600;

  /** A larger picture is not read for the sake of a thumbnail. */
  private static final long LARGEST_SHOWN = 40L << 20;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final OpenCard open;
  private final FileKeeping keeping;

  FileDeeds(Desk desk, SignedIn signedIn, OpenCard open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.open = open;
    this.keeping = new FileKeeping(desk, signedIn.session(), open);
  }

  boolean mayAdd() {
    return signedIn.may(Permission.EDIT_SUBJECTS) && !open.isRestricted();
  }

  /** A copy outside the register is an export. */
  boolean maySave() {
    return signedIn.may(Permission.EXPORT_SUBJECTS);
  }

  /** Lets files be chosen, and keeps them with the person or with an entry. */
  void choose(Optional<EntryPlace> entry) {
    add(desk.files().openSeveral(texts.get("file.choose"), List.of()), entry);
  }

  /** Asks where the files come from, and keeps them. */
  void add(List<Path> files, Optional<EntryPlace> entry) {
    if (mayAdd() && !files.isEmpty()) {
      open.person().ifPresent(file -> ask(file, files, entry));
    }
  }

  /** An entry to which files can be attached. */
  record EntryPlace(Register register, long entry) {}

  private void ask(SubjectFile person, List<Path> files, Optional<EntryPlace> entry) {
    List<Register> registers =
        entry
            .map(place -> List.of(place.register()))
            .orElseGet(() -> person.parts().stream().map(RegisterPart::register).toList());
    new AddFilesDialog(desk, registers, files)
        .ask(
            (register, from) ->
                keeping.keep(
                    person.subject().id(),
                    files,
                    path ->
                        new NewAttachment(
                            register.id(),
                            entry.map(EntryPlace::entry),
                            FileKeeping.nameOf(path),
                            from)));
  }

  /** Keeps a file with an entry that was just written. */
  void keepWithEntry(RegisterId register, long entry, Path file, Provenance from) {
    open.person()
        .ifPresent(
            person ->
                keeping.keep(
                    person.subject().id(),
                    List.of(file),
                    path ->
                        new NewAttachment(
                            register, Optional.of(entry), FileKeeping.nameOf(path), from)));
  }

  /** Keeps pictures as values of their fields. */
  void keepPictures(SubjectId person, List<NewPicture> pictures) {
    keeping.keepPictures(person, pictures);
  }

  /** Asks, and takes the file away. */
  void remove(Attachment attachment) {
    if (desk.dialogs()
        .ask(
            texts.get("file.remove-question", attachment.name()),
            texts.get("file.remove-what"),
            texts.get("file.remove-verb"))) {
      whenOpen(
          person ->
              desk.work()
                  .run(
                      () -> attachments().remove(person, attachment.id()),
                      card -> {
                        open.showMeanwhile(card);
                        open.tellDone(texts.get("file.removed"), Optional.empty());
                      },
                      open::tell));
    }
  }

  /** Asks where to, and saves there. */
  void save(Attachment attachment) {
    String title = texts.get("card.attachment-save");
    Optional<Path> wanted = desk.files().save(title, attachment.name(), List.of());
    wanted.ifPresent(file -> whenOpen(person -> save(person, attachment, file)));
  }

  private void save(SubjectId person, Attachment attachment, Path file) {
    Purpose purpose = open.purpose();
    desk.work()
        .act(
            () ->
                new NewFile(file, IfThere.REPLACE)
                    .write(
                        out -> {
                          try (InputStream in =
                              attachments().open(person, attachment.id(), purpose)) {
                            in.transferTo(out);
                          }
                        }),
            () -> desk.toasts().show(texts.get("card.attachment-saved", file.getFileName())),
            open::tell);
  }

  /** The sound, to be read while it is played. */
  Supplier<InputStream> sound(SubjectId person, Attachment attachment) {
    return () -> {
      Purpose purpose = open.purpose();
      return desk.work().stream(() -> attachments().open(person, attachment.id(), purpose));
    };
  }

  /** Hands over the picture small, unless it turns out to be none that can be shown. */
  void thumbnail(Attachment picture, Consumer<Image> shown) {
    if (picture.size() <= LARGEST_SHOWN) {
      image(picture.id(), THUMBNAIL, image -> image.filter(one -> !one.isError()).ifPresent(shown));
    }
  }

  /** As {@link #thumbnail}, by the value of a picture's field. */
  void thumbnail(SubjectFile person, String value, Consumer<Image> shown) {
    person.attachments().stream()
        .filter(one -> Long.toString(one.id()).equals(value))
        .findFirst()
        .ifPresent(one -> thumbnail(one, shown));
  }

  /** Opens the picture in a window over the card. */
  void look(Attachment picture) {
    image(
        picture.id(),
        LARGE,
        image -> new PictureDialog(desk, picture.name()).show(image.filter(one -> !one.isError())));
  }

  private void image(long attachment, double size, Consumer<Optional<Image>> shown) {
    Purpose purpose = open.purpose();
    whenOpen(
        person ->
            desk.work()
                .run(
                    () ->
                        new Image(
                            attachments().open(person, attachment, purpose),
                            size,
                            size,
                            true,
                            true),
                    image -> {
                      if (open.isOf(person)) {
                        shown.accept(Optional.of(image));
                      }
                    },
                    _ -> shown.accept(Optional.empty())));
  }

  private void whenOpen(Consumer<SubjectId> action) {
    open.person().map(file -> file.subject().id()).ifPresent(action);
  }

  private Attachments attachments() {
    return signedIn.session().attachments();
  }
}
