package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.LeftOut;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.ListUse;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SavedList;
import fi.kortisto.model.Selection;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseFacts;
import fi.kortisto.store.SubjectFiles.Extent;
import fi.kortisto.store.UseFactsRecords.Known;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final ListOrder POST =
      order(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST, Selection.EVERYBODY);

  @TempDir private Path temp;
  private final MovableClock clock = new MovableClock(DAY);
  private ListGiven given;
  private SubjectId aino;
  private SubjectId eero;
  private SubjectId venla;

  private static ListOrder order(BanPurpose purpose, BanChannel channel, Selection selection) {
    return new ListOrder("Kevätkirje", selection, purpose, channel, false, List.of());
  }

  @BeforeEach
  void fill() throws DomainException {
    given = ListGiven.register(temp.resolve("given.kortisto"), clock);
    aino = given.write(() -> given.reachable("Aino", "Esimerkki", 1));
    eero = given.write(() -> given.reachable("Eero", "Keksitty", 2));
    venla = given.write(() -> given.reachable("Venla", "Ääkkönen", 3));
  }

  @AfterEach
  void close() throws DomainException {
    given.close();
  }

  private Lists lists() {
    return given.session().lists();
  }

  private List<String> names(ListOrder order) throws DomainException {
    return lists().preview(order).rows().stream().map(ListRow::name).toList();
  }

  private List<LogRow> logged(LogAction action) throws DomainException {
    return given.session().log().rows(LogFilter.ALL.doing(action), Long.MAX_VALUE, 100);
  }

  @Test
  void countsAndTellsWhomABanLeavesOut() throws DomainException {
    given.write(
        () -> {
          given.ban(eero, BanPurpose.DIRECT_MARKETING, BanChannel.ANY);
          return eero;
        });

    ListPreview preview = lists().preview(POST);

    assertThat(preview.rows()).extracting(ListRow::subject).containsExactly(aino, venla);
    assertThat(preview.leftOut()).extracting(LeftOut::subject).containsExactly(eero);
    assertThat(preview.leftOut().getFirst().ban()).isPresent();
    assertThat(preview.tally().chosen()).isEqualTo(3);
    assertThat(preview.tally().leftOut()).isEqualTo(Map.of(LeftOutReason.BANNED, 1));
  }

  @Test
  void looksAtEachPersonUnderOneRowOfTheLog() throws DomainException {
    lists().preview(POST);

    List<LogRow> rows = logged(LogAction.VIEW_LIST);
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().count()).isEqualTo(3);
    assertThat(rows.getFirst().purpose()).isEqualTo("direct-advertising/post");
  }

  @Test
  void entersADrawnListInTheLogAndOnEachCard() throws DomainException {
    DrawnList drawn = lists().draw(POST, ListForm.CSV);

    assertThat(drawn.page(0, 10)).hasSize(3);
    assertThat(logged(LogAction.DRAW_LIST)).extracting(LogRow::count).containsExactly(3);
    List<ListUse> uses = given.session().subjects().card(aino, Purpose.NONE).dealings().lists();
    assertThat(uses).extracting(ListUse::name).containsExactly("Kevätkirje");
    assertThat(lists().history(0, 10).getFirst().tally()).isEqualTo(drawn.tally());
  }

  @Test
  void writesNothingWhenEverybodyIsLeftOut() throws DomainException {
    ListOrder sms = order(BanPurpose.DIRECT_MARKETING, BanChannel.SMS, Selection.EVERYBODY);

    assertThat(problem(() -> lists().draw(sms, ListForm.CSV))).isEqualTo(Problem.NOBODY_ON_LIST);

    assertThat(lists().history(0, 10)).isEmpty();
    assertThat(logged(LogAction.DRAW_LIST)).extracting(LogRow::done).containsExactly(false);
  }

  @Test
  void passesOverWhoeverForbidsItBetweenDrawingAndWriting() throws DomainException {
    DrawnList drawn = lists().draw(POST, ListForm.CSV);
    given.write(
        () -> {
          given.ban(eero, BanPurpose.PROCESSING, BanChannel.ANY);
          return eero;
        });

    assertThat(drawn.page(0, 10)).extracting(ListRow::subject).containsExactly(aino, venla);
  }

  @Test
  void showsNoPhoneOnAnEmailListOfOneWhoForbadeCalls() throws DomainException {
    given.write(
        () -> {
          given.ban(aino, BanPurpose.MARKET_RESEARCH, BanChannel.PHONE);
          return aino;
        });
    ListOrder order =
        new ListOrder(
            "Kysely",
            Selection.EVERYBODY,
            BanPurpose.MARKET_RESEARCH,
            BanChannel.EMAIL,
            false,
            List.of("phone"));

    List<ListRow> rows = lists().preview(order).rows();

    assertThat(rows.getFirst().all(FieldRole.PHONE)).isEmpty();
    assertThat(rows.get(1).all(FieldRole.PHONE)).containsExactly("+358400000002");
  }

  @Test
  void neverNamesAPersonByAnAddressThatTheListMayNotShow() throws DomainException {
    SubjectId nameless =
        given.write(
            () ->
                given.person(
                    Map.of(
                        FieldRole.EMAIL, "nimeton@example.fi", FieldRole.PHONE, "+358400000009")));
    given.write(
        () -> {
          given.ban(nameless, BanPurpose.OPINION_POLL, BanChannel.EMAIL);
          return nameless;
        });

    ListRow row =
        lists()
            .preview(
                order(
                    BanPurpose.OPINION_POLL,
                    BanChannel.PHONE,
                    Selection.EVERYBODY.withText("+358400000009")))
            .rows()
            .getFirst();

    assertThat(row.name()).isEqualTo("+358400000009");
  }

  @Test
  void keepsAProtectedAddressOffEveryListAndOutOfTheChoice() throws DomainException {
    given.write(
        () -> {
          given.protect(aino);
          return aino;
        });
    FieldCondition lumi =
        new FieldCondition(
            "address", FieldCondition.Part.TOWN, FieldCondition.Operator.IS, "LUMIJÄRVI");
    ListOrder phones =
        new ListOrder(
            "Soitot",
            Selection.EVERYBODY,
            BanPurpose.MARKET_RESEARCH,
            BanChannel.PHONE,
            false,
            List.of("address"));

    assertThat(names(POST)).containsExactly("Keksitty, Eero", "Ääkkönen, Venla");
    assertThat(lists().preview(phones).rows().getFirst().address().isEmpty()).isTrue();
    assertThat(names(phones.of(Selection.EVERYBODY.where(List.of(lumi)))))
        .containsExactly("Keksitty, Eero", "Ääkkönen, Venla");
  }

  @Test
  void leavesOutWhomTheChannelCannotReach() throws DomainException {
    given.write(
        () ->
            given.person(
                Map.of(FieldRole.FAMILY_NAME, "Osoitteeton", FieldRole.GIVEN_NAME, "Oili")));

    assertThat(lists().preview(POST).tally().of(LeftOutReason.NO_CONTACT)).isEqualTo(1);
  }

  @Test
  void tellsOwnCustomersOfSimilarProductsOnly() throws DomainException {
    given.write(
        () -> {
          given.entry(aino, EntryKind.INVOICE, DAY);
          return aino;
        });
    ListOrder email = order(BanPurpose.DIRECT_MARKETING, BanChannel.EMAIL, Selection.EVERYBODY);
    ListOrder similar =
        new ListOrder(
            email.name(), email.selection(), email.purpose(), email.channel(), true, List.of());

    assertThat(lists().preview(email).tally().of(LeftOutReason.NOT_SIMILAR)).isEqualTo(1);
    assertThat(names(similar)).containsExactly("Esimerkki, Aino");
  }

  @Test
  void choosesByTextConditionAndActivity() throws DomainException {
    given.write(
        () -> {
          given.entry(eero, EntryKind.ASSIGNMENT, DAY.minusDays(3));
          given.entry(venla, EntryKind.ASSIGNMENT, DAY.minusYears(2));
          given.entry(aino, EntryKind.NOTE, DAY);
          return aino;
        });

    assertThat(names(POST.of(Selection.EVERYBODY.withText("aakko"))))
        .containsExactly("Ääkkönen, Venla");
    assertThat(names(POST.of(where("family", FieldCondition.Operator.BEGINS, "ÄÄ"))))
        .containsExactly("Ääkkönen, Venla");
    assertThat(names(POST.of(where("family", FieldCondition.Operator.CONTAINS, "%")))).isEmpty();
    assertThat(names(POST.of(where("family", FieldCondition.Operator.IS_NOT, "keksitty"))))
        .containsExactly("Esimerkki, Aino", "Ääkkönen, Venla");
    assertThat(names(POST.of(where("title", FieldCondition.Operator.IS_NOT_EMPTY, "")))).isEmpty();
    assertThat(
            names(
                POST.of(
                    Selection.EVERYBODY.activeSince(
                        DAY.minusMonths(1), Set.of(EntryKind.ASSIGNMENT)))))
        .containsExactly("Keksitty, Eero");
    assertThat(
            names(
                POST.of(
                    Selection.EVERYBODY
                        .in(Set.of(given.register().id()))
                        .activeSince(DAY.minusMonths(1), Set.of()))))
        .containsExactly("Esimerkki, Aino", "Keksitty, Eero");
  }

  private static Selection where(String field, FieldCondition.Operator operator, String value) {
    return Selection.EVERYBODY.where(
        List.of(new FieldCondition(field, FieldCondition.Part.WHOLE, operator, value)));
  }

  @Test
  void refusesColumnsAndConditionsThatNoListShows() {
    ListOrder column =
        new ListOrder(
            "x",
            Selection.EVERYBODY,
            BanPurpose.PUBLICATION,
            BanChannel.ANY,
            false,
            List.of("other"));

    assertThat(problem(() -> lists().preview(column))).isEqualTo(Problem.BAD_CHOICE);
    assertThat(
            problem(
                () -> lists().preview(POST.of(where("nothing", FieldCondition.Operator.IS, "x")))))
        .isEqualTo(Problem.BAD_CHOICE);
  }

  @Test
  void drawsASavedListWithTheBansOfTheDay() throws DomainException {
    given.session().savedLists().keep(POST);
    lists().draw(given.session().savedLists().find("Kevätkirje").order(), ListForm.CSV);
    given.write(
        () -> {
          given.ban(
              eero,
              new NewBan(
                  BanPurpose.DIRECT_ADVERTISING,
                  BanChannel.POST,
                  DAY.plusDays(1),
                  Optional.empty(),
                  "puhelu"));
          return eero;
        });
    clock.set(DAY.plusDays(1));

    SavedList saved = given.session().savedLists().find("Kevätkirje");
    ListPreview preview = lists().preview(saved.order());

    assertThat(saved.times()).isEqualTo(1);
    assertThat(saved.last()).contains(DAY);
    assertThat(preview.rows()).extracting(ListRow::subject).containsExactly(aino, venla);
    assertThat(preview.rows().getFirst().usage().times()).isEqualTo(1);
    assertThat(preview.rows().getFirst().usage().last()).contains(DAY);
  }

  @Test
  void renamesAndRemovesASavedListAndKeepsWhatWasDrawn() throws DomainException {
    SavedLists saved = given.session().savedLists();
    saved.keep(POST);
    saved.keep(POST.named("Syyskirje"));
    lists().draw(POST, ListForm.CSV);

    assertThat(problem(() -> saved.rename("Kevätkirje", "Syyskirje")))
        .isEqualTo(Problem.LIST_NAME_TAKEN);
    saved.rename("Kevätkirje", "Kesäkirje");
    saved.remove("Kesäkirje");

    assertThat(saved.all()).extracting(SavedList::name).containsExactly("Syyskirje");
    assertThat(lists().history(0, 10)).hasSize(1);
    assertThat(problem(() -> saved.find("Kesäkirje"))).isEqualTo(Problem.NO_SUCH_LIST);
  }

  @Test
  void entersAListThatIsDisclosedInTheLedgerWithWhatIsOnIt() throws DomainException {
    given.write(
        () -> {
          given.ban(eero, BanPurpose.DISCLOSURE, BanChannel.ANY);
          given.protect(venla);
          return eero;
        });
    ListOrder order =
        new ListOrder(
            "Luovutus",
            Selection.EVERYBODY,
            BanPurpose.DISCLOSURE,
            BanChannel.ANY,
            false,
            List.of("email"));

    assertThat(problem(() -> lists().draw(order, ListForm.CSV)))
        .isEqualTo(Problem.DISCLOSURE_NOT_TOLD);
    DrawnList drawn = lists().draw(order, ListForm.CSV, content());

    assertThat(drawn.page(0, 10)).extracting(ListRow::subject).containsExactly(aino);
    assertThat(drawn.disclosure().orElseThrow().content().fields())
        .contains("given", "family", "email")
        .doesNotContain("phone", "address");
    assertThat(given.session().disclosures().of(aino)).hasSize(1);
    assertThat(given.session().disclosures().of(eero)).isEmpty();
  }

  @Test
  void asksTheSameRuleOfAListEnteredInTheLedgerByHand() throws DomainException {
    given.write(
        () -> {
          given.ban(eero, BanPurpose.PROCESSING, BanChannel.ANY);
          given.protect(venla);
          return eero;
        });

    Disclosures.Listed listed =
        given.session().disclosures().addList(List.of(aino, eero, venla), content());

    assertThat(listed.persons()).containsExactly(aino);
    assertThat(listed.banned()).isEqualTo(1);
    assertThat(listed.tally().of(LeftOutReason.PROTECTED_ADDRESS)).isEqualTo(1);
    assertThat(problem(() -> given.session().disclosures().add(eero, content(), Purpose.NONE)))
        .isEqualTo(Problem.DISCLOSURE_BANNED);
    assertThat(given.session().disclosures().add(venla, content(), Purpose.NONE).now().persons())
        .isEqualTo(1);
  }

  private DisclosureContent content() {
    return new DisclosureContent(
        given.register().id(),
        "",
        Correspondent.named("Keksitty Viranomainen"),
        DAY,
        Set.of("email"),
        "selvitys",
        LegalBasis.LEGAL_OBLIGATION,
        false,
        "");
  }

  @Test
  void drawsLabelsOfPostOnlyAndKeepsOwnSheets() throws DomainException {
    ListOrder email = order(BanPurpose.OPINION_POLL, BanChannel.EMAIL, Selection.EVERYBODY);
    LabelSheet own =
        new LabelSheet("OMA", "Oma", 21000, 29700, 2, 4, 9000, 6000, 500, 500, 10000, 7000);
    LabelSheet wide =
        new LabelSheet("LEVEÄ", "Leveä", 21000, 29700, 3, 4, 9000, 6000, 500, 500, 10000, 7000);

    assertThat(problem(() -> lists().draw(email, ListForm.LABELS)))
        .isEqualTo(Problem.LABELS_GO_BY_POST);
    given.session().savedLists().keep(own);

    assertThat(given.session().savedLists().sheets()).containsExactly(own);
    assertThat(problem(() -> given.session().savedLists().keep(wide))).isEqualTo(Problem.BAD_SHEET);
  }

  @Test
  void findsTheSameFactsOfManyAsTheirFilesHold() throws DomainException {
    given.write(
        () -> {
          given.ban(aino, BanPurpose.OPINION_POLL, BanChannel.SMS);
          given.ban(aino, BanPurpose.PUBLICATION, BanChannel.ANY);
          given.entry(eero, EntryKind.ASSIGNMENT, DAY);
          given.restrict(venla);
          given.protect(eero);
          return aino;
        });

    List<Known> known =
        given.write(
            () ->
                given
                    .store()
                    .useFacts()
                    .of(
                        List.of(venla.value(), aino.value(), eero.value()),
                        given.session().registers()));

    assertThat(known)
        .extracting(Known::id)
        .containsExactly(venla.value(), aino.value(), eero.value());
    for (Known one : known) {
      assertThat(one.facts()).isEqualTo(UseFacts.of(file(one.id())));
    }
  }

  private SubjectFile file(long id) throws DomainException {
    return given.write(
        () ->
            given
                .store()
                .files()
                .find(
                    new SubjectId(id),
                    given.session().controller(),
                    given.session().registers(),
                    DAY,
                    Extent.WHOLE)
                .orElseThrow());
  }

  private interface Deed {
    Object run() throws DomainException;
  }

  private static Problem problem(Deed deed) {
    try {
      deed.run();
    } catch (DomainException refused) {
      return refused.problem();
    }
    throw new AssertionError("not refused");
  }
}
