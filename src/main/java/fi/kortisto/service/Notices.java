package fi.kortisto.service;

import fi.kortisto.model.Difference;
import fi.kortisto.model.Differences;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import java.util.ArrayList;
import java.util.List;

/** The privacy notices: what they say now, and what was published. They name no data subject. */
public final class Notices {

  private final Desk desk;

  Notices(Desk desk) {
    this.desk = desk;
  }

  /** How the notice of each register stands. */
  public List<NoticeState> all() throws DomainException {
    return desk.store()
        .transaction(
            () -> {
              List<NoticeState> states = new ArrayList<>();
              for (Register register : desk.registers()) {
                states.add(state(register));
              }
              return states;
            });
  }

  /** How a register's notice stands. */
  public NoticeState of(RegisterId register) throws DomainException {
    Register wanted = desk.anyRegister(register);
    return desk.store().transaction(() -> state(wanted));
  }

  /**
   * A version in one language, as it went out.
   *
   * @throws DomainException NO_SUCH_NOTICE
   */
  public NoticePrint published(RegisterId register, int number, Language language)
      throws DomainException {
    return desk.store()
        .transaction(
            () ->
                desk.store()
                    .notices()
                    .print(register, number, language)
                    .orElseThrow(() -> new DomainException(Problem.NO_SUCH_NOTICE, number)));
  }

  /**
   * Keeps a notice that is being published, word for word.
   *
   * @param facts from which the prints were made
   * @param prints one in each language
   * @throws DomainException CHANGED_MEANWHILE when the register is not what the facts say any more;
   *     NOT_PERMITTED
   */
  public NoticeState publish(RegisterId register, NoticeFacts facts, List<NoticePrint> prints)
      throws DomainException {
    return desk.act(
        LogAction.PUBLISH_NOTICE,
        Permission.PUBLISH_NOTICES,
        trace -> {
          NoticeState before = state(desk.anyRegister(register));
          if (!before.now().equals(facts)) {
            throw new DomainException(Problem.CHANGED_MEANWHILE);
          }
          int number = before.nextNumber();
          desk.store()
              .notices()
              .insert(register, number, desk.today(), facts, prints, desk.now(), desk.userId());
          trace.in(register).fields(List.of("notice:" + number));
          return state(desk.anyRegister(register));
        });
  }

  private NoticeState state(Register register) throws DomainException {
    NoticeFacts now = new NoticeFacts(desk.controller(), register.content());
    List<NoticeVersion> versions = desk.store().notices().of(register.id());
    List<Difference> differences =
        versions.isEmpty() ? List.of() : Differences.between(versions.getFirst().facts(), now);
    return new NoticeState(register, now, versions, differences);
  }
}
