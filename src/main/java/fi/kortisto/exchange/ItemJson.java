package fi.kortisto.exchange;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Language;

/** The members that an item has in both copies of a person's data, in an object that is open. */
record ItemJson(JsonText json, Language language) {

  void write(Datum datum) {
    json.put("number", datum.number());
    json.put("field", datum.field().code());
    json.put("fieldLabel", datum.field().label().in(language));
    json.put("type", JsonText.code(datum.field().type()));
    json.put("role", JsonText.code(datum.field().role()));
    json.put("value", datum.value());
    json.put("shown", FieldForms.show(datum.field(), datum.value(), language));
    json.put("label", datum.label());
  }

  void write(Entry entry) {
    json.put("id", entry.id());
    json.put("kind", JsonText.code(entry.kind()));
    json.put("at", entry.at().toString());
    json.put("ended", entry.content().ended());
    json.put("text", entry.text());
    json.object(
        "values", () -> entry.values().forEach((name, value) -> json.put(name.code(), value)));
    json.array("messages", entry.messages(), this::write);
  }

  private void write(ChatMessage message) {
    json.put("at", message.at());
    json.put("author", message.author());
    json.put("text", message.text());
  }

  void write(Attachment attachment) {
    json.put("id", attachment.id());
    json.put("name", attachment.name());
    json.put("type", attachment.mediaType());
    json.put("size", attachment.size());
    json.put("sha256", attachment.sha256());
    json.put("register", attachment.register().value());
    attachment
        .entry()
        .ifPresentOrElse(entry -> json.put("entry", entry), () -> json.putNull("entry"));
  }

  void write(Controller controller) {
    json.put("name", controller.name());
    json.put("businessId", controller.businessId());
    json.put("address", controller.address().canonical());
    json.put("email", controller.email());
    json.put("phone", controller.phone());
    json.put("contact", controller.contact());
    json.put("dataProtectionOfficer", controller.dataProtectionOfficer());
  }
}
