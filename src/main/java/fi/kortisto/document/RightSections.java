package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.Items;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestRules;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the person may ask and forbid, and how: GDPR art. 13(2)(b), (c) and (d). */
final class RightSections {

  private static final Set<LegalBasis> PORTABLE =
      EnumSet.of(LegalBasis.CONSENT, LegalBasis.CONTRACT);
  private static final Set<LegalBasis> OBJECTIONABLE =
      EnumSet.of(LegalBasis.LEGITIMATE_INTEREST, LegalBasis.PUBLIC_TASK);

  private final NoticePen pen;
  private final LetterText text;
  private final RequestRules rules;

  RightSections(NoticePen pen) {
    this.pen = pen;
    this.text = pen.text();
    this.rules = pen.content().requests();
  }

  NoticeSection rights() {
    return pen.section(
        "rights",
        pen.isController() ? pen.say("rights") : pen.say("rights-processor"),
        new Items(rightNames().map(name -> text.get("right." + name)).toList()));
  }

  /** Which of the rights there are depends on the bases; a processor does not know its client's. */
  private Stream<String> rightNames() {
    return Stream.of(
            Stream.of("access", "rectification", "erasure", "restriction"),
            Stream.of("portability").filter(right -> restsOn(PORTABLE)),
            Stream.of("objection").filter(right -> restsOn(OBJECTIONABLE) || forbidsMarketing()),
            Stream.of("consent").filter(right -> restsOn(EnumSet.of(LegalBasis.CONSENT))),
            Stream.of("automated"))
        .flatMap(rights -> rights);
  }

  private boolean restsOn(Set<LegalBasis> bases) {
    return !pen.isController()
        || pen.content().purposes().stream().anyMatch(purpose -> bases.contains(purpose.basis()));
  }

  private boolean forbidsMarketing() {
    return !Collections.disjoint(
        rules.bans(),
        EnumSet.of(
            BanPurpose.DIRECT_ADVERTISING,
            BanPurpose.DISTANCE_SELLING,
            BanPurpose.DIRECT_MARKETING));
  }

  NoticeSection bans() {
    return pen.section(
        "bans",
        rules.bans().isEmpty() ? pen.silence() : pen.say("bans"),
        new Items(names(BanPurpose.values(), rules.bans())),
        pen.words(RegisterText.BANS));
  }

  NoticeSection requests() {
    return pen.section(
        "requests",
        pen.facts(
            pen.fact("requests-to", pen.isController() ? pen.roads() : processorRoads()),
            pen.fact("forms", names(RequestForm.values(), forms()).stream()),
            pen.fact("identity", identity()),
            pen.fact("delivery", delivery()),
            pen.fact("deadline", text.get("request.deadline")),
            pen.fact("price", text.get("request.price")),
            pen.fact("refusal", text.get("request.refusal"))),
        pen.words(RegisterText.REQUESTS));
  }

  private Stream<String> processorRoads() {
    return Stream.concat(Stream.of(text.get("request.passed-on")), pen.roads());
  }

  private Set<RequestForm> forms() {
    return rules.forms().isEmpty() ? EnumSet.of(RequestForm.FREE) : rules.forms();
  }

  private Stream<String> identity() {
    return rules.identity().isEmpty()
        ? Stream.of(text.get("request.identity-if-doubt"))
        : names(IdentityMethod.values(), rules.identity()).stream();
  }

  private Stream<String> delivery() {
    return rules.delivery().isEmpty()
        ? Stream.of(text.get("request.delivery-as-asked"))
        : names(AnswerDelivery.values(), rules.delivery()).stream();
  }

  private <E extends Enum<E>> List<String> names(E[] all, Set<E> chosen) {
    return Arrays.stream(all).filter(chosen::contains).map(text::beginning).toList();
  }

  NoticeSection complaint() {
    return pen.section(
        "complaint",
        pen.say("complaint"),
        pen.facts(pen.fact("authority", text.authority().stream())));
  }
}
