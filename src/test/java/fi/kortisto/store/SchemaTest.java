package fi.kortisto.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Selection;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage.Mark;
import fi.kortisto.store.db.DefaultSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables themselves: what belongs to a person, and what a query costs. */
class SchemaTest {

  /**
   * The part of the subject file, or the reason, for each table that holds a person's key. A new
   * such table must be drawn on in {@link SubjectFiles} and then be named here.
   */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("membership", "parts: membership"),
          Map.entry("datum", "parts: data"),
          Map.entry("entry", "parts: entries"),
          Map.entry("attachment", "attachments"),
          Map.entry("ban", "bans"),
          Map.entry("request_case", "dealings: requests, and through it letters and passedOn"),
          Map.entry("disclosure_subject", "dealings: disclosures"),
          Map.entry("hold", "dealings: holds"),
          Map.entry("restriction", "dealings: restrictions"),
          Map.entry("consent_act", "dealings: consents"),
          Map.entry("lawful_exception", "dealings: exceptions"),
          Map.entry("list_use", "dealings: lists"),
          Map.entry("import_change", "history"),
          Map.entry("duplicate_suspect", "no data of its own: pairs of ids"),
          Map.entry("distinct_pair", "no data of its own: pairs of ids"),
          Map.entry("subject_merge", "history: the values that were not chosen"),
          Map.entry("draft", "no data yet: what a user has typed and not saved"),
          Map.entry("access_log", "log"),
          Map.entry("access_log_detail", "history"),
          Map.entry("subject_search", "no data of its own: drawn from the data for the index"));

  private Connection connection;
  private Database database;

  @BeforeEach
  void open(@TempDir Path temp) throws Exception {
    connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("plain.db"));
    Migrations.run(connection);
    database = new Database(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void everyTableWithAPersonsKeyIsPartOfTheSubjectFile() {
    Set<String> withKey =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(table -> hasSubjectKey(table))
            .map(Table::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(withKey).isEqualTo(new TreeSet<>(PARTS.keySet()));
  }

  private static boolean hasSubjectKey(Table<?> table) {
    return Arrays.stream(table.fields()).map(Field::getName).anyMatch("subject_id"::equals);
  }

  @Test
  void theNewestMigrationIsTheVersionOfTheFile() throws SQLException {
    assertThat(SqliteFile.number(connection, "user_version")).isEqualTo(Migrations.NEWEST);
    try (ResultSet rows =
        connection
            .createStatement()
            .executeQuery("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(Migrations.NEWEST);
    }
  }

  @Test
  void aPageOfHitsIsReadWithoutSortingOrScanning() throws SQLException {
    SearchIndex index = new SearchIndex(database.sql());
    SearchExpression typed = SearchExpression.of(SearchQuery.of("mäk")).orElseThrow();

    String plan = plan(index.hitsQuery(Optional.of(typed.asWritten()), 0, 50));

    assertThat(plan)
        .contains("SCAN subject_search_index VIRTUAL TABLE INDEX")
        .contains("SEARCH subject_search USING INTEGER PRIMARY KEY")
        .doesNotContain("TEMP B-TREE", "SCAN subject_search\n");
  }

  @Test
  void everybodyIsListedFromTheOrderThatIsThere() throws SQLException {
    SearchIndex index = new SearchIndex(database.sql());

    String plan = plan(index.hitsQuery(Optional.empty(), Mark.START.position(), 50));

    assertThat(plan)
        .contains("SEARCH subject_search USING INTEGER PRIMARY KEY (rowid>?)")
        .doesNotContain("TEMP B-TREE");
  }

  @Test
  void aCardIsReadByKeysAlone() throws SQLException {
    for (String query :
        List.of(
            "SELECT * FROM datum WHERE subject_id = 1 ORDER BY number",
            "SELECT * FROM entry WHERE subject_id = 1 ORDER BY register_id DESC, at DESC, id DESC",
            "SELECT register_id, kind, count(*) FROM entry WHERE subject_id = 1"
                + " GROUP BY register_id, kind",
            "SELECT * FROM attachment WHERE subject_id = 1",
            "SELECT * FROM ban WHERE subject_id = 1",
            "SELECT * FROM membership WHERE subject_id = 1",
            "SELECT * FROM consent_act WHERE subject_id = 1 ORDER BY id",
            "SELECT * FROM lawful_exception WHERE subject_id = 1 ORDER BY id DESC",
            "SELECT * FROM list_use JOIN list_run ON list_run.id = run_id"
                + " WHERE subject_id = 1 ORDER BY run_id DESC",
            "SELECT * FROM suppression WHERE hash IN (x'00', x'01')",
            "SELECT * FROM access_log WHERE subject_id = 1 ORDER BY number DESC LIMIT 9")) {
      assertThat(plan(query)).as(query).startsWith("SEARCH").doesNotContain("SCAN", "TEMP B-TREE");
    }
  }

  @Test
  void thePagesOfTheLogAreReadFromItsOrderByUserAndByPersonFromTheirIndexes() throws SQLException {
    LogRecords log = new LogRecords(database.sql());
    database.sql().execute("INSERT INTO app_user (id, login, role, active) VALUES (1, 'a', '', 1)");

    assertThat(plan(log.rowsQuery(query(LogFilter.ALL), Long.MAX_VALUE, 100)))
        .startsWith("SEARCH access_log USING INTEGER PRIMARY KEY (rowid<?)")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(log.rowsQuery(query(LogFilter.ALL.by("a")), Long.MAX_VALUE, 100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_user (user_id=?")
        .doesNotContain("TEMP B-TREE");
    assertThat(
            plan(
                log.rowsQuery(
                    query(
                        LogFilter.ALL
                            .by("a")
                            .because("12")
                            .from(LocalDateTime.of(2026, 1, 1, 0, 0))
                            .onlyRefused()),
                    500,
                    100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_user")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(log.rowsQuery(query(LogFilter.ALL.of(new SubjectId(1))), 500, 100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_subject")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(log.rowsQuery(query(LogFilter.ALL.within(new LogFilter.Rows(5, 9))), 500, 100)))
        .startsWith("SEARCH access_log USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")
        .doesNotContain("TEMP B-TREE");
  }

  @Test
  void thePagesOfSomeDaysOrOfASortOfDeedAreReadFromTheOrderOfTheirTimes() throws SQLException {
    LogRecords log = new LogRecords(database.sql());
    database.sql().execute("INSERT INTO app_user (id, login, role, active) VALUES (1, 'a', '', 1)");
    LogFilter days =
        LogFilter.ALL
            .from(LocalDateTime.of(2026, 1, 1, 0, 0))
            .before(LocalDateTime.of(2026, 2, 1, 0, 0));

    assertThat(plan(log.rowsQuery(query(days), Long.MAX_VALUE, 100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_time (at>? AND at<?)")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(log.rowsQuery(query(days.onlyRefused()), 500, 100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_time")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(log.rowsQuery(query(days.doing(LogAction.EXPORT)), Long.MAX_VALUE, 100)))
        .startsWith(
            "SEARCH access_log USING INDEX access_log_by_action (action=? AND at>? AND at<?)")
        .doesNotContain("TEMP B-TREE");
    assertThat(
            plan(log.rowsQuery(query(LogFilter.ALL.doing(LogAction.EXPORT)), Long.MAX_VALUE, 100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_action (action=?)")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(log.rowsQuery(query(days.by("a")), Long.MAX_VALUE, 100)))
        .startsWith(
            "SEARCH access_log USING INDEX access_log_by_user (user_id=? AND at>? AND at<?)")
        .doesNotContain("TEMP B-TREE");
    assertThat(
            plan(
                log.rowsQuery(
                    query(days.of(new SubjectId(1)).doing(LogAction.VIEW)), Long.MAX_VALUE, 100)))
        .startsWith("SEARCH access_log USING INDEX access_log_by_subject")
        .doesNotContain("TEMP B-TREE");
  }

  @Test
  void whoeverDoesNotReachAllIsShownTheSameRangesByTheKeysOfMemberships() throws SQLException {
    Among among = Among.of(Set.of(new RegisterId(1), new RegisterId(2)));
    RequestLists lists = new RequestLists(database.sql());
    LogRecords log = new LogRecords(database.sql());

    assertThat(plan(lists.unansweredQuery(among, 50)))
        .contains("SCAN request_case USING INDEX request_case_unanswered")
        .contains("SEARCH membership USING PRIMARY KEY (subject_id=?")
        .doesNotContain("SCAN membership", "TEMP B-TREE");
    assertThat(
            plan(
                log.rowsQuery(
                    new LogQuery(LogFilter.ALL, ZoneId.of("Europe/Helsinki"), among),
                    Long.MAX_VALUE,
                    100)))
        .startsWith("SEARCH access_log USING INTEGER PRIMARY KEY (rowid<?)")
        .contains("SEARCH membership USING PRIMARY KEY (subject_id=?")
        .doesNotContain("SCAN membership", "TEMP B-TREE");
  }

  private static LogQuery query(LogFilter filter) {
    return new LogQuery(filter, ZoneId.of("Europe/Helsinki"), Among.ALL);
  }

  @Test
  void aPageOfEntriesIsReadFromTheirOrder() throws SQLException {
    EntryRecords entries = new EntryRecords(database.sql());
    SubjectId subject = new SubjectId(1);
    RegisterId register = new RegisterId(1);
    Optional<EntryPage.Mark> after = Optional.of(new EntryPage.Mark("2026-01-01T10:00", 5));

    assertThat(plan(entries.pageQuery(subject, register, Optional.empty(), after, 20)))
        .startsWith("SEARCH entry USING INDEX entry_by_time")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(entries.pageQuery(subject, register, Optional.of(EntryKind.CALL), after, 20)))
        .startsWith("SEARCH entry USING INDEX entry_by_kind")
        .doesNotContain("TEMP B-TREE");
  }

  @Test
  void aListOfRequestsIsARangeOfItsIndex() throws SQLException {
    RequestLists lists = new RequestLists(database.sql());
    RequestFilter erasures =
        new RequestFilter(true, Optional.of(RequestKind.ERASURE), Optional.empty());

    assertThat(plan(lists.unansweredQuery(Among.ALL, 50)))
        .contains("SCAN request_case USING INDEX request_case_unanswered")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(lists.pageQuery(RequestFilter.OPEN, Among.ALL, 100, 50)))
        .contains("SCAN request_case USING INDEX request_case_open")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(lists.pageQuery(erasures, Among.ALL, 0, 50)))
        .contains("SCAN request_case USING INDEX request_case_open")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(lists.pageQuery(RequestFilter.ALL, Among.ALL, 100, 50)))
        .contains("SCAN request_case USING INDEX request_case_by_receipt")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(lists.pageQuery(RequestFilter.of(new SubjectId(1)), Among.ALL, 0, 50)))
        .contains("SEARCH request_case USING INDEX request_case_by_subject");
  }

  @Test
  void thePersonsOfAListAreChosenInTheOrderOfNamesByKeysAlone() throws SQLException {
    ListQuery lists = new ListQuery(database.sql(), new SearchIndex(database.sql()));
    Register register = register();
    Selection everything =
        Selection.EVERYBODY
            .in(Set.of(register.id()))
            .where(List.of(FieldCondition.is("family", "Esimerkki")))
            .activeSince(LocalDate.of(2026, 1, 1), Set.of(EntryKind.ASSIGNMENT));

    String all = plan(lists.query(everything, List.of(register)));
    String found = plan(lists.query(everything.withText("mäk"), List.of(register)));

    assertThat(all)
        .startsWith("SCAN subject_search\n")
        .contains(
            "SEARCH membership USING PRIMARY KEY",
            "SEARCH datum USING PRIMARY KEY",
            "SEARCH entry USING COVERING INDEX entry_by_kind")
        .doesNotContain("TEMP B-TREE");
    assertThat(found)
        .contains("SEARCH subject_search USING INTEGER PRIMARY KEY (rowid=?)")
        .doesNotContain("SCAN subject_search\n", "TEMP B-TREE");
  }

  @Test
  void whatTheRuleHasToKnowOfManyIsReadByKeysAlone() throws SQLException {
    for (String table :
        List.of("ban", "consent_act", "lawful_exception", "membership", "entry", "list_use")) {
      String query = "SELECT * FROM " + table + " WHERE subject_id IN (1, 2, 3)";
      assertThat(plan(query)).as(table).startsWith("SEARCH").doesNotContain("SCAN");
    }
  }

  private static Register register() {
    fi.kortisto.model.Field family =
        new fi.kortisto.model.Field(
            new FieldId(1),
            "family",
            Label.same("Sukunimi"),
            "contact",
            FieldType.TEXT,
            FieldRole.FAMILY_NAME,
            Set.of(),
            List.of());
    return new Register(
        new RegisterId(1),
        "test",
        new RegisterContent(
            Label.same("Asiakkaat"),
            RegisterRole.CONTROLLER,
            List.of(),
            List.of(),
            List.of(family),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RequestRules.NONE,
            AccessRules.NONE,
            Map.of()));
  }

  @Test
  void suspectsAreReadFromTheOrderOfTheirScores() throws SQLException {
    DuplicateRecords duplicates = new DuplicateRecords(database);

    assertThat(plan(duplicates.pageQuery(50, 100, 50)))
        .contains("duplicate_suspect USING INDEX duplicate_suspect_by_score")
        .doesNotContain("TEMP B-TREE", "SCAN subject");
    assertThat(plan(duplicates.ofQuery(new SubjectId(1))))
        .contains("MULTI-INDEX OR")
        .doesNotContain("SCAN duplicate_suspect", "SCAN subject");
    assertThat(plan("SELECT id FROM subject WHERE merged_into = 1"))
        .contains("USING COVERING INDEX subject_by_merged_into");
  }

  @Test
  void whatStorageTimesHangOnIsReadInRangesOfPersons() throws SQLException {
    StoredPersons persons = new StoredPersons(database);
    for (StoredPersons.Whose among :
        List.<StoredPersons.Whose>of(
            subject -> subject.gt(10L).and(subject.le(20L)), subject -> subject.in(1L, 2L, 3L))) {
      for (Query query :
          List.of(
              persons.subjects(among),
              persons.memberships(among),
              persons.data(among, List.of(7L)),
              persons.entries(among),
              persons.invoices(among),
              persons.files(among))) {
        assertThat(plan(query))
            .as(query.getSQL())
            .startsWith("SEARCH")
            .doesNotContain("SCAN", "TEMP B-TREE");
      }
      assertThat(plan(persons.holds(among))).startsWith("SEARCH hold").doesNotContain("SCAN");
      assertThat(plan(persons.entries(among))).contains("USING COVERING INDEX entry_by_kind");
    }
    assertThat(plan("UPDATE membership SET last_activity = '' WHERE subject_id = 1"))
        .startsWith("SEARCH membership USING PRIMARY KEY");
  }

  private String plan(Query query) throws SQLException {
    return plan(query.getSQL(org.jooq.conf.ParamType.INLINED));
  }

  private String plan(String sql) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet rows = connection.createStatement().executeQuery("EXPLAIN QUERY PLAN " + sql)) {
      while (rows.next()) {
        plan.append(rows.getString("detail")).append('\n');
      }
    }
    return plan.toString();
  }
}
