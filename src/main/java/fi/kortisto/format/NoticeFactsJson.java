package fi.kortisto.format;

import fi.kortisto.model.Controller;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.PostalAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a published notice was written from, as it is kept: see {@link RegisterJson}. */
public final class NoticeFactsJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private NoticeFactsJson() {}

  public static String write(NoticeFacts facts) {
    ObjectNode root = JSON.createObjectNode();
    Controller firm = facts.controller();
    root.putObject("controller")
        .put("name", firm.name())
        .put("businessId", firm.businessId())
        .put("address", firm.address().canonical())
        .put("email", firm.email())
        .put("phone", firm.phone())
        .put("contact", firm.contact())
        .put("dataProtectionOfficer", firm.dataProtectionOfficer());
    root.set("register", RegisterJson.write(facts.content()));
    return JSON.writeValueAsString(root);
  }

  public static NoticeFacts read(String json) {
    JsonNode root = JSON.readTree(json);
    JsonNode firm = root.path("controller");
    return new NoticeFacts(
        new Controller(
            firm.path("name").asString(),
            firm.path("businessId").asString(),
            PostalAddress.parse(firm.path("address").asString()),
            firm.path("email").asString(),
            firm.path("phone").asString(),
            firm.path("contact").asString(),
            firm.path("dataProtectionOfficer").asString()),
        RegisterJson.read(root.path("register")));
  }
}
