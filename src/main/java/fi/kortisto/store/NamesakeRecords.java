package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.SUBJECT;

import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Finds those on file who bear a name, through the index of the search. */
public final class NamesakeRecords {

  private static final int AT_ONCE = 500;

  /** More persons of one name than any register of a small firm has. */
  private static final int MOST = 200_000;

  private final DSLContext sql;
  private final SearchIndex index;

  NamesakeRecords(DSLContext sql, SearchIndex index) {
    this.sql = sql;
    this.index = index;
  }

  /**
   * Who bears a word in their name, and what they are called; somebody who was made one with
   * another is there under each id.
   *
   * @param word in lower case, without accents
   */
  public Map<SubjectId, String> bearing(String word) {
    Set<Long> ids = new LinkedHashSet<>();
    for (String token : List.of(word, SearchTokens.FOLDED + word)) {
      index.bearing(List.of(token), Among.ALL, MOST).forEach(person -> ids.add(person.value()));
    }
    Map<SubjectId, String> names = new HashMap<>();
    List<Long> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      add(names, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return names;
  }

  private void add(Map<SubjectId, String> names, List<Long> ids) {
    sql.select(SUBJECT.ID, SUBJECT.DISPLAY_NAME)
        .from(SUBJECT)
        .where(SUBJECT.ID.in(ids))
        .forEach(row -> names.put(new SubjectId(row.value1()), row.value2()));
    List<Long> into = ids;
    while (!into.isEmpty()) {
      List<Long> merged = new ArrayList<>();
      sql.select(SUBJECT.ID, SUBJECT.MERGED_INTO)
          .from(SUBJECT)
          .where(SUBJECT.MERGED_INTO.in(into))
          .forEach(
              row -> {
                merged.add(row.value1());
                names.put(
                    new SubjectId(row.value1()),
                    names.getOrDefault(new SubjectId(row.value2()), ""));
              });
      into = merged;
    }
  }
}
