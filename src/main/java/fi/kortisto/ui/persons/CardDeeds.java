package fi.kortisto.ui.persons;

import fi.kortisto.model.Ban;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Merge;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.service.Subjects;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is done with the person whose card is open, besides editing. */
final class CardDeeds {

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final SignedIn signedIn;
  private final PersonActions actions;
  private final OpenCard open;
  private final RestrictionDeeds restriction;
  private final UseDeeds use;
  private final HoldDeeds holds;
  private final RelationDeeds relations;
  private final DoneDeeds done;

  CardDeeds(Desk desk, SignedIn signedIn, PersonActions actions, OpenCard open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.actions = actions;
    this.open = open;
    this.done = new DoneDeeds(desk, open);
    this.restriction = new RestrictionDeeds(desk, signedIn, open);
    this.use = new UseDeeds(desk, signedIn, actions, open, this::withdraw);
    this.holds = new HoldDeeds(desk, signedIn, open);
    this.relations = new RelationDeeds(desk, signedIn, open);
  }

  RestrictionDeeds restriction() {
    return restriction;
  }

  UseDeeds use() {
    return use;
  }

  HoldDeeds holds() {
    return holds;
  }

  RelationDeeds relations() {
    return relations;
  }

  /** How long each item of the card is kept, and why. */
  void terms(SubjectFile file, Consumer<Map<ItemKey, StorageTerm>> told) {
    work.run(() -> signedIn.session().retention().terms(file), told, open::tell);
  }

  void newRequest() {
    if (signedIn.may(Permission.RECORD_REQUESTS)) {
      whenOpen(file -> actions.newRequest(file.subject().id()));
    }
  }

  void openRequest(RequestId request) {
    actions.openRequest(request);
  }

  void whoLooked() {
    whenOpen(file -> actions.whoLooked(file.subject().id()));
  }

  void disclose() {
    if (signedIn.may(Permission.RECORD_DISCLOSURES)) {
      whenOpen(file -> actions.disclose(file, open::again));
    }
  }

  void ban() {
    if (signedIn.may(Permission.RECORD_BANS)) {
      whenOpen(file -> actions.ban(file, banned -> done.show(banned, "card.banned")));
    }
  }

  void withdraw(Ban ban) {
    String what = texts.get("card.ban", texts.of(ban.purpose()), texts.of(ban.channel()));
    if (desk.dialogs()
        .ask(
            texts.get("card.withdraw-question", what),
            texts.get("card.withdraw-what"),
            texts.get("card.withdraw"))) {
      work.run(
          () -> signedIn.session().bans().withdraw(ban.subject(), ban.id()),
          withdrawn -> done.show(withdrawn, "card.withdrawn"),
          open::tell);
    }
  }

  void answer() {
    if (signedIn.may(Permission.ANSWER_REQUESTS)) {
      whenOpen(file -> actions.answer(file.subject()));
    }
  }

  void export() {
    if (signedIn.may(Permission.EXPORT_SUBJECTS)) {
      whenOpen(file -> actions.export(file.subject()));
    }
  }

  void protectAddress(boolean protect) {
    whenOpen(
        file ->
            protectAddress(
                file.subject(),
                protect,
                now ->
                    open.tellDone(
                        texts.get(protect ? "card.protected" : "card.unprotected"),
                        Optional.of(
                            () ->
                                protectAddress(
                                    now,
                                    !protect,
                                    _ ->
                                        open.tellDone(
                                            texts.get("card.undone"), Optional.empty()))))));
  }

  private void protectAddress(Subject person, boolean protect, Consumer<Subject> told) {
    work.run(
        () -> subjects().protectAddress(person.id(), person.version(), protect),
        now -> {
          open.showAgain(now);
          told.accept(now.subject());
        },
        open::tell);
  }

  void revealAddress() {
    whenOpen(
        file ->
            new ReasonDialog(
                    desk,
                    texts.get("card.reveal-title"),
                    texts.get("card.reveal-reason"),
                    texts.get("card.reveal-verb"))
                .ask(
                    reason -> {
                      Purpose purpose = because(reason);
                      work.run(
                          () -> subjects().card(file.subject().id(), purpose),
                          seen -> open.show(seen, purpose),
                          open::tell);
                    }));
  }

  /**
   * Shows a value that cards leave out; an identity code for a stated reason only (data protection
   * act 1050/2018, 29 §).
   *
   * @param shown hears of the value, while the card is open
   */
  void reveal(Datum datum, Consumer<String> shown) {
    if (datum.field().type() == FieldType.IDENTITY_CODE) {
      new ReasonDialog(
              desk,
              texts.get("card.reveal-code-title"),
              texts.get("card.reveal-code-reason"),
              texts.get("card.reveal-code-verb"))
          .ask(reason -> reveal(datum, reason, shown));
    } else {
      reveal(datum, "", shown);
    }
  }

  /** That for which the card is open, and the reason besides. */
  private Purpose because(String reason) {
    return reason.isEmpty() ? open.purpose() : open.purpose().also(reason);
  }

  private void reveal(Datum datum, String reason, Consumer<String> shown) {
    Purpose purpose = because(reason);
    whenOpen(
        file ->
            work.run(
                () -> subjects().reveal(file.subject().id(), datum.number(), purpose),
                value -> {
                  if (open.isOf(file.subject().id())) {
                    shown.accept(value);
                  }
                },
                open::tell));
  }

  /** Reads what the data has been. */
  void history(Consumer<List<PastChange>> shown) {
    Purpose purpose = open.purpose();
    whenOpen(
        file ->
            work.run(() -> subjects().history(file.subject().id(), purpose), shown, open::tell));
  }

  /** With whom the person may be one. */
  void suspects(Consumer<List<SuspectPair>> shown) {
    whenOpen(
        file ->
            work.run(
                () -> signedIn.session().duplicates().of(file.subject().id()), shown, open::tell));
  }

  void compare(SubjectId other) {
    whenOpen(file -> actions.compare(file.subject().id(), other));
  }

  /** By which merges the person became what they are. */
  void merges(Consumer<List<Merge>> shown) {
    whenOpen(
        file ->
            work.run(
                () -> signedIn.session().duplicates().mergesOf(file.subject().id()),
                shown,
                open::tell));
  }

  void unmerge(Merge merge) {
    if (desk.dialogs()
        .ask(
            texts.get("card.unmerge-question", texts.dateTime(merge.at())),
            texts.get("card.unmerge-what"),
            texts.get("card.unmerge"))) {
      work.run(
          () -> signedIn.session().duplicates().unmerge(merge.id()),
          file -> {
            open.showAgain(file);
            open.listAgain();
            desk.toasts().show(texts.get("card.unmerged"));
          },
          open::tell);
    }
  }

  private void whenOpen(Consumer<SubjectFile> action) {
    open.person().ifPresent(action);
  }

  private Subjects subjects() {
    return signedIn.session().subjects();
  }
}
