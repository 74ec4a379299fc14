package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.document.AddressLabels;
import fi.kortisto.document.Document;
import fi.kortisto.document.LabelSheets;
import fi.kortisto.document.ListDocument;
import fi.kortisto.exchange.ListCards;
import fi.kortisto.exchange.ListCsv;
import fi.kortisto.exchange.ListText;
import fi.kortisto.exchange.ListXlsx;
import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewException;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.Selection;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.LawRestated.Person;
import fi.kortisto.service.LawRestated.Said;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whatever people forbid and allow, and whatever list is drawn: nobody stands in any output whom
 * the law, restated apart, keeps out; nor does contact data by which they may not be reached.
 */
class ListRoadsPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static Path folder = Path.of("");
  private static Optional<ListGiven> open = Optional.empty();
  private static int groups;

  /** Somebody on file, with the words by which they would be known in an output. */
  private record Filed(SubjectId id, Person person, String mark) {

    String email() {
      return mark + "@example.fi";
    }

    String phone() {
      return "45" + mark.substring(1);
    }

    String street() {
      return "Katu" + mark;
    }
  }

  @BeforeContainer
  static void makeRegister() throws Exception {
    folder = Files.createTempDirectory("lists");
    open =
        Optional.of(ListGiven.register(folder.resolve("given.kortisto"), new MovableClock(TODAY)));
  }

  @AfterContainer
  static void removeRegister() throws Exception {
    given().close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static ListGiven given() {
    return open.orElseThrow();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void nobodyStandsWhereTheLawKeepsThemOut(
      @ForAll("people") List<Person> people,
      @ForAll BanPurpose purpose,
      @ForAll BanChannel channel,
      @ForAll boolean similar,
      @ForAll boolean publicationMayBeForbidden)
      throws Exception {
    promise(publicationMayBeForbidden);
    String group = "ryhma" + ++groups;
    List<Filed> filed = file(people, group);
    ListOrder order =
        new ListOrder(
            group,
            Selection.EVERYBODY.withText(group),
            purpose,
            channel,
            similar,
            List.of("email", "phone", "address", "title"));
    Map<String, String> outputs = outputs(order);
    for (Filed one : filed) {
      LawRestated law = new LawRestated(one.person(), TODAY, publicationMayBeForbidden);
      boolean may = law.allows(order.purpose(), order.channel(), similar);
      outputs.forEach(
          (road, text) -> {
            assertThat(text.contains(one.mark())).as(road + " " + order.aim()).isEqualTo(may);
            checkContact(law, order, one, road, text);
          });
    }
    checkLedger(filed, publicationMayBeForbidden);
  }

  private static void checkContact(
      LawRestated law, ListOrder order, Filed one, String road, String text) {
    String plain = text.replaceAll("[ -]", "");
    boolean mail = law.allows(order.purpose(), BanChannel.EMAIL, order.similar());
    boolean call = law.allows(order.purpose(), BanChannel.PHONE, order.similar());
    boolean write = law.allows(order.purpose(), BanChannel.POST, order.similar());
    boolean byPhone = Set.of(BanChannel.SMS, BanChannel.AUTOMATED_CALL).contains(order.channel());
    if (!mail) {
      assertThat(text).as(road).doesNotContain(one.email());
    }
    if (!call && !byPhone) {
      assertThat(plain).as(road).doesNotContain(one.phone());
    }
    if (!write || one.person().protectedAddress()) {
      assertThat(text).as(road).doesNotContain(one.street());
    }
  }

  private void checkLedger(List<Filed> filed, boolean publicationMayBeForbidden)
      throws DomainException {
    List<SubjectId> allowed =
        filed.stream()
            .filter(
                one ->
                    new LawRestated(one.person(), TODAY, publicationMayBeForbidden)
                        .allows(BanPurpose.DISCLOSURE, BanChannel.ANY, false))
            .map(Filed::id)
            .toList();
    List<SubjectId> all = filed.stream().map(Filed::id).toList();
    try {
      assertThat(given().session().disclosures().addList(all, content()).persons())
          .containsExactlyInAnyOrderElementsOf(allowed);
    } catch (DomainException nobody) {
      assertThat(nobody.problem()).isEqualTo(Problem.NOTHING_DISCLOSED);
      assertThat(allowed).isEmpty();
    }
  }

  /** What the notice says of publication decides whether it needs consent. */
  private static void promise(boolean publicationMayBeForbidden) throws DomainException {
    Register register = given().register();
    RequestRules rules =
        new RequestRules(
            Set.of(),
            Set.of(),
            Set.of(),
            publicationMayBeForbidden ? Set.of(BanPurpose.PUBLICATION) : Set.of());
    if (!register.content().requests().equals(rules)) {
      given().session().rules().change(register.id(), register.content().withRequests(rules));
    }
  }

  private static Map<String, String> outputs(ListOrder order) throws Exception {
    Map<String, String> outputs = new LinkedHashMap<>();
    List<Register> registers = given().session().registers();
    ListTable table = new ListTable(order, registers, Language.FI);
    outputs.put("CSV", csv(draw(order, ListForm.CSV), table));
    outputs.put("Excel", excel(draw(order, ListForm.XLSX), table));
    outputs.put("cards", cards(draw(order, ListForm.VCARD)));
    outputs.put("clipboard", text(draw(order, ListForm.CLIPBOARD), table));
    outputs.put("paper", paper(draw(order, ListForm.PRINT), table));
    if (order.roads().contains(BanChannel.POST)) {
      outputs.put("labels", labels(draw(order, ListForm.LABELS)));
    }
    return outputs;
  }

  /** Empty where everybody is left out and nothing may be written. */
  private static Optional<DrawnList> draw(ListOrder order, ListForm form) throws DomainException {
    Lists lists = given().session().lists();
    try {
      return Optional.of(
          order.purpose() == BanPurpose.DISCLOSURE
              ? lists.draw(order, form, content())
              : lists.draw(order, form));
    } catch (DomainException refused) {
      assertThat(refused.problem()).isEqualTo(Problem.NOBODY_ON_LIST);
      return Optional.empty();
    }
  }

  private static DisclosureContent content() {
    return new DisclosureContent(
        given().register().id(),
        "",
        Correspondent.named("Keksitty Viranomainen"),
        TODAY,
        Set.of("email"),
        "selvitys",
        LegalBasis.LEGAL_OBLIGATION,
        false,
        "");
  }

  private static String csv(Optional<DrawnList> drawn, ListTable table) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (drawn.isPresent()) {
      ListCsv.write(table, drawn.get(), ListCsv.Separator.SEMICOLON, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String excel(Optional<DrawnList> drawn, ListTable table) throws Exception {
    if (drawn.isEmpty()) {
      return "";
    }
    Path file = folder.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ListXlsx.write(table, drawn.get(), "lista", out);
    }
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static String cards(Optional<DrawnList> drawn) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (drawn.isPresent()) {
      ListCards.write(drawn.get(), out);
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  private static String text(Optional<DrawnList> drawn, ListTable table) throws Exception {
    return drawn.isPresent() ? ListText.of(table, drawn.get()) : "";
  }

  private static String paper(Optional<DrawnList> drawn, ListTable table) throws Exception {
    if (drawn.isEmpty()) {
      return "";
    }
    DrawnList list = drawn.get();
    return text(
        ListDocument.render(
            new ListDocument.Head("Esimerkki Oy", list.order(), list.day(), list.tally()),
            table,
            list,
            Language.FI));
  }

  private static String labels(Optional<DrawnList> drawn) throws Exception {
    return drawn.isEmpty()
        ? ""
        : text(
            new AddressLabels(LabelSheets.find("L7163", List.of()), Language.FI)
                .render(drawn.get(), 1));
  }

  /** Lines that were broken for want of room are put together again. */
  private static String text(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
    }
  }

  private static List<Filed> file(List<Person> people, String group) throws DomainException {
    return given()
        .write(
            () -> {
              List<Filed> filed = new ArrayList<>();
              for (Person person : people) {
                filed.add(file(person, group, filed.size()));
              }
              return filed;
            });
  }

  private static Filed file(Person person, String group, int number) throws DomainException {
    String mark = "m%05d%02d".formatted(groups, number);
    Map<FieldRole, String> data = new LinkedHashMap<>();
    data.put(FieldRole.GIVEN_NAME, "Aino");
    data.put(FieldRole.FAMILY_NAME, mark);
    data.put(FieldRole.ORGANISATION, group);
    Filed filed = new Filed(new SubjectId(0), person, mark);
    data.put(FieldRole.EMAIL, filed.email());
    data.put(FieldRole.PHONE, "+358" + filed.phone());
    data.put(
        FieldRole.POST_ADDRESS, PostalAddress.of(filed.street(), "00100", "Lumijärvi").canonical());
    SubjectId id = given().person(data);
    for (Said ban : person.bans()) {
      given()
          .ban(
              id,
              new NewBan(
                  purpose(ban.purpose()), channel(ban.channel()), ban.day(), ban.until(), ""));
    }
    for (Said word : person.consents()) {
      ConsentScope scope =
          word.purpose().equals(ConsentScope.ELECTRONIC_MARKETING)
              ? new ConsentScope.OfRegister(given().register().id(), word.purpose())
              : new ConsentScope.OfUse(purpose(word.purpose()), channel(word.channel()));
      given().consent(id, word.given(), scope, word.day(), word.until());
    }
    for (Said exception : person.exceptions()) {
      given()
          .except(
              id,
              new NewException(
                  purpose(exception.purpose()),
                  channel(exception.channel()),
                  "laki",
                  exception.day(),
                  exception.until()));
    }
    if (person.customer()) {
      given().entry(id, EntryKind.INVOICE, TODAY.minusYears(3));
    }
    if (person.protectedAddress()) {
      given().protect(id);
    }
    if (person.restricted()) {
      given().restrict(id);
    }
    return new Filed(id, person, mark);
  }

  private static BanPurpose purpose(String code) {
    return Stream.of(BanPurpose.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static BanChannel channel(String code) {
    return Stream.of(BanChannel.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<List<Person>> people() {
    Arbitrary<Boolean> seldom = Arbitraries.frequency(Tuple.of(8, false), Tuple.of(1, true));
    Arbitrary<String> purposes = Arbitraries.of(BanPurpose.values()).map(BanPurpose::code);
    Arbitrary<String> consented =
        Arbitraries.oneOf(purposes, Arbitraries.just(ConsentScope.ELECTRONIC_MARKETING));
    return Combinators.combine(
            seldom,
            seldom,
            Arbitraries.of(true, false),
            said(purposes, Arbitraries.just(true)).list().ofMaxSize(2),
            said(consented, Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
                .list()
                .ofMaxSize(4),
            said(purposes, Arbitraries.just(true)).list().ofMaxSize(2))
        .as(Person::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** Days before, on and after today, of which some end. */
  private static Arbitrary<Said> said(Arbitrary<String> purposes, Arbitrary<Boolean> given) {
    Arbitrary<String> channels = Arbitraries.of(BanChannel.values()).map(BanChannel::code);
    return Combinators.combine(
            purposes,
            channels,
            Arbitraries.integers().between(-3, 1),
            Arbitraries.integers().between(-1, 2).optional(0.4),
            given)
        .as(
            (purpose, channel, day, until, yes) ->
                new Said(
                    purpose,
                    channel,
                    TODAY.plusDays(day),
                    until.map(last -> TODAY.plusDays(last)),
                    yes));
  }
}
