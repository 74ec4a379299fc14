package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.Fact;
import fi.kortisto.document.NoticeBlock.Facts;
import fi.kortisto.document.NoticeBlock.Table;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RegisterText;
import java.util.List;

/** To whom data goes and where they are: GDPR art. 13(1)(e) and (f). */
final class DisclosureSections {

  private final NoticePen pen;
  private final LetterText text;

  DisclosureSections(NoticePen pen) {
    this.pen = pen;
    this.text = pen.text();
  }

  NoticeSection recipients() {
    List<Recipient> recipients = pen.content().recipients();
    NoticeBlock list =
        recipients.isEmpty()
            ? pen.say("no-recipients")
            : new Table(
                text.get("table.recipients"),
                List.of(
                    text.get("column.recipient"),
                    text.get("column.capacity"),
                    text.get("column.place")),
                recipients.stream().map(this::row).toList());
    return pen.section("recipients", list, pen.words(RegisterText.DISCLOSURES));
  }

  private List<List<String>> row(Recipient recipient) {
    return List.of(
        List.of(pen.in(recipient.label())),
        List.of(capacity(recipient)),
        List.of(text.get(recipient.outsideEea() ? "place.outside-eea" : "place.eea")));
  }

  /** In a register kept for clients, others get data for them, and processors are further ones. */
  private String capacity(Recipient recipient) {
    boolean own = pen.isController();
    return switch (recipient.kind()) {
      case RECIPIENT -> text.get(own ? "capacity.recipient" : "capacity.instructed");
      case PROCESSOR -> text.get(own ? "capacity.processor" : "capacity.sub-processor");
    };
  }

  NoticeSection transfers() {
    List<Fact> outside =
        pen.content().recipients().stream()
            .filter(Recipient::outsideEea)
            .map(recipient -> new Fact(pen.in(recipient.label()), List.of(safeguard(recipient))))
            .toList();
    return outside.isEmpty()
        ? pen.section("transfers", pen.say("no-transfers"), pen.words(RegisterText.TRANSFERS))
        : pen.section(
            "transfers",
            pen.say("transfers"),
            new Facts(outside),
            pen.say("safeguards"),
            pen.words(RegisterText.TRANSFERS));
  }

  private String safeguard(Recipient recipient) {
    return recipient.safeguard().isBlank()
        ? text.get("safeguard.unnamed")
        : pen.in(recipient.safeguard());
  }
}
