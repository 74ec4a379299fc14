package fi.kortisto.ui.persons;

import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Draft;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;

/**
 * What stands on the card beneath its head: bans, data, entries, files, history. It remembers of
 * the card that is open what was revealed on it, and which entries are shown.
 */
final class CardSections implements DatumSection.Wishes {

  private final Desk desk;
  private final Texts texts;
  private final User user;
  private final Consumer<Datum> edit;
  private final CardDeeds deeds;
  private final EntryDeeds entryDeeds;
  private final FileDeeds files;
  private final DealingSections dealings;
  private boolean closed;
  private final Map<RegisterId, EntrySection> entries = new HashMap<>();
  private final Map<Datum, String> revealed = new HashMap<>();
  private Optional<SubjectFile> shown = Optional.empty();
  private Optional<ItemTerms> terms = Optional.empty();

  CardSections(
      Desk desk,
      User user,
      Consumer<Datum> edit,
      CardDeeds deeds,
      EntryDeeds entryDeeds,
      FileDeeds files) {
    this.desk = desk;
    this.texts = desk.texts();
    this.user = user;
    this.edit = edit;
    this.deeds = deeds;
    this.entryDeeds = entryDeeds;
    this.files = files;
    this.dealings = new DealingSections(desk, user, deeds);
  }

  Optional<EntryForm> entryForm() {
    return entries.values().stream().flatMap(section -> section.form().stream()).findFirst();
  }

  /** Opens the form of an entry in which something was typed before a lock. */
  void resume(Draft draft) {
    String[] of = draft.place().substring(EntryForm.PLACE.length()).split("-", 2);
    int last = of[1].lastIndexOf('-');
    for (Map.Entry<RegisterId, EntrySection> section : entries.entrySet()) {
      if (section.getKey().toString().equals(of[0])) {
        EntryKind.ofCode(of[1].substring(0, last))
            .ifPresent(kind -> section.getValue().resume(kind, of[1].substring(last + 1)));
      }
    }
  }

  void forget() {
    entries.clear();
    revealed.clear();
  }

  /** Fills the sections of entries, now that they lie on the card. */
  void shown(SubjectFile file) {
    for (RegisterPart part : file.parts()) {
      Optional.ofNullable(entries.get(part.register().id()))
          .ifPresent(section -> section.show(file, part, terms()));
    }
  }

  /** The sections; those of entries are the ones that were there before. */
  List<Node> of(SubjectFile file, Purpose purpose, boolean addressHidden) {
    boolean otherwise =
        shown
            .filter(before -> before.subject().restricted() != file.subject().restricted())
            .isPresent();
    if (otherwise) {
      entries.clear(); // entries are written now, or are no longer
    }
    shown = Optional.of(file);
    terms = Optional.of(termsOf(file));
    deeds.terms(file, terms()::arrived);
    closed = file.subject().restricted() && !purpose.opensRestricted();
    List<Node> all = new ArrayList<>();
    List<Restriction> standing =
        file.dealings().restrictions().stream().filter(Restriction::stands).toList();
    if (!standing.isEmpty()) {
      all.add(
          new RestrictionSection(
              standing,
              purpose,
              user.may(Permission.ANSWER_REQUESTS),
              texts,
              deeds.restriction(),
              deeds::openRequest));
    }
    if (!file.bans().isEmpty()) {
      all.add(
          new BanSection(
              file.bans(),
              LocalDate.now(),
              user.may(Permission.RECORD_BANS),
              desk,
              deeds::withdraw));
    }
    if (!closed && user.may(Permission.MERGE_SUBJECTS)) {
      all.add(new SuspectSection(file.subject().id(), texts, deeds::suspects, deeds::compare));
    }
    for (RegisterPart part : file.parts()) {
      if (file.parts().size() > 1) {
        all.add(registerTitle(part));
      }
      if (RelationLine.belongsOn(part)) {
        all.add(new RelationLine(part, texts, deeds.relations()));
      }
      all.addAll(dataOf(part, addressHidden));
      if (part.equals(file.parts().getFirst())) {
        all.add(new UseMatrix(file, LocalDate.now(), texts, deeds.use()));
        if (LedgerSection.belongsOn(file)) {
          all.add(new LedgerSection(file, desk));
        }
      }
      if (!closed && EntrySection.belongsOn(part)) {
        all.add(entriesOf(part.register()));
      }
    }
    if (!closed && AttachmentSection.belongsOn(file, files)) {
      all.add(new AttachmentSection(file, texts, files, terms()));
    }
    if (HoldSection.belongsOn(file)) {
      all.add(new HoldSection(file, LocalDate.now(), desk, deeds.holds(), deeds::openRequest));
    }
    all.add(dealings.requests(file));
    all.add(dealings.disclosures(file));
    if (!file.dealings().lists().isEmpty()) {
      all.add(dealings.lists(file));
    }
    if (!closed) {
      all.add(new HistorySection(file, texts, deeds::history));
      all.add(
          new MergeSection(
              user.may(Permission.MERGE_SUBJECTS), texts, deeds::merges, deeds::unmerge));
    }
    all.add(new TraceSection(file.log(), desk, user.may(Permission.READ_LOG), deeds::whoLooked));
    return all;
  }

  private ItemTerms termsOf(SubjectFile file) {
    HoldDeeds holds = deeds.holds();
    return new ItemTerms(
        file,
        LocalDate.now(),
        texts,
        holds.mayHold() ? Optional.of(item -> holds.put(Optional.of(item))) : Optional.empty());
  }

  @Override
  public ItemTerms terms() {
    return terms.orElseThrow();
  }

  private EntrySection entriesOf(Register register) {
    return entries.computeIfAbsent(
        register.id(),
        _ -> new EntrySection(desk, register, entryDeeds, files, this::othersClosed));
  }

  /** One entry is written at a time. */
  private boolean othersClosed(EntrySection but) {
    return entries.values().stream()
        .filter(section -> section != but)
        .allMatch(EntrySection::closeForm);
  }

  private Node registerTitle(RegisterPart part) {
    Label title = new Label(texts.of(part.register().name()));
    title.getStyleClass().add("register-title");
    Label since = new Label(texts.get("card.member-since", texts.date(part.memberSince())));
    since.getStyleClass().add("quiet");
    return new VBox(title, since);
  }

  private List<Node> dataOf(RegisterPart part, boolean addressHidden) {
    List<Node> groups = new ArrayList<>();
    for (Category category : part.register().content().categories()) {
      List<Datum> data = shown(part, category);
      if (!data.isEmpty()) {
        groups.add(
            new DatumSection(
                texts.of(category.label()), part.register(), data, addressHidden, texts, this));
      }
    }
    return groups;
  }

  /** In the order of the register's fields. */
  private static List<Datum> shown(RegisterPart part, Category category) {
    return part.register().fields().stream()
        .filter(field -> field.categoryCode().equals(category.code()))
        .flatMap(
            field -> part.data().stream().filter(datum -> datum.field().id().equals(field.id())))
        .toList();
  }

  @Override
  public void edit(Datum datum) {
    edit.accept(datum);
  }

  @Override
  public boolean closed() {
    return closed;
  }

  @Override
  public Optional<String> revealed(Datum datum) {
    return Optional.ofNullable(revealed.get(datum));
  }

  @Override
  public void reveal(Datum datum, Consumer<String> given) {
    deeds.reveal(
        datum,
        value -> {
          revealed.put(datum, value);
          given.accept(value);
        });
  }

  @Override
  public void picture(Datum datum, Consumer<Image> given) {
    shown.ifPresent(file -> files.thumbnail(file, datum.value(), given));
  }

  @Override
  public void copy(String shown) {
    desk.copying().personal(shown);
  }

  @Override
  public void look(Datum datum) {
    shown.ifPresent(
        file ->
            file.attachments().stream()
                .filter(one -> Long.toString(one.id()).equals(datum.value()))
                .findFirst()
                .ifPresent(files::look));
  }
}
