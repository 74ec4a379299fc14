package fi.kortisto.exchange;

import fi.kortisto.model.Category;
import fi.kortisto.model.Client;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.Portability;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import java.util.List;
import java.util.stream.Stream;

/** What GDPR art. 15(1) and (2) have a person told of a register, in an object that is open. */
record RegisterFactsJson(JsonText json, Language language) {

  /** Rectification, erasure, restriction and objection; the complaint (art. 15(1)(e) and (f)). */
  private static final List<String> ALWAYS = List.of("16", "17", "18", "21", "77");

  void write(Register register) {
    RegisterContent content = register.content();
    json.array("clients", content.clients(), this::write);
    json.array("purposes", content.purposes(), this::write);
    json.array("categories", content.categories(), this::write);
    json.array("recipients", content.recipients(), this::write);
    json.array("sources", content.sources(), this::write);
    json.array("rights", rights(register));
    json.put("transfers", text(content, RegisterText.TRANSFERS));
    json.put("automatedDecisions", text(content, RegisterText.AUTOMATED_DECISIONS));
  }

  private void write(Client client) {
    json.put("name", client.name());
    json.put("contact", client.contact());
  }

  private void write(ProcessingPurpose purpose) {
    write(purpose.code(), purpose.label());
    json.put("basis", JsonText.code(purpose.basis()));
    json.put("ground", purpose.ground().in(language));
  }

  private void write(Category category) {
    write(category.code(), category.label());
    StorageRule storage = category.storage();
    json.object(
        "storage",
        () -> {
          json.put("period", storage.period());
          json.put("clock", JsonText.code(storage.clock()));
          json.put("noticeDay", storage.noticeDay());
          json.put("then", JsonText.code(storage.then()));
          storage
              .floor()
              .ifPresentOrElse(
                  floor -> json.object("floor", () -> write(floor)), () -> json.putNull("floor"));
          json.put("reason", storage.reason().in(language));
        });
  }

  private void write(StorageFloor floor) {
    json.put("period", floor.period().toString());
    json.put("fromYearEnd", floor.fromYearEnd());
    json.put("law", floor.law().in(language));
  }

  private void write(Recipient recipient) {
    write(recipient.code(), recipient.label());
    json.put("kind", JsonText.code(recipient.kind()));
    json.put("outsideEea", recipient.outsideEea());
    json.put("safeguard", recipient.safeguard().in(language));
  }

  private void write(Source source) {
    write(source.code(), source.label());
    json.put("person", source.person());
  }

  private void write(String code, Label label) {
    json.put("code", code);
    json.put("label", label.in(language));
  }

  private static List<String> rights(Register register) {
    boolean consent =
        register.content().purposes().stream()
            .anyMatch(purpose -> purpose.basis() == LegalBasis.CONSENT);
    return Stream.of(
            consent ? Stream.of("7(3)") : Stream.<String>empty(),
            ALWAYS.stream(),
            Portability.against(register).isEmpty() ? Stream.of("20") : Stream.<String>empty())
        .flatMap(articles -> articles)
        .toList();
  }

  private String text(RegisterContent content, RegisterText which) {
    return content.text(which).map(text -> text.in(language)).orElse("");
  }
}
