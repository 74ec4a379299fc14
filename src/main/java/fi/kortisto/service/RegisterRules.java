package fi.kortisto.service;

import fi.kortisto.model.BusinessId;
import fi.kortisto.model.ContentCheck;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RegisterUse;
import java.util.List;

/** The registers themselves: what they hold, by which rules, and the firm that keeps them. */
public final class RegisterRules {

  private final Desk desk;

  RegisterRules(Desk desk) {
    this.desk = desk;
  }

  /**
   * A new register that starts as a copy of the template.
   *
   * @throws DomainException NOT_PERMITTED, or what is the matter with the template
   */
  public Register add(RegisterTemplate template) throws DomainException {
    Register added =
        desk.act(
            LogAction.ADD_REGISTER,
            Permission.CHANGE_SETTINGS,
            trace -> {
              ContentCheck.check(template.content());
              RegisterId id = desk.store().registers().insert(template, desk.now());
              trace.in(id).fields(List.of("template:" + template.id()));
              return stored(id);
            });
    desk.reload();
    return added;
  }

  /**
   * Gives a register other rules. Values are never lost: a field, source or kind of entry that
   * holds data can be renamed, moved and retired, but not taken out, and the type of a field that
   * holds data stays.
   *
   * @return the register as it is now; its new fields have their ids
   * @throws DomainException IN_USE, TYPE_IN_USE, CODE_TAKEN, ROLE_TAKEN, NO_CATEGORY, NO_CHOICES,
   *     VALUE_MISSING, NOT_PERMITTED
   */
  public Register change(RegisterId id, RegisterContent wanted) throws DomainException {
    Register changed =
        desk.act(
            LogAction.CHANGE_REGISTER,
            Permission.CHANGE_SETTINGS,
            trace -> {
              Register before = desk.anyRegister(id);
              ContentCheck.check(wanted);
              RegisterChange change = new RegisterChange(before, wanted);
              if (change.needsUse()) {
                change.checkAgainst(desk.store().registers().use(before));
              }
              desk.store().registers().replace(id, wanted);
              trace.in(id).fields(change.touched());
              return stored(id);
            });
    desk.reload();
    return changed;
  }

  /** How much of the register's content holds data. No person is looked at. */
  public RegisterUse use(RegisterId id) throws DomainException {
    if (!desk.user().may(Permission.CHANGE_SETTINGS)) {
      throw new DomainException(Problem.NOT_PERMITTED);
    }
    Register register = desk.anyRegister(id);
    return desk.store().transaction(() -> desk.store().registers().use(register));
  }

  /**
   * Gives the firm other particulars.
   *
   * @throws DomainException BAD_BUSINESS_ID, VALUE_MISSING, NOT_PERMITTED
   */
  public Controller changeController(Controller wanted) throws DomainException {
    if (!BusinessId.isValid(wanted.businessId())) {
      throw new DomainException(Problem.BAD_BUSINESS_ID);
    }
    if (wanted.name().isBlank()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
    desk.act(
        LogAction.CHANGE_SETTINGS,
        Permission.CHANGE_SETTINGS,
        trace -> {
          trace.fields(List.of("controller"));
          desk.store().settings().setController(wanted);
          return wanted;
        });
    desk.reload();
    return wanted;
  }

  private Register stored(RegisterId id) throws DomainException {
    return desk.store().registers().all().stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_REGISTER, id));
  }
}
