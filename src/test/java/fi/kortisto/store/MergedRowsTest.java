package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.FIELD;
import static fi.kortisto.store.db.Tables.HOLD;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static fi.kortisto.store.db.Tables.SUBJECT_MERGE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.format.DecisionJson;
import fi.kortisto.model.Decision;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.Merge;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.DefaultSchema;
import fi.kortisto.store.db.tables.records.DatumRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of a person goes with them when two become one, and comes back as it was. */
class MergedRowsTest {

  private static final SubjectId AINO = new SubjectId(10);
  private static final SubjectId AINO_AGAIN = new SubjectId(20);
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final UserId USER = new UserId(1);

  /** Why the rows of a table that has a person's key stay where they are. */
  private static final Map<String, String> STAYING =
      Map.of(
          "draft", "what was typed on a card that is no more goes with it",
          "access_log", "never changed: read under all ids of a person",
          "access_log_detail", "read under all ids of a person",
          "duplicate_suspect", "passed over while one of the two is not there",
          "distinct_pair", "still true of the one they have become",
          "subject_merge", "says who was made one with whom",
          "import_change", "tells of the rows of a file under the id they were given",
          "subject_search", "drawn from the data");

  private Connection connection;
  private DSLContext sql;
  private SubjectRecords subjects;
  private MergeRecords merges;

  @BeforeEach
  void open(@TempDir Path temp) throws Exception {
    connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("plain.db"));
    Migrations.run(connection);
    sql = new Database(connection).sql();
    subjects = new SubjectRecords(sql);
    merges = new MergeRecords(sql, subjects, new RequestRecords(sql));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void everyTableWithAPersonsKeyIsSeenTo() {
    Set<String> withKey =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(table -> table.field("subject_id") != null)
            .map(Table::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> seenTo = new TreeSet<>(MergedRows.tables());
    seenTo.addAll(STAYING.keySet());

    assertThat(withKey).isEqualTo(seenTo);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatWasMadeOneIsAsBeforeOnceItIsTakenBack(long seed) {
    Random random = new Random(seed);
    user();
    field();
    person(AINO, random);
    person(AINO_AGAIN, random);
    Map<String, Set<String>> before = everything();
    int data = sql.fetchCount(DATUM);
    Map<Integer, Integer> numbers = numbers(random);
    List<LeftValue> left = leave(random);

    long merge = merges.merge(AINO, AINO_AGAIN, numbers, left, NOW, USER);
    subjects.reindex(AINO, Language.FI);
    assertThat(ofGone()).as("nothing stands under the one who went").isEmpty();
    assertThat(sql.fetchCount(DATUM))
        .as("a value is a datum or is in the journal")
        .isEqualTo(data - left.size());
    assertThat(merges.leftValues(AINO)).containsExactlyInAnyOrderElementsOf(left);
    merges.unmerge(
        new Merge(merge, AINO, AINO_AGAIN, NOW, ""),
        merges.journal(merge).orElseThrow(),
        NOW,
        USER);
    subjects.reindex(AINO, Language.FI);
    subjects.reindex(AINO_AGAIN, Language.FI);

    assertThat(everything()).isEqualTo(before);
    assertThat(merges.journal(merge)).isEmpty();
  }

  private Map<Integer, Integer> numbers(Random random) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    int next = new DatumRecords(sql).lastNumber(AINO) + random.nextInt(3);
    for (int number : dataOf(AINO_AGAIN)) {
      numbers.put(number, ++next);
    }
    return numbers;
  }

  private List<Integer> dataOf(SubjectId subject) {
    return sql.select(DATUM.NUMBER)
        .from(DATUM)
        .where(DATUM.SUBJECT_ID.eq(subject.value()))
        .orderBy(DATUM.NUMBER)
        .fetch(row -> row.value1().intValue());
  }

  private List<LeftValue> leave(Random random) {
    List<LeftValue> left = new ArrayList<>();
    for (DatumRecord datum : sql.selectFrom(DATUM).fetch()) {
      if (random.nextInt(3) == 0
          && !sql.fetchExists(HOLD, HOLD.ITEM.eq("datum:" + datum.getNumber()))) {
        left.add(
            new LeftValue(
                new SubjectId(datum.getSubjectId()),
                datum.getNumber().intValue(),
                new FieldId(datum.getFieldId()),
                "given",
                new PastValue(
                    datum.getValue(),
                    datum.getLabel(),
                    new Provenance(
                        datum.getSourceCode(),
                        Times.optionalDay(datum.getObtained()),
                        datum.getSupplied())),
                Times.instant(datum.getRecordedAt()),
                new UserId(datum.getRecordedBy())));
        datum.delete();
      }
    }
    return left;
  }

  private List<String> ofGone() {
    return MergedRows.tables().stream()
        .filter(name -> sql.fetchExists(table(name), key(table(name)).eq(AINO_AGAIN.value())))
        .toList();
  }

  private static Table<?> table(String name) {
    return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name));
  }

  private static Field<Long> key(Table<?> table) {
    return Objects.requireNonNull(table.field("subject_id", Long.class));
  }

  /** All rows of all tables as text, but versions, places in the index and the merge itself. */
  private Map<String, Set<String>> everything() {
    Map<String, Set<String>> all = new TreeMap<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!table.equals(SUBJECT_MERGE) && !table.getName().startsWith("subject_search")) {
        all.put(
            table.getName(),
            sql.selectFrom(table).fetch().stream()
                .map(MergedRowsTest::text)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    all.put(
        "found", new TreeSet<>(sql.select().from("subject_search").fetch("tokens", String.class)));
    return all;
  }

  private static String text(Record row) {
    if (row.indexOf(SUBJECT.VERSION) >= 0 && row.indexOf(SUBJECT.DISPLAY_NAME) >= 0) {
      row.set(SUBJECT.VERSION, 0L);
    }
    return row.intoMap().toString();
  }

  private void user() {
    Record row = filled(APP_USER, new Random(0));
    row.set(APP_USER.ID, USER.value());
    sql.insertInto(APP_USER).set(row).execute();
  }

  private void field() {
    var row = filled(FIELD, new Random(0));
    row.set(FIELD.ID, 1L);
    row.set(FIELD.REGISTER_ID, 1L);
    row.set(FIELD.CODE, "given");
    row.set(FIELD.ROLE, "GIVEN_NAME");
    row.set(FIELD.TYPE, "TEXT");
    sql.insertInto(FIELD).set(row).execute();
  }

  private void person(SubjectId id, Random random) {
    subjects.insert(id, NOW);
    subjects.protectAddress(id, random.nextBoolean());
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      Record row = filled(DATUM, random);
      row.set(DATUM.SUBJECT_ID, id.value());
      row.set(DATUM.NUMBER, (long) i * 2);
      row.set(DATUM.FIELD_ID, 1L);
      row.set(DATUM.OBTAINED, "2026-01-0" + i);
      sql.insertInto(DATUM).set(row).execute();
    }
    for (long register = 1; register <= 4; register++) {
      if (register == 1 || random.nextBoolean()) {
        sql.insertInto(MEMBERSHIP)
            .set(MEMBERSHIP.SUBJECT_ID, id.value())
            .set(MEMBERSHIP.REGISTER_ID, register)
            .set(MEMBERSHIP.SINCE, "2026-01-0" + (1 + random.nextInt(9)))
            .execute();
      }
    }
    List<Integer> data = dataOf(id);
    for (String name : MergedRows.tables()) {
      Table<?> table = table(name);
      if (!table.equals(DATUM) && !table.equals(MEMBERSHIP)) {
        for (int i = random.nextInt(4); i > 0; i--) {
          insert(table, id, data, random);
        }
      }
    }
    subjects.reindex(id, Language.FI);
  }

  private void insert(Table<?> table, SubjectId id, List<Integer> data, Random random) {
    Record row = filled(table, random);
    row.set(key(table), id.value());
    if (table.field("register_id", Long.class) instanceof Field<Long> register) {
      row.set(register, List.copyOf(subjects.memberships(id).keySet()).getLast().value());
    }
    ItemKey some = new ItemKey(ItemKey.Kind.DATUM, data.get(random.nextInt(data.size())));
    if (table.equals(HOLD)) {
      row.set(HOLD.ITEM, some.code());
    }
    if (table.equals(REQUEST_CASE)) {
      request(row, some);
    }
    sql.insertInto(table).set(row).onConflictDoNothing().execute();
  }

  private static void request(Record row, ItemKey item) {
    row.set(REQUEST_CASE.KIND, "ERASURE");
    row.set(REQUEST_CASE.STATE, "DECIDED");
    row.set(REQUEST_CASE.RECEIVED, "2026-01-05");
    row.set(REQUEST_CASE.ROAD, "POST");
    row.set(REQUEST_CASE.FORM, "SIGNED");
    row.set(REQUEST_CASE.LANGUAGE, "fi");
    row.set(REQUEST_CASE.REGISTERS, "1");
    row.set(
        REQUEST_CASE.DECISION,
        DecisionJson.write(Decision.GRANTED.withRulings(List.of(ItemRuling.grant(item)))));
  }

  /** A row whose every column that must not be empty holds something; ids are left out. */
  private Record filled(Table<?> table, Random random) {
    Record row = sql.newRecord(table);
    for (Field<?> column : table.fields()) {
      if (!column.getDataType().nullable() && !column.getName().equals("id")) {
        row.set(untyped(column), value(column, random));
      }
    }
    List<Field<?>> unset =
        List.of(table.fields()).stream().filter(column -> row.get(column) == null).toList();
    unset.forEach(column -> row.changed(column, false));
    return row;
  }

  @SuppressWarnings("unchecked")
  private static Field<Object> untyped(Field<?> column) {
    return (Field<Object>) column;
  }

  private static Object value(Field<?> column, Random random) {
    Class<?> type = column.getType();
    if (type == Long.class) {
      return 1L + random.nextInt(5);
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    return Optional.of(type)
        .filter(String.class::equals)
        .map(_ -> "w" + random.nextInt(1000))
        .orElseThrow();
  }
}
