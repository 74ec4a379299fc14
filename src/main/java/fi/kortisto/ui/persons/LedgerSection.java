package fi.kortisto.ui.persons;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Fold;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The ledger of consents, the newest row first, and the reasons that outweigh bans; folded away.
 */
final class LedgerSection extends VBox {

  private final SubjectFile person;
  private final Texts texts;

  LedgerSection(SubjectFile person, Desk desk) {
    this.person = person;
    this.texts = desk.texts();
    setId("card-consents");
    int rows = person.dealings().consents().size() + person.dealings().exceptions().size();
    getChildren()
        .add(Fold.remembered(desk, "card-consents", texts.get("card.consents", rows), this::lines));
  }

  static boolean belongsOn(SubjectFile person) {
    return !person.dealings().consents().isEmpty() || !person.dealings().exceptions().isEmpty();
  }

  private Node lines() {
    List<Node> lines =
        Stream.concat(
                person.dealings().consents().reversed().stream().map(this::line),
                person.dealings().exceptions().stream().map(this::line))
            .map(Captioned::advice)
            .map(Node.class::cast)
            .toList();
    VBox list = new VBox(8);
    list.getChildren().addAll(lines);
    return list;
  }

  private String line(ConsentAct row) {
    NewConsent act = row.act();
    String done = texts.get(done(act));
    String until =
        act.until().map(last -> texts.get("card.consent-until", texts.date(last))).orElse("");
    return joined(
        texts.date(act.day()) + " " + done,
        what(act.scope()),
        until,
        texts.of(act.statedBy()),
        act.received(),
        act.evidence());
  }

  private static String done(NewConsent act) {
    if (act.isCorrection()) {
      return act.given() ? "card.consent-not-withdrawn" : "card.consent-not-given";
    }
    return act.given() ? "card.consent-given" : "card.consent-withdrawn";
  }

  private String what(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfUse(BanPurpose use, BanChannel road) ->
          use.isByChannel() ? texts.get("card.ban", texts.of(use), texts.of(road)) : texts.of(use);
      case ConsentScope.OfRegister(RegisterId register, String code) ->
          person.parts().stream()
              .filter(part -> part.register().id().equals(register))
              .flatMap(part -> part.register().content().purposes().stream())
              .filter(purpose -> purpose.code().equals(code))
              .findFirst()
              .map(purpose -> texts.of(purpose.label()))
              .orElse(code);
    };
  }

  private String line(LawfulException exception) {
    NewException content = exception.content();
    String end =
        exception
            .ended()
            .map(at -> texts.get("card.exception-ended", texts.dateTime(at)))
            .or(() -> content.until().map(day -> texts.get("card.consent-until", texts.date(day))))
            .orElse("");
    return joined(
        texts.get("card.exception", texts.date(content.from()), texts.of(content.purpose())),
        content.reason(),
        end);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
