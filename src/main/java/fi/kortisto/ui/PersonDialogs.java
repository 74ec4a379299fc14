package fi.kortisto.ui;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Done;
import fi.kortisto.ui.answer.AnswerDialog;
import fi.kortisto.ui.ban.BanDialog;
import fi.kortisto.ui.ban.ConsentDialog;
import fi.kortisto.ui.ban.ExceptionDialog;
import fi.kortisto.ui.disclosures.DisclosureDialog;
import fi.kortisto.ui.export.ExportDialog;
import fi.kortisto.ui.imports.ImportDialog;
import fi.kortisto.ui.persons.PersonActions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens over the persons' screen what it hands over to other screens. */
record PersonDialogs(Desk desk, SignedIn signedIn, Destinations destinations)
    implements PersonActions {

  @Override
  public void ban(SubjectFile person, Consumer<Done<SubjectFile>> done) {
    new BanDialog(desk, signedIn.session(), person, done).show();
  }

  @Override
  public void ban(
      SubjectFile person, BanPurpose use, BanChannel road, Consumer<Done<SubjectFile>> done) {
    new BanDialog(desk, signedIn.session(), person, done).show(use, road);
  }

  @Override
  public void consent(
      SubjectFile person,
      boolean given,
      BanPurpose use,
      BanChannel road,
      Consumer<Done<SubjectFile>> done) {
    ConsentScope.OfUse scope = new ConsentScope.OfUse(use, road);
    new ConsentDialog(desk, signedIn.session(), person, given, scope, done).show();
  }

  @Override
  public void exception(
      SubjectFile person, BanPurpose use, BanChannel road, Consumer<Done<SubjectFile>> done) {
    new ExceptionDialog(desk, signedIn.session(), person, use, road, done).show();
  }

  @Override
  public void export(Subject person) {
    new ExportDialog(desk, signedIn.session(), person).show();
  }

  @Override
  public void answer(Subject person) {
    new AnswerDialog(desk, signedIn, person).show();
  }

  @Override
  public void disclose(SubjectFile person, Runnable done) {
    new DisclosureDialog(desk, signedIn.session(), done).show(person);
  }

  @Override
  public void duplicates() {
    destinations.openArea(Area.DUPLICATES);
  }

  @Override
  public void compare(SubjectId one, SubjectId other) {
    destinations.compare(one, other);
  }

  @Override
  public void newRequest(SubjectId person) {
    destinations.newRequest(Optional.of(person));
  }

  @Override
  public void whoLooked(SubjectId person) {
    destinations.whoLooked(person);
  }

  @Override
  public void openRequest(RequestId request) {
    destinations.openRequest(request);
  }

  @Override
  public void importContacts(Optional<Path> file, Runnable done) {
    ImportDialog.open(desk, signedIn, file, done);
  }
}
