package fi.kortisto.service;

import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.Problem;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Verdict;
import fi.kortisto.model.WithdrawnConsent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Carries a decision out inside a transaction, and tells what it changed. */
final class CarryingOut {

  private final Desk desk;
  private final RequestCase request;
  private final SubjectId subject;
  private final DecisionSheet sheet;
  private final Trace trace;
  private final List<Effect> effects = new ArrayList<>();
  private final Set<String> touched = new LinkedHashSet<>();

  CarryingOut(Desk desk, RequestCase request, DecisionSheet sheet, Trace trace) {
    this.desk = desk;
    this.request = request;
    this.subject = sheet.file().subject().id();
    this.sheet = sheet;
    this.trace = trace;
  }

  List<Effect> of(Decision decision) throws DomainException {
    decision.refusal().ifPresent(why -> effects.add(new Effect.WhollyRefused(why)));
    switch (request.kind()) {
      case INSPECTION, PORTABILITY -> give(decision);
      case RECTIFICATION -> rectify(decision);
      case ERASURE -> erase(decision.rulings());
      case RESTRICTION -> restrict(decision.restriction().orElseThrow());
      case OBJECTION, BAN -> ban(decision.bans());
      case CONSENT_WITHDRAWN -> withdraw(decision);
      case LOG_EXTRACT, COMPLAINT -> {}
    }
    if (trace.fields().isEmpty()) {
      trace.fields(List.copyOf(touched));
    }
    return List.copyOf(effects);
  }

  /** What has no ruling is given where the request is one for data. */
  private void give(Decision decision) throws DomainException {
    Tally tally = new Tally();
    for (ItemRuling ruling : decision.rulings()) {
      line(ruling.item());
    }
    for (SheetLine line : sheet.lines()) {
      ItemRuling ruling = decision.rulingOn(line.key()).orElse(line.proposal());
      tally.add(line, ruling);
    }
    effects.addAll(tally.effects(false));
  }

  private void rectify(Decision decision) throws DomainException {
    Rectifying rectifying = new Rectifying(desk, subject, sheet, request, trace);
    List<Effect.Corrected> corrected = rectifying.apply(decision.corrections());
    effects.addAll(corrected);
    Tally tally = new Tally();
    for (ItemRuling ruling : decision.rulings()) {
      if (!ruling.isGranted()) {
        tally.add(line(ruling.item()), ruling);
      }
    }
    effects.addAll(tally.effects(false));
    tell(rectifying.fields(), rectifying.sources(), PassOnReason.RECTIFIED);
  }

  private void erase(List<ItemRuling> rulings) throws DomainException {
    Tally tally = new Tally();
    List<ItemKey> now = new ArrayList<>();
    Map<RegisterId, Set<String>> erased = new LinkedHashMap<>();
    for (ItemRuling ruling : rulings) {
      SheetLine line = line(ruling.item());
      tally.add(line, ruling);
      touched.add(line.item().field());
      if (ruling.verdict() == Verdict.GRANT) {
        checkFree(line);
        now.add(line.key());
        erased
            .computeIfAbsent(line.register().id(), _ -> new LinkedHashSet<>())
            .add(line.item().field());
      } else if (ruling.verdict() == Verdict.LATER) {
        keep(line, ruling.refusal().orElseThrow());
      }
    }
    effects.addAll(tally.effects(true));
    tell(erased, Map.of(), PassOnReason.ERASED);
    if (new Erasing(desk, subject, trace).erase(now)) {
      effects.add(new Effect.Emptied());
    }
  }

  private static void checkFree(SheetLine line) throws DomainException {
    if (line.hold().isPresent()) {
      throw new DomainException(Problem.HELD_ITEM, line.hold().get().ground());
    }
  }

  private void keep(SheetLine line, Refusal why) throws DomainException {
    HoldGround ground =
        line.hold()
            .map(Hold::ground)
            .filter(standing -> standing.ground() == why.ground())
            .orElseGet(() -> ofGround(why.ground()));
    Optional<Hold> cause = cause(line, why);
    NewHold hold =
        new NewHold(
            line.key(),
            cause.map(Hold::ground).orElse(ground),
            why.until().map(earliest -> earliest.minusDays(1)),
            cause.flatMap(Hold::expected),
            why.reason());
    desk.store()
        .holds()
        .insert(
            subject,
            hold,
            Optional.of(request.id()),
            cause.map(standing -> standing.follows().orElse(standing.id())),
            desk.now(),
            desk.userId());
  }

  /** The hold on record for which the erasure waits; what names the person waits for the rest. */
  private Optional<Hold> cause(SheetLine line, Refusal why) {
    Stream<SheetLine> keeping =
        line.hold().isPresent()
            ? Stream.of(line)
            : sheet.lines().stream()
                .filter(other -> other.register().id().equals(line.register().id()));
    List<Hold> possible =
        keeping
            .flatMap(other -> other.holds().stream())
            .filter(hold -> hold.ground().ground() == why.ground())
            .filter(hold -> hold.earliest().equals(why.until()))
            .toList();
    return Holds.longest(possible).filter(hold -> !hold.isByItself());
  }

  private HoldGround ofGround(RefusalGround ground) {
    return sheet.lines().stream()
        .flatMap(line -> line.holds().stream())
        .map(Hold::ground)
        .filter(standing -> standing.ground() == ground)
        .findFirst()
        .orElseGet(
            () ->
                ground == RefusalGround.LEGAL_CLAIMS
                    ? HoldGround.LEGAL_CLAIM
                    : HoldGround.OTHER_LAW);
  }

  private void restrict(RestrictionGround ground) throws DomainException {
    desk.store()
        .restrictions()
        .insert(
            subject, ground, desk.today(), Optional.of(request.id()), desk.now(), desk.userId());
    touched.add("restricted");
    effects.add(new Effect.Restricted(ground));
    Map<RegisterId, Set<String>> all = new LinkedHashMap<>();
    for (SheetLine line : sheet.lines()) {
      all.computeIfAbsent(line.register().id(), _ -> new LinkedHashSet<>())
          .add(line.item().field());
    }
    tell(all, Map.of(), PassOnReason.RESTRICTED);
  }

  private void ban(List<NewBan> bans) throws DomainException {
    for (NewBan ban : bans) {
      if (ban.from().isAfter(desk.today())) {
        throw new DomainException(Problem.RECEIVED_IN_FUTURE);
      }
      if (ban.until().isPresent() && ban.until().get().isBefore(ban.from())) {
        throw new DomainException(Problem.BAN_ENDS_BEFORE_IT_STARTS);
      }
      desk.store().bans().insert(subject, ban.of(request.id()), desk.now(), desk.userId());
      touched.add(ban.purpose().code() + "/" + ban.channel().code());
      effects.add(new Effect.Banned(ban));
    }
  }

  private void withdraw(Decision decision) throws DomainException {
    for (WithdrawnConsent consent : decision.purposes()) {
      boolean rests =
          desk.register(consent.register()).content().purposes().stream()
              .filter(purpose -> purpose.code().equals(consent.purpose()))
              .map(ProcessingPurpose::basis)
              .anyMatch(basis -> basis == LegalBasis.CONSENT);
      if (!rests) {
        throw new DomainException(Problem.NOT_A_CONSENT, consent.purpose());
      }
      desk.store().consents().insert(subject, taken(consent), desk.now(), desk.userId());
      touched.add("consent:" + consent.purpose());
      effects.add(new Effect.ConsentWithdrawn(consent));
    }
    erase(decision.rulings());
  }

  private NewConsent taken(WithdrawnConsent consent) {
    return new NewConsent(
        false,
        new ConsentScope.OfRegister(consent.register(), consent.purpose()),
        desk.today(),
        Optional.empty(),
        StatedBy.REQUEST,
        "",
        "",
        Optional.of(request.id()));
  }

  private void tell(
      Map<RegisterId, Set<String>> fields,
      Map<RegisterId, Map<String, Set<String>>> sources,
      PassOnReason why)
      throws DomainException {
    List<Effect.ToBeTold> owed =
        new ToBeTold(desk.registers(), request.content().language())
            .of(sheet.file().dealings().disclosures(), fields, sources, why);
    for (Effect.ToBeTold one : owed) {
      desk.store().passOns().insert(request.id(), one);
    }
    effects.addAll(owed);
  }

  private SheetLine line(ItemKey item) throws DomainException {
    return sheet.line(item).orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
  }

  /** Counts rulings by register, field and what was ruled. */
  private final class Tally {

    private record Row(RegisterId register, String field, Verdict verdict, Optional<Refusal> why) {}

    private final Map<Row, Integer> counts = new LinkedHashMap<>();

    void add(SheetLine line, ItemRuling ruling) {
      Row row =
          new Row(line.register().id(), line.item().field(), ruling.verdict(), ruling.refusal());
      counts.merge(row, 1, Integer::sum);
    }

    /**
     * The effects, in the order of the sheet.
     *
     * @param erasing whether what is granted is taken away rather than given
     */
    List<Effect> effects(boolean erasing) {
      List<Effect> told = new ArrayList<>();
      counts.forEach((row, count) -> told.add(effect(row, count, erasing)));
      return told;
    }

    private Effect effect(Row row, int count, boolean erasing) {
      return switch (row.verdict()) {
        case GRANT ->
            erasing
                ? new Effect.Erased(row.register(), row.field(), count)
                : new Effect.Given(row.register(), row.field(), count);
        case REDACT ->
            new Effect.Redacted(row.register(), row.field(), count, row.why().orElseThrow());
        case REFUSE ->
            new Effect.Refused(row.register(), row.field(), count, row.why().orElseThrow());
        case LATER -> new Effect.Later(row.register(), row.field(), count, row.why().orElseThrow());
      };
    }
  }
}
