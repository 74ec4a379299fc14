package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.Facts;
import fi.kortisto.document.NoticeBlock.Sentence;
import fi.kortisto.model.Controller;
import fi.kortisto.model.RegisterText;

/** Who processes data, whose it is and who answers for it: GDPR art. 13(1)(a) and (b). */
final class PartySections {

  private final NoticePen pen;

  PartySections(NoticePen pen) {
    this.pen = pen;
  }

  NoticeSection about() {
    String key = pen.isController() ? "about" : "about-processor";
    return pen.section(
        "about", pen.say(key, pen.controller().name()), pen.words(RegisterText.INTRODUCTION));
  }

  NoticeSection controller() {
    return pen.isController()
        ? pen.section("controller", firm("controller"), pen.words(RegisterText.CONTACT))
        : pen.section(
            "processor",
            pen.say("processor", pen.controller().name()),
            firm("processor"),
            pen.facts(pen.fact("clients", pen.clients())),
            whichClient(),
            pen.words(RegisterText.CONTACT));
  }

  NoticeSection register() {
    return pen.section(
        "register",
        pen.facts(pen.fact("register", pen.in(pen.content().name()))),
        pen.words(RegisterText.DATA_SUBJECTS));
  }

  private Facts firm(String role) {
    Controller firm = pen.controller();
    return pen.facts(
        pen.fact(role, firm.name()),
        pen.fact("business-id", firm.businessId()),
        pen.fact("address", firm.address().lines().stream()),
        pen.fact("email", firm.email()),
        pen.fact("phone", firm.phone()),
        pen.fact("contact", firm.contact()),
        pen.fact("officer", firm.dataProtectionOfficer()));
  }

  /** Whoever is not named can be asked for: the person must know whom to turn to. */
  private Sentence whichClient() {
    return pen.content().clients().size() == 1 ? pen.silence() : pen.say("which-client");
  }
}
