package fi.kortisto.document;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.Category;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Datum;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The invented register of previews, with an invented person in it. */
final class SampleRegister {

  static final RegisterId ID = new RegisterId(1);
  static final String EMAIL = "email";
  static final String NEWSLETTER = "newsletter";
  static final String INVOICE = PastChange.codeOf(EntryKind.INVOICE);

  private static final String CATEGORY = "contact";
  private static final String SOURCE = "person";

  private final LocalDate today;

  SampleRegister(LocalDate today) {
    this.today = today;
  }

  Register register() {
    RegisterContent content =
        new RegisterContent(
            label("register"),
            RegisterRole.CONTROLLER,
            List.of(),
            List.of(new Category(CATEGORY, label("category"), StorageRule.whileNeeded(Label.NONE))),
            List.of(email()),
            List.of(new EntryRule(EntryKind.INVOICE, CATEGORY)),
            List.of(new Source(SOURCE, label("source"), true, false)),
            List.of(
                new ProcessingPurpose(
                    NEWSLETTER, label("purpose"), LegalBasis.CONSENT, Label.NONE)),
            List.of(),
            RequestRules.NONE,
            AccessRules.NONE,
            Map.of());
    return new Register(ID, "", content);
  }

  SubjectFile file(Controller controller, Language language) {
    Instant recorded = Instant.parse("2026-01-12T10:00:00Z");
    Datum email =
        new Datum(
            1,
            email(),
            "aino@example.org",
            "",
            SOURCE,
            Optional.of(LetterText.day(recorded)),
            true,
            recorded,
            new UserId(1));
    Subject person =
        new Subject(
            new SubjectId(1), "Aino Esimerkki", "", "", language, false, false, 0, 1, recorded);
    return new SubjectFile(
        controller,
        person,
        List.of(new RegisterPart(register(), LetterText.day(recorded), List.of(email), List.of())),
        List.of(),
        List.of(),
        List.of(),
        new LogAnchor(0, today, "0".repeat(16)));
  }

  private static Field email() {
    return new Field(
        new FieldId(1),
        EMAIL,
        label("email"),
        CATEGORY,
        FieldType.EMAIL,
        FieldRole.EMAIL,
        Set.of(FieldTrait.SUPPLIED),
        List.of());
  }

  private static Label label(String key) {
    return new Label(
        new LetterText(Language.FI).get("sample." + key),
        new LetterText(Language.SV).get("sample." + key),
        new LetterText(Language.EN).get("sample." + key));
  }
}
