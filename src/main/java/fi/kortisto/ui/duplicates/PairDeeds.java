package fi.kortisto.ui.duplicates;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suspicion;
import fi.kortisto.service.Duplicates;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import javafx.scene.Node;

/** What is done with two persons who stand side by side. */
final class PairDeeds implements PairView.Wishes {

  /** What the screen around does and hears. */
  interface Surroundings {

    /** Two persons are to be shown. */
    void compared(Node view);

    /** The list is not as it was. */
    void again();

    /** On to the next pair. */
    void next();

    void openPerson(SubjectId person);
  }

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Surroundings surroundings;
  private int asked;

  PairDeeds(Desk desk, SignedIn signedIn, Surroundings surroundings) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.surroundings = surroundings;
  }

  /** Shows two persons side by side. */
  void compare(SubjectId one, SubjectId other, Optional<Suspicion> suspicion) {
    int number = ++asked;
    desk.work()
        .run(
            () -> duplicates().compare(one, other, Purpose.NONE),
            sheet -> {
              if (number == asked) {
                surroundings.compared(new PairView(sheet, suspicion, texts, this));
              }
            },
            this::refused);
  }

  @Override
  public void merge(MergeSheet sheet, MergeChoice choice, int left) {
    SubjectFile kept = fileOf(sheet, choice.kept());
    SubjectFile gone = fileOf(sheet, choice.gone());
    String explanation =
        left == 0
            ? texts.get("duplicates.merge-all", kept.subject().displayName())
            : texts.get("duplicates.merge-left", kept.subject().displayName(), left);
    if (desk.dialogs()
        .ask(
            texts.get(
                "duplicates.merge-question",
                kept.subject().displayName(),
                gone.subject().displayName()),
            explanation,
            texts.get("duplicates.merge-verb"))) {
      desk.work().run(() -> duplicates().merge(choice), this::merged, this::refused);
    }
  }

  private static SubjectFile fileOf(MergeSheet sheet, SubjectId id) {
    return sheet.left().subject().id().equals(id) ? sheet.left() : sheet.right();
  }

  private void merged(Duplicates.Merged merged) {
    desk.toasts()
        .showDone(
            texts.get("duplicates.merged", merged.file().subject().displayName()),
            texts.get("card.undo"),
            () ->
                desk.work()
                    .run(
                        () -> duplicates().unmerge(merged.merge()),
                        _ -> surroundings.again(),
                        this::refused));
    surroundings.again();
  }

  @Override
  public void distinct(SubjectId one, SubjectId other) {
    desk.work()
        .act(
            () -> duplicates().markDistinct(one, other),
            () -> {
              desk.toasts()
                  .showDone(
                      texts.get("duplicates.distinct-done"),
                      texts.get("card.undo"),
                      () ->
                          desk.work()
                              .act(
                                  () -> duplicates().unmarkDistinct(one, other),
                                  surroundings::again,
                                  this::refused));
              surroundings.again();
            },
            this::refused);
  }

  @Override
  public void later() {
    surroundings.next();
  }

  @Override
  public void openPerson(SubjectId person) {
    surroundings.openPerson(person);
  }

  private void refused(DomainException problem) {
    desk.dialogs().problem(problem);
    if (problem.problem() == Problem.CHANGED_MEANWHILE) {
      surroundings.again();
    }
  }

  private Duplicates duplicates() {
    return signedIn.session().duplicates();
  }
}
