package fi.kortisto.ui;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Category;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DataContent;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Label;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A register folder in which some data is past its storage time, some soon, and some stays. */
final class StorageOnFile {

  static final String GONE = "Esimerkki, Aino";
  static final String HELD = "Keksitty, Kerttu";
  static final String LONG_NAME =
      "Aaltonen-Esimerkki-Lappalainen, Annastiina Wilhelmiina Margareeta";

  /** All of these are due: two names, e-mail and a note of Aino's, e-mail of Kerttu and Anna. */
  static final int DUE = 6;

  private static final int LONG_AGO = 900;

  private final Session session;
  private final LocalDate today = LocalDate.now();
  private Register register;

  private StorageOnFile(Session session) {
    this.session = session;
    this.register = session.registers().getFirst();
  }

  static Path made(Path parent) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = Password.of(Given.PASSWORD.toCharArray())) {
      NewFolder wanted =
          new NewFolder(
              folder,
              Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
              List.of(Templates.builtIn().find("trading-customers")),
              Given.LOGIN,
              password);
      try (Session session = Given.folders().create(wanted).session()) {
        new StorageOnFile(session).fill();
      }
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void fill() throws DomainException {
    RegisterContent content = register.content();
    content = ruled(content, "identity", StorageClock.RECORDED, Period.ofMonths(24));
    content = ruled(content, "contact", StorageClock.RECORDED, Period.ofMonths(12));
    content = ruled(content, "note", StorageClock.EVENT, Period.ofMonths(6));
    content = ruled(content, "assignment", StorageClock.END_OF_RELATION, Period.ofYears(2));
    content = with(content, "work", StorageRule.whileNeeded(Label.NONE));
    register = session.rules().change(register.id(), content);
    SubjectFile aino = person("Aino", "Esimerkki", LONG_AGO, List.of());
    note(aino, LONG_AGO - 10, "Kysyi omenapuista.");
    SubjectFile kerttu =
        person("Kerttu", "Keksitty", LONG_AGO, List.of(datum("job-title", "puutarhuri", 30)));
    ItemKey complaint = note(kerttu, 400, "Taimet kuolivat.");
    note(kerttu, 170, "Soitti uudelleen.");
    session
        .holds()
        .record(
            kerttu.subject().id(),
            new NewHold(
                complaint,
                HoldGround.LEGAL_CLAIM,
                Optional.empty(),
                Optional.of(today.plusDays(90)),
                "Reklamaatio 2026-14"));
    SubjectFile anna =
        person(
            "Annastiina Wilhelmiina Margareeta",
            "Aaltonen-Esimerkki-Lappalainen",
            LONG_AGO,
            List.of(datum("organisation", "Esimerkki Oy", 20)));
    entry(anna, EntryKind.ASSIGNMENT, 100, "Pihan suunnittelu");
    person("Toivo", "Kuvitteellinen", 300, List.of());
  }

  private static RegisterContent ruled(
      RegisterContent content, String category, StorageClock clock, Period period) {
    StorageRule rule =
        new StorageRule(
            Optional.of(period),
            clock,
            StorageRule.Ending.ERASE,
            new Label("Niin kauan kuin tietoa tarvitaan.", "", ""));
    return with(content, category, rule);
  }

  private static RegisterContent with(RegisterContent content, String code, StorageRule rule) {
    Category before = content.category(code).orElseThrow();
    return DataContent.with(new Category(code, before.label(), rule), content);
  }

  private SubjectFile person(String given, String family, int daysAgo, List<DatumChange.Add> more)
      throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    data.add(datum("given-name", given, daysAgo));
    data.add(datum("family-name", family, daysAgo));
    data.add(
        datum("email", given.substring(0, 3).toLowerCase(Locale.ROOT) + "@example.fi", daysAgo));
    data.addAll(more);
    return session.subjects().add(register.id(), data);
  }

  private DatumChange.Add datum(String field, String value, int daysAgo) {
    return new DatumChange.Add(
        register.fieldOf(field).orElseThrow().id(),
        value,
        "",
        "person",
        Optional.of(today.minusDays(daysAgo)),
        true);
  }

  private ItemKey note(SubjectFile person, int daysAgo, String text) throws DomainException {
    return entry(person, EntryKind.NOTE, daysAgo, text);
  }

  private ItemKey entry(SubjectFile person, EntryKind kind, int daysAgo, String text)
      throws DomainException {
    EntryContent content =
        new EntryContent(
            kind,
            today.minusDays(daysAgo).atStartOfDay(),
            Optional.empty(),
            text,
            Map.of(),
            List.of(),
            new Provenance("", Optional.empty(), false));
    long id =
        session
            .entries()
            .change(person.subject().id(), new EntryChange.Add(register.id(), content))
            .entry();
    return new ItemKey(ItemKey.Kind.ENTRY, id);
  }
}
