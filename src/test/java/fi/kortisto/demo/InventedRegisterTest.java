package fi.kortisto.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.DueWork;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedRegisterTest {

  @TempDir private Path folder;

  @Test
  void hasAllSixRegistersWithPeopleEntriesPhotosRecordingsAndBans() throws Exception {
    RegisterFolders folders =
        new RegisterFolders(Clock.systemUTC(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
    Path demo = folder.resolve("demo.kortisto");
    new InventedRegister(folders).make(demo, 36, LocalDate.of(2026, 3, 5), Progress.NONE);

    List<SubjectFile> people = new ArrayList<>();
    try (Password password = Password.of(InventedRegister.PASSWORD);
        Session session = folders.open(demo).signIn(InventedRegister.LOGIN, password)) {
      assertThat(session.registers())
          .extracting(Register::templateId)
          .containsExactlyElementsOf(Templates.ids());
      SubjectPage page = session.search().find(SearchQuery.of(""), SubjectPage.Mark.START, 100);
      for (Subject subject : page.rows()) {
        people.add(session.subjects().view(subject.id(), Purpose.NONE));
      }
    }

    assertThat(people).hasSize(34).anyMatch(file -> file.parts().size() == 2);
    Set<EntryKind> kinds = new HashSet<>();
    people.forEach(file -> file.entries().forEach(entry -> kinds.add(entry.kind())));
    assertThat(kinds).containsExactlyInAnyOrder(EntryKind.values());
    assertThat(people).anyMatch(file -> !file.bans().isEmpty());
    List<Attachment> files = people.stream().flatMap(file -> file.attachments().stream()).toList();
    assertThat(files).anyMatch(Attachment::isPicture);
    assertThat(files)
        .filteredOn(Attachment::isSound)
        .isNotEmpty()
        .allMatch(sound -> sound.entry().isPresent());
    assertThat(people)
        .filteredOn(file -> !file.subject().restricted())
        .allMatch(file -> file.parts().stream().allMatch(RegisterPart::isWhole));
  }

  @Test
  void hasWorkOfEverySortThatWaits() throws Exception {
    RegisterFolders folders =
        new RegisterFolders(Clock.systemUTC(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
    Path demo = folder.resolve("demo.kortisto");
    new InventedRegister(folders).make(demo, 36, LocalDate.of(2026, 3, 5), Progress.NONE);

    try (Password password = Password.of(InventedRegister.PASSWORD);
        Session session = folders.open(demo).signIn(InventedRegister.LOGIN, password)) {
      DueWork work = session.due().work();
      assertThat(work.late()).isPositive();
      assertThat(work.soon()).isPositive();
      assertThat(work.requests()).anyMatch(DueRequest::isPaused).anyMatch(DueRequest::extended);
      assertThat(work.passOns()).isNotEmpty();
      assertThat(work.restrictions()).hasSize(1);
      assertThat(session.requests().page(RequestFilter.ALL, 0, 50))
          .anyMatch(request -> request.state() == RequestState.CLOSED)
          .anyMatch(request -> request.state() == RequestState.ANSWERED);
      assertThat(session.disclosures().page(0, 50)).hasSize(2);
    }
  }
}
