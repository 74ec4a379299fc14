package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.AccessRules;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Category;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.SchemaSteps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers that earlier versions of the program made, kept as they made them. */
class EarlierVersionsTest {

  @TempDir Path temp;

  @Test
  void theFirstVersionsRegisterOpensWithAllThatWasInIt() throws Exception {
    Path folder = register("v001");
    try (Session session = signIn(folder)) {
      SubjectFile aino = only(session, "aino");

      assertThat(aino.subject().displayName()).isEqualTo("Esimerkki, Aino");
      assertThat(aino.valuesOf(FieldRole.EMAIL)).containsExactly("aino.esimerkki@example.fi");
      assertThat(aino.bans()).hasSize(1);
      Attachment photo = aino.attachments().getFirst();
      assertThat(photo.register()).isEqualTo(session.registers().getFirst().id());
      try (InputStream bytes =
          session.attachments().open(aino.subject().id(), photo.id(), Purpose.NONE)) {
        assertThat(bytes.readAllBytes()).hasSize((int) photo.size());
      }
      Register centre = session.registers().getLast();
      assertThat(centre.content().categoryOf(EntryKind.CALL).map(Category::code)).contains("call");
      assertThat(centre.content().requests()).isEqualTo(RequestRules.NONE);
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
    try (Session again = signIn(folder)) {
      assertThat(only(again, "keksitty").subject().displayName()).isEqualTo("Keksitty, Örjan");
    }
  }

  @Test
  void theSecondVersionsRegisterOpensWithAllThatWasInIt() throws Exception {
    try (Session session = signIn(register("v002"))) {
      SubjectFile aino = only(session, "aino");

      assertThat(aino.valuesOf(FieldRole.PHONE)).hasSize(1);
      assertThat(aino.bans()).hasSize(1);
      assertThat(session.notices().all().getFirst().isPublished()).isTrue();
      assertThat(session.registers().getFirst().content().requests().delivery()).hasSize(1);
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
  }

  @Test
  void theThirdVersionsRegisterOpensWithAllThatWasInIt() throws Exception {
    try (Session session = signIn(register("v003"))) {
      SubjectFile aino = only(session, "aino");

      assertThat(aino.bans()).hasSize(1);
      assertThat(aino.bans().getFirst().statedBy()).isEqualTo(StatedBy.PERSON);
      assertThat(aino.dealings().requests()).hasSize(2);
      assertThat(aino.dealings().disclosures()).hasSize(1);
      ConsentAct withdrawn = aino.dealings().consents().getFirst();
      assertThat(withdrawn.act().given()).isFalse();
      assertThat(withdrawn.act().scope())
          .isEqualTo(
              new ConsentScope.OfRegister(
                  session.registers().getFirst().id(), BanPurpose.PUBLICATION.code()));
      assertThat(withdrawn.act().request()).isPresent();
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
  }

  @Test
  void theSeventhVersionsRegisterOpensWithAllThatWasInIt() throws Exception {
    try (Session session = signIn(register("v007"))) {
      SubjectFile aino = only(session, "aino");

      assertThat(aino.valuesOf(FieldRole.EMAIL)).containsExactly("aino.esimerkki@example.fi");
      assertThat(aino.bans()).hasSize(1);
      assertThat(session.duplicates().mergesOf(aino.subject().id())).hasSize(1);
      assertThat(session.imports().batches()).hasSize(1);
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
  }

  @Test
  void theTenthVersionsRegisterOpensWithAllThatWasInIt() throws Exception {
    try (Session session = signIn(register("v010"))) {
      SubjectFile aino = only(session, "aino");

      assertThat(aino.bans()).hasSize(1);
      assertThat(aino.dealings().holds()).hasSize(1);
      assertThat(session.user().temporaryPassword()).isFalse();
      assertThat(session.registers()).isNotEmpty();
      User clerk =
          session.users().list().stream()
              .filter(user -> user.role() == UserRole.CLERK)
              .findFirst()
              .orElseThrow();
      assertThat(clerk.only()).isEmpty();
      assertThat(clerk.mayEnter(session.registers().getFirst())).isTrue();
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
  }

  @Test
  void theEleventhVersionsRegisterOpensWithAllThatWasInIt() throws Exception {
    try (Session session = signIn(register("v011"))) {
      Register first = session.registers().getFirst();
      assertThat(first.content().access()).isEqualTo(new AccessRules(false, true));
      var rows = session.search().find(SearchQuery.of("aino"), SubjectPage.Mark.START, 5).rows();
      SubjectFile aino = session.subjects().view(rows.getFirst().id(), Purpose.of("tilaus"));

      assertThat(aino.bans()).hasSize(1);
      assertThat(session.drafts().mine()).as("kept past its time").isEmpty();
      assertThat(user(session, "rajattu").only()).containsExactly(first.id());
      User bound = user(session, "sitoutunut");
      assertThat(bound.commitmentKept()).isTrue();
      assertThat(session.users().paper(bound.id())).isPresent();
      assertThat(session.requests().page(RequestFilter.ALL, 0, 5))
          .extracting(DueRequest::state)
          .containsExactlyInAnyOrder(RequestState.CLOSED, RequestState.RECEIVED);
      DueRequest closed =
          session.requests().page(RequestFilter.of(aino.subject().id()), 0, 5).getFirst();
      assertThat(session.requests().of(closed.id()).letters()).hasSize(1);
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
  }

  private static User user(Session session, String login) throws DomainException {
    return session.users().list().stream()
        .filter(user -> user.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  /** The first version's register, brought to the schema of each later one and left there. */
  @ParameterizedTest
  @MethodSource("schemas")
  void aRegisterOfEverySchemaOpensWithAllThatWasInIt(int schema) throws Exception {
    Path folder = register("v001");
    try (Password password = Password.of("vihreä lumi sataa tänään")) {
      SchemaSteps.bringTo(schema, folder, "paa.kayttaja", password);
    }
    try (Session session = signIn(folder)) {
      SubjectFile aino = only(session, "aino");

      assertThat(aino.valuesOf(FieldRole.EMAIL)).containsExactly("aino.esimerkki@example.fi");
      assertThat(aino.bans()).hasSize(1);
      assertThat(aino.attachments()).hasSize(1);
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    }
  }

  static IntStream schemas() {
    return IntStream.rangeClosed(2, SchemaSteps.NEWEST);
  }

  private static SubjectFile only(Session session, String text) throws DomainException {
    var rows = session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 5).rows();
    assertThat(rows).hasSize(1);
    return session.subjects().view(rows.getFirst().id(), Purpose.NONE);
  }

  private static Session signIn(Path folder) throws DomainException {
    try (Password password = Password.of("vihreä lumi sataa tänään")) {
      return new RegisterFolders(Clock.systemDefaultZone())
          .open(folder)
          .signIn("paa.kayttaja", password);
    }
  }

  private Path register(String version) throws IOException {
    Path folder =
        Files.createDirectory(
            temp.resolve(version + ".kortisto"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    for (String name : List.of("register.db", "keyring.json")) {
      try (InputStream kept =
          Objects.requireNonNull(
              getClass().getResourceAsStream("/fi/kortisto/registers/" + version + "/" + name))) {
        Files.copy(kept, folder.resolve(name));
      }
    }
    return folder;
  }
}
