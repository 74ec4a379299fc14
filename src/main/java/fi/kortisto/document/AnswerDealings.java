package fi.kortisto.document;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the answer tells beyond the data: who was given it (GDPR art. 15(1)(c), the actual
 * recipients), what keeps it, what is restricted, consented to and was asked before.
 */
final class AnswerDealings {

  private final SubjectFile file;
  private final Dealings dealings;
  private final AnswerOptions options;
  private final LetterText text;
  private final ItemNames names;

  AnswerDealings(SubjectFile file, AnswerOptions options, LetterText text, ItemNames names) {
    this.file = file;
    this.dealings = file.dealings();
    this.options = options;
    this.text = text;
    this.names = names;
  }

  List<Map<String, Object>> disclosures() {
    return dealings.disclosures().stream()
        .map(Disclosure::content)
        .sorted(Comparator.comparing(DisclosureContent::on).reversed())
        .map(this::disclosure)
        .toList();
  }

  private Map<String, Object> disclosure(DisclosureContent disclosure) {
    return Map.of(
        "on", text.date(disclosure.on()),
        "to", disclosure.recipient().name(),
        "outside",
            disclosure.outsideEea() ? text.get("disclosure.outside", disclosure.safeguard()) : "",
        "what", String.join(", ", names.items(disclosure.register(), disclosure.fields())),
        "register", names.registerIfAmbiguous(disclosure.register()),
        "why", disclosure.why(),
        "basis", text.get("basis." + disclosure.basis().name().toLowerCase(Locale.ROOT)));
  }

  /** That it stands, since when and on what ground (art. 18(1)). */
  List<String> restrictions() {
    return dealings.restrictions().stream()
        .filter(Restriction::stands)
        .map(
            restriction ->
                text.get(
                    "restriction.since",
                    text.date(restriction.from()),
                    text.get("restricted." + restriction.ground().code())))
        .toList();
  }

  /** Those that were lifted are on file too. */
  List<String> liftedRestrictions() {
    return dealings.restrictions().stream()
        .filter(restriction -> !restriction.stands())
        .map(
            restriction ->
                text.get(
                    "restriction.was",
                    text.span(restriction.from(), restriction.lifted()),
                    text.get("restricted." + restriction.ground().code())))
        .toList();
  }

  List<String> consents() {
    return dealings.consents().stream().map(this::consent).toList();
  }

  private String consent(ConsentAct row) {
    NewConsent act = row.act();
    String what =
        switch (act.scope()) {
          case ConsentScope.OfRegister(RegisterId register, String purpose) ->
              names.purpose(register, purpose);
          case ConsentScope.OfUse(BanPurpose purpose, BanChannel channel) ->
              text.beginning(purpose) + " (" + text.word(channel) + ")";
        };
    String done = text.get(done(act), text.date(act.day()));
    String until = act.until().map(day -> " " + text.get("item.until", text.date(day))).orElse("");
    return what + ": " + done + until;
  }

  private static String done(NewConsent act) {
    if (act.isCorrection()) {
      return act.given() ? "consent.not-withdrawn" : "consent.not-given";
    }
    return act.given() ? "consent.given" : "consent.withdrawn";
  }

  /** What outweighs a ban, with the reason; those that have ended come last and say so. */
  List<String> exceptions() {
    return dealings.exceptions().stream()
        .sorted(Comparator.comparing((LawfulException one) -> !one.standsOn(options.date())))
        .map(this::exception)
        .toList();
  }

  private String exception(LawfulException exception) {
    NewException content = exception.content();
    String line =
        text.get(
            "exception.line",
            text.beginning(content.purpose()),
            text.word(content.channel()),
            text.span(content.from(), content.until()),
            content.reason());
    return exception
        .ended()
        .map(at -> line + " " + text.get("exception.ended", text.date(LetterText.day(at))))
        .orElse(line);
  }

  /** The lists on which the person was. */
  List<String> lists() {
    return dealings.lists().stream()
        .map(
            use ->
                text.get("list.line", text.date(use.day()), text.word(use.purpose()), use.name()))
        .toList();
  }

  /** What keeps items from being erased: of each item the hold that ends last. */
  List<Map<String, Object>> holds() {
    Map<ItemKey, List<Hold>> byItem = new LinkedHashMap<>();
    for (Hold hold : Holds.of(file.dealings().holds(), file.entries().toList(), options.date())) {
      byItem.computeIfAbsent(hold.item(), item -> new ArrayList<>()).add(hold);
    }
    return byItem.values().stream()
        .flatMap(holds -> Holds.longest(holds).stream())
        .map(this::hold)
        .toList();
  }

  private Map<String, Object> hold(Hold hold) {
    return Map.of(
        "item", item(hold.item()),
        "ground", text.beginning(hold.ground()),
        "note", hold.note(),
        "until",
            hold.until()
                .map(day -> text.get("item.until", text.date(day)))
                .or(() -> hold.expected().map(day -> text.get("hold.expected", text.date(day))))
                .orElseGet(() -> text.get("hold.open")));
  }

  private String item(ItemKey key) {
    return switch (key.kind()) {
      case DATUM ->
          file.data()
              .filter(datum -> ItemKey.of(datum).equals(key))
              .findFirst()
              .map(datum -> datum.field().label().in(options.language()))
              .orElse("");
      case ENTRY ->
          file.entries()
              .filter(entry -> ItemKey.of(entry).equals(key))
              .findFirst()
              .map(entry -> text.beginning(entry.kind()) + " " + text.moment(entry.at()))
              .orElse("");
      case FILE ->
          file.attachments().stream()
              .filter(attachment -> ItemKey.of(attachment).equals(key))
              .findFirst()
              .map(attachment -> attachment.name())
              .orElse("");
    };
  }

  /** The person's other requests. */
  List<Map<String, Object>> requestsBefore(Optional<RequestCase> now) {
    return dealings.requests().stream()
        .filter(request -> now.filter(one -> one.id().equals(request.id())).isEmpty())
        .sorted(Comparator.comparing((RequestCase one) -> one.content().received()))
        .map(this::request)
        .toList();
  }

  private Map<String, Object> request(RequestCase request) {
    return Map.of(
        "number", request.id().toString(),
        "kind", text.beginning(request.kind()),
        "received", text.date(request.content().received()),
        "outcome", request.outcome().map(text::word).orElseGet(() -> text.get("request.open")));
  }
}
