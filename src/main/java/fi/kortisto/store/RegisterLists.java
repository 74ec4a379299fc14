package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.PURPOSE;
import static fi.kortisto.store.db.Tables.RECIPIENT;
import static fi.kortisto.store.db.Tables.REGISTER_CLIENT;
import static fi.kortisto.store.db.Tables.REGISTER_ENTRY_KIND;
import static fi.kortisto.store.db.Tables.REGISTER_RULE;
import static fi.kortisto.store.db.Tables.REGISTER_TEXT;
import static fi.kortisto.store.db.Tables.SOURCE;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Client;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Label;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RecipientKind;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * What a register has lists of and nothing refers to by an id: they are written anew as a whole.
 */
final class RegisterLists {

  private final DSLContext sql;

  RegisterLists(DSLContext sql) {
    this.sql = sql;
  }

  void insert(RegisterId register, RegisterContent content) {
    insertClients(register, content.clients());
    insertEntryRules(register, content.entryRules());
    insertSources(register, content.sources());
    insertPurposes(register, content.purposes());
    insertRecipients(register, content.recipients());
    insertRules(register, RequestForm.class, content.requests().forms());
    insertRules(register, IdentityMethod.class, content.requests().identity());
    insertRules(register, AnswerDelivery.class, content.requests().delivery());
    insertRules(register, BanPurpose.class, content.requests().bans());
    content.texts().forEach((name, text) -> insertText(register, name, text));
  }

  void delete(RegisterId register) {
    deleteFrom(REGISTER_CLIENT, REGISTER_CLIENT.REGISTER_ID, register);
    deleteFrom(REGISTER_ENTRY_KIND, REGISTER_ENTRY_KIND.REGISTER_ID, register);
    deleteFrom(SOURCE, SOURCE.REGISTER_ID, register);
    deleteFrom(PURPOSE, PURPOSE.REGISTER_ID, register);
    deleteFrom(RECIPIENT, RECIPIENT.REGISTER_ID, register);
    deleteFrom(REGISTER_RULE, REGISTER_RULE.REGISTER_ID, register);
    deleteFrom(REGISTER_TEXT, REGISTER_TEXT.REGISTER_ID, register);
  }

  private void deleteFrom(Table<?> table, TableField<?, Long> column, RegisterId register) {
    sql.deleteFrom(table).where(column.eq(register.value())).execute();
  }

  List<Client> clients(RegisterId register) {
    return sql.selectFrom(REGISTER_CLIENT)
        .where(REGISTER_CLIENT.REGISTER_ID.eq(register.value()))
        .orderBy(REGISTER_CLIENT.POSITION)
        .fetch(row -> new Client(row.getName(), row.getContact()));
  }

  private void insertClients(RegisterId register, List<Client> clients) {
    for (int i = 0; i < clients.size(); i++) {
      sql.insertInto(REGISTER_CLIENT)
          .set(REGISTER_CLIENT.REGISTER_ID, register.value())
          .set(REGISTER_CLIENT.POSITION, (long) i)
          .set(REGISTER_CLIENT.NAME, clients.get(i).name())
          .set(REGISTER_CLIENT.CONTACT, clients.get(i).contact())
          .execute();
    }
  }

  List<EntryRule> entryRules(RegisterId register) {
    return sql.selectFrom(REGISTER_ENTRY_KIND)
        .where(REGISTER_ENTRY_KIND.REGISTER_ID.eq(register.value()))
        .orderBy(REGISTER_ENTRY_KIND.POSITION)
        .fetch(row -> new EntryRule(EntryKind.valueOf(row.getKind()), row.getCategoryCode()));
  }

  private void insertEntryRules(RegisterId register, List<EntryRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      sql.insertInto(REGISTER_ENTRY_KIND)
          .set(REGISTER_ENTRY_KIND.REGISTER_ID, register.value())
          .set(REGISTER_ENTRY_KIND.KIND, rules.get(i).kind().name())
          .set(REGISTER_ENTRY_KIND.POSITION, (long) i)
          .set(REGISTER_ENTRY_KIND.CATEGORY_CODE, rules.get(i).categoryCode())
          .execute();
    }
  }

  List<Source> sources(RegisterId register) {
    return sql.selectFrom(SOURCE)
        .where(SOURCE.REGISTER_ID.eq(register.value()))
        .orderBy(SOURCE.POSITION)
        .fetch(
            row ->
                new Source(
                    row.getCode(),
                    new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
                    row.getPerson(),
                    row.getRetired()));
  }

  private void insertSources(RegisterId register, List<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      sql.insertInto(SOURCE)
          .set(SOURCE.REGISTER_ID, register.value())
          .set(SOURCE.CODE, source.code())
          .set(SOURCE.POSITION, (long) i)
          .set(SOURCE.LABEL_FI, source.label().fi())
          .set(SOURCE.LABEL_SV, source.label().sv())
          .set(SOURCE.LABEL_EN, source.label().en())
          .set(SOURCE.PERSON, source.person())
          .set(SOURCE.RETIRED, source.retired())
          .execute();
    }
  }

  List<ProcessingPurpose> purposes(RegisterId register) {
    return sql.selectFrom(PURPOSE)
        .where(PURPOSE.REGISTER_ID.eq(register.value()))
        .orderBy(PURPOSE.POSITION)
        .fetch(
            row ->
                new ProcessingPurpose(
                    row.getCode(),
                    new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
                    LegalBasis.valueOf(row.getBasis()),
                    new Label(row.getGroundFi(), row.getGroundSv(), row.getGroundEn())));
  }

  private void insertPurposes(RegisterId register, List<ProcessingPurpose> purposes) {
    for (int i = 0; i < purposes.size(); i++) {
      ProcessingPurpose purpose = purposes.get(i);
      sql.insertInto(PURPOSE)
          .set(PURPOSE.REGISTER_ID, register.value())
          .set(PURPOSE.CODE, purpose.code())
          .set(PURPOSE.POSITION, (long) i)
          .set(PURPOSE.LABEL_FI, purpose.label().fi())
          .set(PURPOSE.LABEL_SV, purpose.label().sv())
          .set(PURPOSE.LABEL_EN, purpose.label().en())
          .set(PURPOSE.BASIS, purpose.basis().name())
          .set(PURPOSE.GROUND_FI, purpose.ground().fi())
          .set(PURPOSE.GROUND_SV, purpose.ground().sv())
          .set(PURPOSE.GROUND_EN, purpose.ground().en())
          .execute();
    }
  }

  List<Recipient> recipients(RegisterId register) {
    return sql.selectFrom(RECIPIENT)
        .where(RECIPIENT.REGISTER_ID.eq(register.value()))
        .orderBy(RECIPIENT.POSITION)
        .fetch(
            row ->
                new Recipient(
                    row.getCode(),
                    new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
                    RecipientKind.valueOf(row.getKind()),
                    row.getOutsideEea(),
                    new Label(row.getSafeguardFi(), row.getSafeguardSv(), row.getSafeguardEn())));
  }

  private void insertRecipients(RegisterId register, List<Recipient> recipients) {
    for (int i = 0; i < recipients.size(); i++) {
      Recipient recipient = recipients.get(i);
      sql.insertInto(RECIPIENT)
          .set(RECIPIENT.REGISTER_ID, register.value())
          .set(RECIPIENT.CODE, recipient.code())
          .set(RECIPIENT.POSITION, (long) i)
          .set(RECIPIENT.LABEL_FI, recipient.label().fi())
          .set(RECIPIENT.LABEL_SV, recipient.label().sv())
          .set(RECIPIENT.LABEL_EN, recipient.label().en())
          .set(RECIPIENT.KIND, recipient.kind().name())
          .set(RECIPIENT.OUTSIDE_EEA, recipient.outsideEea())
          .set(RECIPIENT.SAFEGUARD_FI, recipient.safeguard().fi())
          .set(RECIPIENT.SAFEGUARD_SV, recipient.safeguard().sv())
          .set(RECIPIENT.SAFEGUARD_EN, recipient.safeguard().en())
          .execute();
    }
  }

  RequestRules requests(RegisterId register) {
    return new RequestRules(
        rules(register, RequestForm.class),
        rules(register, IdentityMethod.class),
        rules(register, AnswerDelivery.class),
        rules(register, BanPurpose.class));
  }

  private <E extends Enum<E>> Set<E> rules(RegisterId register, Class<E> rule) {
    Set<E> codes = EnumSet.noneOf(rule);
    sql.select(REGISTER_RULE.CODE)
        .from(REGISTER_RULE)
        .where(REGISTER_RULE.REGISTER_ID.eq(register.value()))
        .and(REGISTER_RULE.RULE.eq(rule.getSimpleName()))
        .forEach(row -> codes.add(Enum.valueOf(rule, row.value1())));
    return codes;
  }

  private <E extends Enum<E>> void insertRules(RegisterId register, Class<E> rule, Set<E> codes) {
    for (E code : codes) {
      sql.insertInto(REGISTER_RULE)
          .set(REGISTER_RULE.REGISTER_ID, register.value())
          .set(REGISTER_RULE.RULE, rule.getSimpleName())
          .set(REGISTER_RULE.CODE, code.name())
          .execute();
    }
  }

  Map<RegisterText, Label> texts(RegisterId register) {
    return sql.selectFrom(REGISTER_TEXT)
        .where(REGISTER_TEXT.REGISTER_ID.eq(register.value()))
        .fetchMap(
            row -> RegisterText.valueOf(row.getName()),
            row -> new Label(row.getTextFi(), row.getTextSv(), row.getTextEn()));
  }

  private void insertText(RegisterId register, RegisterText name, Label text) {
    sql.insertInto(REGISTER_TEXT)
        .set(REGISTER_TEXT.REGISTER_ID, register.value())
        .set(REGISTER_TEXT.NAME, name.name())
        .set(REGISTER_TEXT.TEXT_FI, text.fi())
        .set(REGISTER_TEXT.TEXT_SV, text.sv())
        .set(REGISTER_TEXT.TEXT_EN, text.en())
        .execute();
  }
}
