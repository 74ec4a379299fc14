package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.AccessRules;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.ReachTable.Cell;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method of every part of a session, called by somebody who may do everything but has not
 * signed the commitment that one of the registers demands.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ReachTableTest {

  private static final String OTHER_PASSWORD = "kolme sammakkoa soutaa yöllä";

  private ReachGiven given;
  private Session session;

  static List<Cell> cells() {
    return ReachTable.cells();
  }

  @BeforeAll
  void aRegisterThatTheUserIsKeptOutOf(@TempDir Path temp) throws DomainException {
    Path folder = temp.resolve("rajattu.kortisto");
    try (Session whole = ReachGiven.create(folder);
        Password password = Password.of(OTHER_PASSWORD)) {
      given = ReachGiven.fill(whole);
      SettledUsers.add(whole, "sitoumaton", UserRole.ADMINISTRATOR, password);
      Register second = whole.registers().getLast();
      whole.rules().change(second.id(), second.content().withAccess(new AccessRules(true, false)));
    }
    try (Password password = Password.of(OTHER_PASSWORD)) {
      session = Given.folders(ReachGiven.CLOCK).open(folder).signIn("sitoumaton", password);
    }
  }

  @AfterAll
  void close() throws DomainException {
    session.close();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void nothingOfARegisterOutOfReachLeavesTheSession(Cell cell) throws Exception {
    switch (cell.expected()) {
      case ReachTable.Refused(Problem problem) ->
          RequestGiven.refuses(problem, () -> cell.call().on(session, given));
      case ReachTable.Hidden _ -> {
        Object told = cell.call().on(session, given);
        assertThat(String.valueOf(told).toLowerCase(Locale.ROOT)).doesNotContain(ReachGiven.SECRET);
      }
      case ReachTable.Counted(long number) ->
          assertThat(cell.call().on(session, given)).isEqualTo(number);
    }
  }

  /** By which the use over time, a month and what is unusual are counted. */
  @Test
  void theLogIsCountedAsFarAsItIsReached() throws DomainException {
    Set<SubjectId> persons = new HashSet<>();
    var store = session.desk().store();
    store.transaction(
        () -> {
          store
              .log()
              .uses(session.desk().reach().among())
              .each(
                  Instant.MIN,
                  store.log().anchor().number(),
                  Progress.NONE,
                  use -> use.subject().ifPresent(persons::add));
          return persons;
        });

    assertThat(persons).contains(given.ofFirst()).doesNotContain(given.ofSecond(), given.ofBoth());
  }

  @Test
  void everyMethodOfAPartIsInTheTableOrTellsOfNobody() {
    Set<String> listed =
        ReachTable.cells().stream()
            .map(Cell::method)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).doesNotContainAnyElementsOf(ReachTable.ofNobody().keySet());
    listed.addAll(ReachTable.ofNobody().keySet());

    assertThat(listed).isEqualTo(methods());
  }

  /** Of all parts, and of what parts give that is a part itself. */
  private static Set<String> methods() {
    Set<String> methods = new TreeSet<>();
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(Session.class));
    while (!left.isEmpty()) {
      Class<?> part = left.pop();
      if (!seen.add(part)) {
        continue;
      }
      for (Method method : part.getDeclaredMethods()) {
        if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) {
          continue;
        }
        if (isPart(method)) {
          left.push(method.getReturnType());
        } else {
          methods.add(part.getSimpleName() + "." + method.getName());
        }
      }
    }
    return methods;
  }

  private static boolean isPart(Method method) {
    Class<?> type = method.getReturnType();
    return method.getParameterCount() == 0
        && type.getPackage() == Session.class.getPackage()
        && !type.isRecord()
        && Arrays.stream(method.getExceptionTypes()).findAny().isEmpty();
  }
}
