package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a register must hold after what {@link MixedWriter} said: all that was acknowledged, and of
 * the one thing it was about when it was killed, all or nothing.
 */
final class Expectation {

  /** What is known of a person. */
  private record Person(String given, Set<String> facts) {
    Person with(String fact) {
      Set<String> more = new TreeSet<>(facts);
      more.add(fact);
      return new Person(given, more);
    }

    Person without(String start) {
      return new Person(
          given,
          facts.stream()
              .filter(fact -> !fact.startsWith(start))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private final Map<SubjectId, Person> persons = new HashMap<>();
  private final Map<SubjectId, SubjectId> merged = new HashMap<>();
  private final Set<Long> requests = new HashSet<>();
  private final Map<Long, Boolean> imports = new HashMap<>();
  private long size;
  private long acknowledged;

  long acknowledged() {
    return acknowledged;
  }

  /** Takes in what was said and looks whether it is so. */
  void check(List<String> said, Session session) throws DomainException {
    Set<SubjectId> touched = new LinkedHashSet<>();
    String pending = null;
    for (String line : said) {
      String[] parts = line.substring(1).split(";", -1);
      if (line.startsWith("!")) {
        acknowledged++;
        apply(parts).ifPresent(touched::add);
        pending = null;
      } else {
        pending = line.substring(1);
      }
    }
    persons.keySet().stream().limit(5).forEach(touched::add);
    session.log().verify(Optional.empty(), Progress.NONE);
    checkSize(session, pending);
    checkWhole(session);
    for (SubjectId id : touched) {
      checkPerson(session, id, pending);
    }
    if (pending != null) {
      checkPending(session, pending.split(";", -1));
    }
  }

  private Optional<SubjectId> apply(String[] parts) {
    switch (parts[0]) {
      case "add" -> {
        size++;
        SubjectId id = id(parts[2]);
        persons.put(id, new Person(parts[1], Set.of()));
        return Optional.of(id);
      }
      case "request" -> requests.add(Long.parseLong(parts[1]));
      case "import" -> {
        size += Long.parseLong(parts[1]);
        imports.put(Long.parseLong(parts[2]), true);
      }
      case "undo" -> {
        size -= Long.parseLong(parts[2]);
        imports.put(Long.parseLong(parts[1]), false);
      }
      case "merge" -> {
        size--;
        persons.remove(id(parts[2]));
        merged.put(id(parts[2]), id(parts[1]));
      }
      default -> {
        SubjectId id = id(parts[1]);
        persons.put(id, after(known(id), parts));
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private Person known(SubjectId id) {
    Person person = persons.get(id);
    assertThat(person).isNotNull();
    return java.util.Objects.requireNonNull(person);
  }

  private static Person after(Person before, String[] parts) {
    return switch (parts[0]) {
      case "change" -> new Person(parts[2], before.facts());
      case "unphone" -> before.without("phone ");
      case "unentry" -> before.without("entry " + parts[2]);
      default -> before.with(parts[0] + " " + parts[2]);
    };
  }

  private static SubjectId id(String text) {
    return new SubjectId(Long.parseLong(text));
  }

  private void checkSize(Session session, @Nullable String pending) throws DomainException {
    long now = session.search().size();
    long change =
        pending == null
            ? 0
            : switch (pending.substring(0, (pending + ";").indexOf(';'))) {
              case "add" -> 1;
              case "import" -> 5;
              case "undo" -> -5;
              case "merge" -> -1;
              default -> 0;
            };
    assertThat(now).isIn(size, size + change);
    size = now;
  }

  /** The log says how the number of persons came about; a merge is a row of both persons. */
  private void checkWhole(Session session) throws DomainException {
    long imported =
        session.imports().batches().stream()
            .filter(batch -> batch.undone().isEmpty())
            .mapToLong(batch -> batch.counts().added())
            .sum();
    long added = rows(session, LogAction.ADD);
    long merges = rows(session, LogAction.MERGE) / 2;
    assertThat(size)
        .as("%d added, %d imported, %d merged", added, imported, merges)
        .isEqualTo(added + imported - merges);
    assertThat(session.imports().batches()).hasSize((int) rows(session, LogAction.IMPORT));
    Map<Long, Boolean> found = new HashMap<>();
    for (ImportBatch batch : session.imports().batches()) {
      found.put(batch.id(), batch.undone().isEmpty());
    }
    assertThat(found.keySet()).containsAll(imports.keySet());
    assertThat(rows(session, LogAction.ADD_REQUEST)).isGreaterThanOrEqualTo(requests.size());
  }

  private static long rows(Session session, LogAction action) throws DomainException {
    return rows(session, Optional.empty(), action);
  }

  private static long rows(Session session, Optional<SubjectId> subject, LogAction action)
      throws DomainException {
    LogFilter wanted = LogFilter.ALL.doing(action);
    LogFilter filter = subject.map(wanted::of).orElse(wanted);
    return session.log().rows(filter, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
        .filter(LogRow::done)
        .count();
  }

  private void checkPerson(Session session, SubjectId id, @Nullable String pending)
      throws DomainException {
    Person known = persons.get(id);
    if (known == null) {
      return;
    }
    SubjectFile file;
    try {
      file = session.subjects().view(id, Purpose.NONE);
    } catch (DomainException missing) {
      assertThat(missing.problem()).isEqualTo(Problem.MERGED_SUBJECT);
      assertThat(pending).startsWith("merge;").endsWith(";" + id);
      persons.remove(id);
      return;
    }
    Person found = person(file);
    String[] parts = pending == null ? new String[0] : pending.split(";", -1);
    if (parts.length > 1 && parts[1].equals(id.toString()) && !parts[0].equals("merge")) {
      assertThat(found).isIn(known, after(known, parts));
    } else {
      assertThat(found).isEqualTo(known);
    }
    persons.put(id, found);
    long entries =
        rows(session, Optional.of(id), LogAction.ADD_ENTRY)
            - rows(session, Optional.of(id), LogAction.REMOVE_ENTRY);
    assertThat(file.entries().count()).isEqualTo(entries);
    assertThat(file.bans()).hasSize((int) rows(session, Optional.of(id), LogAction.BAN));
    assertThat(file.attachments())
        .hasSize((int) rows(session, Optional.of(id), LogAction.ADD_FILE));
  }

  private static Person person(SubjectFile file) {
    Set<String> facts = new TreeSet<>();
    file.valuesOf(FieldRole.PHONE).forEach(value -> facts.add("phone " + value));
    file.entries().map(Entry::text).forEach(text -> facts.add("entry " + text));
    file.attachments().stream().map(Attachment::name).forEach(name -> facts.add("file " + name));
    file.bans().stream().map(Ban::received).forEach(word -> facts.add("ban " + word));
    return new Person(file.valuesOf(FieldRole.GIVEN_NAME).getFirst(), facts);
  }

  /** Adopts what came to be although nobody was told. */
  private void checkPending(Session session, String[] parts) throws DomainException {
    if (parts[0].equals("merge")) {
      checkPerson(session, id(parts[2]), String.join(";", parts));
    }
  }
}
