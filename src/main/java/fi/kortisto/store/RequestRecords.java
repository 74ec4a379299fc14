package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.IDENTITY_QUERY;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static fi.kortisto.store.db.Tables.REQUEST_STEP;

import fi.kortisto.format.DecisionJson;
import fi.kortisto.format.EffectsJson;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Extension;
import fi.kortisto.model.Identification;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.IdentityQuery;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestStep;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.model.Viewing;
import fi.kortisto.store.db.tables.records.RequestCaseRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The requests of persons, with what was asked about identity, what was done, and their files. */
public final class RequestRecords {

  private static final String SEPARATOR = " ";

  private final DSLContext sql;

  RequestRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Writes a request that came in; it is {@link RequestState#RECEIVED}. */
  public RequestId insert(NewRequest request, LocalDate due, Instant at, UserId by) {
    RequestCaseRecord row = sql.newRecord(REQUEST_CASE);
    fill(row, request);
    row.setState(RequestState.RECEIVED.name());
    row.setDue(due.toString());
    row.setVersion(1L);
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    return new RequestId(row.getId());
  }

  /**
   * Writes a request as it is now, its version one higher.
   *
   * @param due its last day as things stand
   */
  public void update(RequestCase request, LocalDate due) {
    RequestCaseRecord row = sql.newRecord(REQUEST_CASE);
    fill(row, request.content());
    row.setState(request.state().name());
    row.setOutcome(request.outcome().map(Enum::name).orElse(null));
    row.setDue(due.toString());
    row.setExtendedOn(Times.text(request.extension().map(Extension::on)));
    row.setExtendedReasons(request.extension().map(Extension::reasons).orElse(null));
    Optional<Identification> known = request.identification();
    row.setIdentityMethod(known.map(one -> one.method().name()).orElse(null));
    row.setIdentityNote(known.map(Identification::note).orElse(null));
    row.setIdentifiedOn(Times.text(known.map(Identification::on)));
    row.setIdentifiedBy(known.map(one -> one.by().value()).orElse(null));
    row.setDecision(request.decision().map(DecisionJson::write).orElse(null));
    row.setDecidedOn(Times.text(request.decided()));
    row.setAnsweredOn(Times.text(request.answered()));
    row.setViewingAt(request.viewing().map(one -> one.at().toString()).orElse(null));
    row.setViewingPlace(request.viewing().map(Viewing::place).orElse(null));
    row.setViewingHeld(Times.text(request.viewing().flatMap(Viewing::held)));
    row.setVersion(request.version() + 1);
    row.changed(REQUEST_CASE.ID, false);
    row.changed(REQUEST_CASE.HANDLER, false);
    row.changed(REQUEST_CASE.EFFECTS, false);
    row.changed(REQUEST_CASE.RECORDED_AT, false);
    row.changed(REQUEST_CASE.RECORDED_BY, false);
    sql.update(REQUEST_CASE).set(row).where(REQUEST_CASE.ID.eq(request.id().value())).execute();
    writeQueries(request);
  }

  private static void fill(RequestCaseRecord row, NewRequest request) {
    row.setSubjectId(request.subject().map(SubjectId::value).orElse(null));
    row.setKind(request.kind().name());
    row.setReceived(request.received().toString());
    row.setRoad(request.road().name());
    row.setForm(request.form().name());
    row.setLanguage(request.language().code());
    row.setName(request.from().name());
    row.setAddress(request.from().address().canonical());
    row.setEmail(request.from().email());
    row.setRepresentative(request.representative().map(Representative::name).orElse(null));
    row.setRepresentativeAuthority(
        request.representative().map(Representative::authority).orElse(null));
    row.setRegisters(
        request.registers().stream()
            .map(id -> Long.toString(id.value()))
            .sorted()
            .collect(Collectors.joining(SEPARATOR)));
    row.setWish(request.wish());
  }

  private void writeQueries(RequestCase request) {
    long id = request.id().value();
    sql.deleteFrom(IDENTITY_QUERY).where(IDENTITY_QUERY.REQUEST_ID.eq(id)).execute();
    long number = 0;
    for (IdentityQuery query : request.queries()) {
      sql.insertInto(IDENTITY_QUERY)
          .set(IDENTITY_QUERY.REQUEST_ID, id)
          .set(IDENTITY_QUERY.NUMBER, ++number)
          .set(IDENTITY_QUERY.ASKED, query.asked().toString())
          .set(IDENTITY_QUERY.DOUBT, query.doubt())
          .set(IDENTITY_QUERY.ANSWERED, Times.text(query.answered()))
          .execute();
    }
  }

  /** Puts a request into the hands of a user, or of nobody. */
  public void assign(RequestId request, Optional<UserId> handler) {
    sql.update(REQUEST_CASE)
        .set(REQUEST_CASE.HANDLER, handler.map(UserId::value).orElse(null))
        .where(REQUEST_CASE.ID.eq(request.value()))
        .execute();
  }

  /** What the decision did; it stays as it was written. */
  public void setEffects(RequestId request, List<Effect> effects) {
    sql.update(REQUEST_CASE)
        .set(REQUEST_CASE.EFFECTS, EffectsJson.write(effects))
        .where(REQUEST_CASE.ID.eq(request.value()))
        .execute();
  }

  public List<Effect> effects(RequestId request) {
    return sql.select(REQUEST_CASE.EFFECTS)
        .from(REQUEST_CASE)
        .where(REQUEST_CASE.ID.eq(request.value()))
        .fetchOptional(REQUEST_CASE.EFFECTS)
        .map(EffectsJson::read)
        .orElse(List.of());
  }

  /**
   * Takes the old and new values of erased fields out of what earlier requests of the person
   * decided and did; that something was corrected, and when, stays in the log.
   *
   * @param fields codes of the fields, and {@link fi.kortisto.model.PastChange#codeOf kinds of
   *     entries}, that were erased
   */
  public void forgetValues(SubjectId subject, Set<String> fields) {
    for (RequestCase request : of(subject)) {
      List<Effect> before = effects(request.id());
      List<Effect> kept = before.stream().filter(effect -> !tells(effect, fields)).toList();
      if (kept.size() < before.size()) {
        setEffects(request.id(), kept);
      }
      request
          .decision()
          .filter(decision -> !decision.corrections().isEmpty() || decision.showsText())
          .map(Decision::withoutValues)
          .ifPresent(decision -> setDecision(request.id(), decision));
    }
  }

  private static boolean tells(Effect effect, Set<String> fields) {
    return effect instanceof Effect.Corrected corrected && fields.contains(corrected.field());
  }

  /**
   * Lets what was decided on items of a person name them by the numbers that their data has now.
   *
   * @param requests of that person
   */
  void renumber(List<Long> requests, Map<Integer, Integer> numbers) {
    for (long id : requests) {
      RequestId request = new RequestId(id);
      find(request)
          .flatMap(RequestCase::decision)
          .ifPresent(
              before -> {
                Decision now = before.renamed(item -> item.renumbered(numbers));
                if (!now.equals(before)) {
                  setDecision(request, now);
                }
              });
    }
  }

  private void setDecision(RequestId request, Decision decision) {
    sql.update(REQUEST_CASE)
        .set(REQUEST_CASE.DECISION, DecisionJson.write(decision))
        .where(REQUEST_CASE.ID.eq(request.value()))
        .execute();
  }

  public Optional<RequestCase> find(RequestId request) {
    return cases(REQUEST_CASE.ID.eq(request.value())).stream().findFirst();
  }

  /** All requests of a person, the newest first. */
  public List<RequestCase> of(SubjectId subject) {
    return cases(REQUEST_CASE.SUBJECT_ID.eq(subject.value()));
  }

  private List<RequestCase> cases(org.jooq.Condition which) {
    return sql
        .select(REQUEST_CASE.fields())
        .select(APP_USER.LOGIN)
        .from(REQUEST_CASE)
        .leftJoin(APP_USER)
        .on(APP_USER.ID.eq(REQUEST_CASE.HANDLER))
        .where(which)
        .orderBy(REQUEST_CASE.ID.desc())
        .fetch()
        .stream()
        .map(row -> request(row.into(REQUEST_CASE), handler(row)))
        .toList();
  }

  private static String handler(Record row) {
    return Optional.ofNullable(row.get(APP_USER.LOGIN)).orElse("");
  }

  private RequestCase request(RequestCaseRecord row, String handler) {
    return new RequestCase(
        new RequestId(row.getId()),
        row.getVersion(),
        content(row),
        RequestState.valueOf(row.getState()),
        Optional.ofNullable(row.getOutcome()).map(RequestOutcome::valueOf),
        handler,
        queries(row.getId()),
        identification(row),
        Times.optionalDay(row.getExtendedOn())
            .map(on -> new Extension(on, Optional.ofNullable(row.getExtendedReasons()).orElse(""))),
        Optional.ofNullable(row.getDecision()).map(DecisionJson::read),
        Times.optionalDay(row.getDecidedOn()),
        Times.optionalDay(row.getAnsweredOn()),
        viewing(row));
  }

  private static NewRequest content(RequestCaseRecord row) {
    Optional<Representative> representative =
        Optional.ofNullable(row.getRepresentative())
            .map(
                name ->
                    new Representative(
                        name, Optional.ofNullable(row.getRepresentativeAuthority()).orElse("")));
    return new NewRequest(
        RequestKind.valueOf(row.getKind()),
        LocalDate.parse(row.getReceived()),
        RequestRoad.valueOf(row.getRoad()),
        RequestForm.valueOf(row.getForm()),
        Language.ofCode(row.getLanguage()),
        new Correspondent(row.getName(), PostalAddress.parse(row.getAddress()), row.getEmail()),
        representative,
        registers(row.getRegisters()),
        Optional.ofNullable(row.getSubjectId()).map(SubjectId::new),
        row.getWish());
  }

  private static Set<RegisterId> registers(String ids) {
    return Arrays.stream(ids.split(SEPARATOR))
        .filter(id -> !id.isEmpty())
        .map(id -> new RegisterId(Long.parseLong(id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<IdentityQuery> queries(long request) {
    return sql.selectFrom(IDENTITY_QUERY)
        .where(IDENTITY_QUERY.REQUEST_ID.eq(request))
        .orderBy(IDENTITY_QUERY.NUMBER)
        .fetch(
            row ->
                new IdentityQuery(
                    LocalDate.parse(row.getAsked()),
                    row.getDoubt(),
                    Times.optionalDay(row.getAnswered())));
  }

  private static Optional<Identification> identification(RequestCaseRecord row) {
    return Times.optionalDay(row.getIdentifiedOn())
        .map(
            on ->
                new Identification(
                    IdentityMethod.valueOf(row.getIdentityMethod()),
                    row.getIdentityNote(),
                    on,
                    new UserId(row.getIdentifiedBy())));
  }

  private static Optional<Viewing> viewing(RequestCaseRecord row) {
    return Optional.ofNullable(row.getViewingAt())
        .map(
            at ->
                new Viewing(
                    LocalDateTime.parse(at),
                    Optional.ofNullable(row.getViewingPlace()).orElse(""),
                    Times.optionalDay(row.getViewingHeld())));
  }

  /** Adds to what was done and noted. */
  public void addStep(RequestId request, RequestState state, String note, Instant at, UserId by) {
    int before = sql.fetchCount(REQUEST_STEP, REQUEST_STEP.REQUEST_ID.eq(request.value()));
    sql.insertInto(REQUEST_STEP)
        .set(REQUEST_STEP.REQUEST_ID, request.value())
        .set(REQUEST_STEP.NUMBER, before + 1L)
        .set(REQUEST_STEP.AT, at.toEpochMilli())
        .set(REQUEST_STEP.USER_ID, by.value())
        .set(REQUEST_STEP.STATE, state.name())
        .set(REQUEST_STEP.NOTE, note)
        .execute();
  }

  /** What was done and noted, the oldest first. */
  public List<RequestStep> steps(RequestId request) {
    return sql.select(REQUEST_STEP.AT, APP_USER.LOGIN, REQUEST_STEP.STATE, REQUEST_STEP.NOTE)
        .from(REQUEST_STEP)
        .join(APP_USER)
        .on(APP_USER.ID.eq(REQUEST_STEP.USER_ID))
        .where(REQUEST_STEP.REQUEST_ID.eq(request.value()))
        .orderBy(REQUEST_STEP.NUMBER)
        .fetch(
            row ->
                new RequestStep(
                    Times.instant(row.value1()),
                    row.value2(),
                    RequestState.valueOf(row.value3()),
                    row.value4()));
  }
}
