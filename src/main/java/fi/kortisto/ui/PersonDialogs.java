package fi.kortisto.ui;

import fi.kortisto.model.RequestId;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.answer.AnswerDialog;
import fi.kortisto.ui.ban.BanDialog;
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
  public void ban(SubjectFile person, Consumer<SubjectFile> done) {
    new BanDialog(desk, signedIn.session(), person, done).show();
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
    new DisclosureDialog(desk, signedIn.session(), _ -> done.run()).show(person);
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
  public void openRequest(RequestId request) {
    destinations.openRequest(request);
  }

  @Override
  public void importContacts(Optional<Path> file, Runnable done) {
    ImportDialog.open(desk, signedIn, file, done);
  }
}
