package fi.kortisto.demo;

import fi.kortisto.demo.MainJob.Step;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Verdict;
import fi.kortisto.post.Post;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a firm does when persons use their rights, by the register's own rules: an inspection, a
 * rectification that a recipient is told of, and an erasure of which a part has to wait.
 */
record RightsJob(
    Session session, Register register, Path folder, LocalDate today, Stopwatch watch) {

  private static final List<FieldRole> NAMES = List.of(FieldRole.FAMILY_NAME, FieldRole.FULL_NAME);

  void inspect(SubjectId person) throws DomainException {
    RequestSteps steps = new RequestSteps(session);
    RequestView known =
        watch.timed(
            Step.RECEIVE,
            () -> steps.identify(steps.receive(RequestKind.INSPECTION, person, today)),
            RightsJob::told);
    RequestView decided =
        watch.timed(Step.DECIDE, () -> steps.decide(known, Decision.GRANTED), RightsJob::told);
    watch.timed(Step.ANSWER, () -> answer(steps, decided), Path::toString);
  }

  private Path answer(RequestSteps steps, RequestView decided) throws DomainException {
    Written written = steps.answer(decided);
    if (written.order().road() == AnswerDelivery.ELECTRONIC) {
      NewFile sealed = new NewFile(folder.resolve("answer.zip"), NewFile.IfThere.REFUSE);
      new Post(session).seal(written, sealed).close();
    }
    Path letter = PersonFiles.written(folder.resolve("answer.pdf"), written.document()::writeTo);
    steps.send(written);
    return letter;
  }

  void rectify(SubjectId person) throws DomainException {
    RequestSteps steps = new RequestSteps(session);
    Datum name = name(session.subjects().card(person, Purpose.NONE));
    watch.timed(
        Step.DISCLOSE,
        () ->
            session
                .disclosures()
                .add(
                    person,
                    RequestSteps.disclosure(register, today, name.field().code()),
                    Purpose.NONE)
                .now(),
        disclosure -> Long.toString(disclosure.id()));
    RequestView rectified =
        watch.timed(Step.RECTIFY, () -> rectified(steps, person, name), RightsJob::told);
    watch.timed(Step.TELL, () -> steps.tell(rectified), number -> Integer.toString(number));
  }

  private RequestView rectified(RequestSteps steps, SubjectId person, Datum name)
      throws DomainException {
    RequestView known = steps.identify(steps.receive(RequestKind.RECTIFICATION, person, today));
    Correction correction =
        Correction.of(ItemKey.of(name), "Esimerkki-" + name.value(), "Henkilö on vaihtanut nimeä.");
    RequestView decided =
        steps.decide(known, Decision.GRANTED.withCorrections(List.of(correction)));
    return send(steps, decided, "rectification.pdf");
  }

  private RequestView send(RequestSteps steps, RequestView decided, String file)
      throws DomainException {
    Written written = steps.answer(decided);
    PersonFiles.written(folder.resolve(file), written.document()::writeTo);
    return steps.send(written);
  }

  private static Datum name(SubjectFile file) {
    return file.data()
        .filter(datum -> NAMES.contains(datum.field().role()))
        .findFirst()
        .orElseThrow();
  }

  void erase(SubjectId person) throws DomainException {
    watch.timed(Step.ERASE, () -> erased(person), RightsJob::told);
  }

  private RequestView erased(SubjectId person) throws DomainException {
    RequestSteps steps = new RequestSteps(session);
    RequestView known = steps.identify(steps.receive(RequestKind.ERASURE, person, today));
    DecisionSheet sheet = partlyHeld(known.request().id(), person);
    return send(steps, steps.decide(known, sheet.proposed()), "erasure.pdf");
  }

  /** Where no invoice keeps anything, there is a dispute about something that happened. */
  private DecisionSheet partlyHeld(RequestId request, SubjectId person) throws DomainException {
    DecisionSheet sheet = session.decisions().sheet(request);
    if (sheet.lines().stream().anyMatch(line -> line.proposal().verdict() == Verdict.LATER)) {
      return sheet;
    }
    Optional<ItemKey> disputed =
        sheet.lines().stream()
            .filter(line -> line.item() instanceof SheetItem.OfEntry)
            .map(SheetLine::key)
            .findFirst();
    if (disputed.isPresent()) {
      session.holds().record(person, dispute(disputed.get()));
    }
    return session.decisions().sheet(request);
  }

  private NewHold dispute(ItemKey item) {
    return new NewHold(
        item,
        HoldGround.LEGAL_CLAIM,
        Optional.empty(),
        Optional.of(today.plusYears(1)),
        "Esimerkkiriita");
  }

  private static String told(RequestView view) {
    return view.request().id().toString();
  }
}
