package fi.kortisto.exchange;

import fi.kortisto.format.Words;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.Extension;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Identification;
import fi.kortisto.model.Language;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.Letter;
import fi.kortisto.model.ListUse;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.Restriction;
import java.time.Instant;
import java.util.Optional;

/** Writes what the firm has had to do with a person: requests, letters, disclosures, holds ... */
final class DealingsJson {

  private final JsonText json;
  private final Words words;

  DealingsJson(JsonText json, Language language) {
    this.json = json;
    this.words = Words.of(language);
  }

  void write(Dealings dealings) {
    json.array("requests", dealings.requests(), this::write);
    json.array("letters", dealings.letters(), this::write);
    json.array("disclosures", dealings.disclosures(), this::write);
    json.array("passedOn", dealings.passedOn(), this::write);
    json.array("holds", dealings.holds(), this::write);
    json.array("restrictions", dealings.restrictions(), this::write);
    json.array("consents", dealings.consents(), this::write);
    json.array("exceptions", dealings.exceptions(), this::write);
    json.array("lists", dealings.lists(), this::write);
  }

  /** A request as lists of them have one, and a person's file. */
  void write(RequestCase request) {
    json.put("id", request.id().value());
    json.put("kind", request.kind().code());
    json.put("kindLabel", words.of(request.kind()));
    json.put("state", request.state().code());
    json.put("outcome", request.outcome().map(outcome -> outcome.code()));
    json.put("received", request.content().received());
    json.put("road", request.content().road().code());
    json.put("form", JsonText.code(request.content().form()));
    json.put("name", request.content().from().name());
    json.put("representative", request.content().representative().map(Representative::name));
    json.put("wish", request.content().wish());
    json.put(
        "identity",
        request.identification().map(Identification::method).map(method -> JsonText.code(method)));
    json.put("extended", request.extension().map(Extension::on));
    json.put("decided", request.decided());
    json.put("answered", request.answered());
  }

  void write(Letter letter) {
    json.put("id", letter.id());
    json.put("request", letter.request().value());
    json.put("kind", letter.kind().code());
    json.put("kindLabel", words.of(letter.kind()));
    json.put("language", letter.language().code());
    json.put("dated", letter.dated());
    json.put("to", letter.to());
    json.put("road", letter.road().map(road -> JsonText.code(road)));
    json.put("sent", letter.sent());
  }

  void write(Disclosure disclosure) {
    DisclosureContent content = disclosure.content();
    json.put("id", disclosure.id());
    json.put("register", content.register().value());
    json.put("recipient", content.recipientCode());
    write(content.recipient());
    json.put("day", content.on());
    json.array("fields", content.fields().stream().sorted().toList());
    json.put("why", content.why());
    json.put("basis", JsonText.code(content.basis()));
    json.put("outsideEea", content.outsideEea());
    json.put("safeguard", content.safeguard());
  }

  private void write(Correspondent to) {
    json.put("name", to.name());
    json.put("address", to.address().canonical());
    json.put("email", to.email());
  }

  void write(PassOn passOn) {
    json.put("id", passOn.id());
    json.put("request", passOn.request().value());
    json.put("register", passOn.register().value());
    json.put("name", passOn.to().name());
    json.put("source", passOn.isToSource());
    json.put("why", passOn.why().code());
    json.array("fields", passOn.fields().stream().sorted().toList());
    json.put("state", passOn.state().code());
    json.put("settled", passOn.settled());
    json.put("reason", passOn.reason());
  }

  void write(Hold hold) {
    json.put("id", hold.id());
    json.put("item", hold.item().code());
    json.put("ground", hold.ground().code());
    json.put("groundLabel", words.of(hold.ground()));
    json.put("until", hold.until());
    json.put("expected", hold.expected());
    json.put("note", hold.note());
    JsonLists.putId(json, "request", hold.request().map(RequestId::value));
    json.put("recorded", hold.recorded().map(by -> by.at().toString()));
    json.put("ended", hold.ended().map(by -> by.at().toString()));
    json.put("endReason", hold.ended().map(Hold.Ended::reason));
  }

  private void write(Restriction restriction) {
    json.put("ground", restriction.ground().code());
    json.put("groundLabel", words.of(restriction.ground()));
    json.put("from", restriction.from());
    json.put("told", restriction.told());
    json.put("lifted", restriction.lifted());
  }

  /**
   * A row of the ledger: the day stands under what was done; of one that puts another row right
   * {@code statedBy} is {@code correction}.
   */
  void write(ConsentAct row) {
    NewConsent act = row.act();
    switch (act.scope()) {
      case ConsentScope.OfRegister(RegisterId register, String purpose) -> {
        json.put("register", register.value());
        json.put("purpose", purpose);
        json.put("channel", BanChannel.ANY.code());
      }
      case ConsentScope.OfUse(BanPurpose purpose, BanChannel channel) -> {
        json.put("register", Optional.empty());
        json.put("purpose", purpose.code());
        json.put("channel", channel.code());
      }
    }
    json.put("given", Optional.of(act.day()).filter(_ -> act.given()));
    json.put("withdrawn", Optional.of(act.day()).filter(_ -> !act.given()));
    json.put("until", act.until());
    json.put("statedBy", act.statedBy().code());
    json.put("received", act.received());
    json.put("evidence", act.evidence());
  }

  private void write(LawfulException exception) {
    json.put("id", exception.id());
    json.put("purpose", exception.content().purpose().code());
    json.put("channel", exception.content().channel().code());
    json.put("reason", exception.content().reason());
    json.put("from", exception.content().from());
    json.put("until", exception.content().until());
    json.put("ended", exception.ended().map(Instant::toString));
  }

  private void write(ListUse use) {
    json.put("id", use.run());
    json.put("name", use.name());
    json.put("purpose", use.purpose().code());
    json.put("channel", use.channel().code());
    json.put("day", use.day());
  }
}
