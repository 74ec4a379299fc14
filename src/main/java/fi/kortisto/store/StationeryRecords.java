package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.LETTER_WORDING;
import static fi.kortisto.store.db.Tables.LOGO;

import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterWording;
import fi.kortisto.model.Logo;
import fi.kortisto.model.Stationery;
import java.util.Optional;
import org.jooq.DSLContext;

/** What the firm has made its own of the letters. */
public final class StationeryRecords {

  private static final long ONLY = 1;

  private final DSLContext sql;

  StationeryRecords(DSLContext sql) {
    this.sql = sql;
  }

  public Stationery all() {
    return new Stationery(
        sql.selectFrom(LOGO).fetchOptional(row -> new Logo(row.getMediaType(), row.getBytes())),
        sql.selectFrom(LETTER_WORDING)
            .orderBy(LETTER_WORDING.KIND, LETTER_WORDING.LANGUAGE)
            .fetch(
                row ->
                    new LetterWording(
                        LetterKind.valueOf(row.getKind()),
                        Language.ofCode(row.getLanguage()),
                        row.getText())));
  }

  public void setLogo(Optional<Logo> logo) {
    sql.deleteFrom(LOGO).execute();
    logo.ifPresent(
        one ->
            sql.insertInto(LOGO)
                .set(LOGO.ID, ONLY)
                .set(LOGO.MEDIA_TYPE, one.mediaType())
                .set(LOGO.BYTES, one.content())
                .execute());
  }

  public void setWording(LetterWording wording) {
    resetWording(wording.kind(), wording.language());
    sql.insertInto(LETTER_WORDING)
        .set(LETTER_WORDING.KIND, wording.kind().name())
        .set(LETTER_WORDING.LANGUAGE, wording.language().code())
        .set(LETTER_WORDING.TEXT, wording.text())
        .execute();
  }

  public void resetWording(LetterKind kind, Language language) {
    sql.deleteFrom(LETTER_WORDING)
        .where(LETTER_WORDING.KIND.eq(kind.name()))
        .and(LETTER_WORDING.LANGUAGE.eq(language.code()))
        .execute();
  }
}
