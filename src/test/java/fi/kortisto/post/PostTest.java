package fi.kortisto.post;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.Passphrase;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SubjectId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves is what was granted, to whom it may go, and it is on file. */
class PostTest {

  @TempDir private Path folder;

  private Walked walked;
  private Post post;
  private SubjectId person;

  @BeforeEach
  void open() throws DomainException {
    walked = Walked.of(folder.resolve("Esimerkki.kortisto"), "feedback-customers", 3);
    post = new Post(walked.session());
    person = walked.people().getFirst();
  }

  @AfterEach
  void close() throws DomainException {
    walked.close();
  }

  private RequestView decided(RequestKind kind, Decision decision) throws DomainException {
    RequestView received = walked.session().requests().add(walked.request(kind, person));
    RequestView known =
        walked
            .session()
            .requests()
            .identify(
                received.request().id(),
                received.request().version(),
                IdentityMethod.KNOWN_CUSTOMER,
                "")
            .now();
    return walked
        .session()
        .decisions()
        .decide(known.request().id(), known.request().version(), decision);
  }

  private Written written(RequestView decided, AnswerDelivery road) throws DomainException {
    LetterKind kind = decided.answer().orElseThrow();
    return post.write(decided.request().id(), LetterOrder.of(kind, Language.FI, road));
  }

  private RequestView send(Written written) throws DomainException {
    Letter letter = post.file(written);
    return walked.session().letters().sent(letter.id(), written.order().road(), Walked.TODAY);
  }

  private Datum billingAddress() throws DomainException {
    return walked
        .file(person)
        .data()
        .filter(datum -> datum.value().contains("@") && datum.field().role() == FieldRole.NONE)
        .findFirst()
        .orElseThrow();
  }

  /** Another billing address takes the place of the one on file, which becomes history. */
  private void change(Datum old) throws DomainException {
    DatumChange change =
        new DatumChange.Replace(
            old.number(),
            "toinen.lasku@example.fi",
            old.label(),
            old.sourceCode(),
            Optional.of(Walked.TODAY),
            false);
    long version = walked.file(person).subject().version();
    walked.session().subjects().change(person, version, List.of(change));
  }

  @Test
  void sealsTheLetterAndTheGrantedDataUnderAPassphraseThatOpensThem() throws Exception {
    String before = billingAddress().value();
    change(billingAddress());
    Datum withheld = billingAddress();
    Refusal others =
        new Refusal(RefusalGround.OTHERS_RIGHTS, "Osoite on toisen.", Optional.empty());
    Decision decision =
        Decision.GRANTED.withRulings(List.of(ItemRuling.refuse(ItemKey.of(withheld), others)));
    Written written = written(decided(RequestKind.INSPECTION, decision), AnswerDelivery.ELECTRONIC);
    Path zip = folder.resolve("answer.zip");

    try (Passphrase passphrase = post.seal(written, new NewFile(zip, NewFile.IfThere.REFUSE));
        ZipFile opened = new ZipFile(zip.toFile(), passphrase.characters())) {
      assertThat(opened.getFileHeaders())
          .extracting(FileHeader::getFileName)
          .contains("answer.pdf", "subject.json", "subject.csv", "subject.vcf");
      assertThat(Walked.text(content(opened, "answer.pdf")))
          .contains("Osoite on toisen.")
          .doesNotContain(withheld.value(), before);
      String name = walked.file(person).valuesOf(FieldRole.GIVEN_NAME).getFirst();
      for (String file : List.of("subject.json", "subject.csv", "subject.vcf")) {
        assertThat(new String(content(opened, file), StandardCharsets.UTF_8))
            .as(file)
            .contains(name)
            .doesNotContain(withheld.value(), before);
      }
    }
  }

  private static byte[] content(ZipFile zip, String name) throws IOException {
    try (InputStream content = zip.getInputStream(zip.getFileHeader(name))) {
      return content.readAllBytes();
    }
  }

  @Test
  void answersARestrictedPersonUnderTheRequestAndNothingElseWithoutAGround() throws Exception {
    send(
        written(
            decided(
                RequestKind.RESTRICTION,
                Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED)),
            AnswerDelivery.POST_TO_ADDRESS_ON_FILE));

    refuses(
        Problem.RESTRICTED_NEEDS_GROUND,
        () -> walked.session().subjects().export(person, ExportKind.ACCESS, "json", Purpose.NONE));
    assertThat(
            walked
                .session()
                .subjects()
                .export(
                    person, ExportKind.ACCESS, "json", Purpose.NONE.on(RestrictedUse.LEGAL_CLAIM))
                .data())
        .isNotEmpty();
    Written answer =
        written(
            decided(RequestKind.INSPECTION, Decision.GRANTED),
            AnswerDelivery.POST_TO_ADDRESS_ON_FILE);
    Datum email =
        walked
            .session()
            .subjects()
            .card(person, Purpose.of(answer.facts().request().id()))
            .data()
            .filter(datum -> datum.field().role() == FieldRole.EMAIL)
            .findFirst()
            .orElseThrow();
    assertThat(Walked.text(answer.document())).contains(email.value());
    assertThat(send(answer).request().state()).isEqualTo(RequestState.CLOSED);
  }

  @Test
  void answersWhomItDoesNotKnow() throws Exception {
    NewRequest request =
        new NewRequest(
            RequestKind.INSPECTION,
            Walked.TODAY,
            RequestRoad.POST,
            RequestForm.WRITTEN,
            Language.FI,
            new Correspondent(
                "Tuntematon Esimerkki", PostalAddress.of("Katu 1", "00100", "Helsinki"), ""),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            "");
    RequestView received = walked.session().requests().add(request);

    RequestView decided =
        walked
            .session()
            .decisions()
            .notFound(received.request().id(), received.request().version());
    Written written = written(decided, AnswerDelivery.POST_TO_ADDRESS_ON_FILE);

    assertThat(written.order().kind()).isEqualTo(LetterKind.NOT_IN_REGISTER);
    assertThat(Walked.text(written.document()))
        .contains("Tuntematon Esimerkki", walked.register().name().in(Language.FI));
    assertThat(send(written).request().state()).isEqualTo(RequestState.CLOSED);
  }

  @Test
  void tellsWhenTheDataWasUsedWithoutNamesUnlessThereIsAReason() throws Exception {
    Written without =
        written(
            decided(RequestKind.LOG_EXTRACT, Decision.GRANTED),
            AnswerDelivery.POST_TO_ADDRESS_ON_FILE);
    Written with =
        written(
            decided(RequestKind.LOG_EXTRACT, Decision.GRANTED.withNames("Epäily urkinnasta.")),
            AnswerDelivery.POST_TO_ADDRESS_ON_FILE);

    assertThat(Walked.text(without.document())).doesNotContain(Walked.LOGIN);
    assertThat(Walked.text(with.document())).contains(Walked.LOGIN, "Epäily urkinnasta.");
    refuses(
        Problem.REASON_MISSING,
        () -> decided(RequestKind.LOG_EXTRACT, Decision.GRANTED.withNames(" ")));
  }

  @Test
  void answersInOneGoWhereTheRegisterAllowsItAndEntersTheRequest() throws Exception {
    Written written =
        new QuickAnswer(
                person,
                Language.SV,
                Walked.TODAY,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty())
            .write(walked.session());

    assertThat(written.facts().request().kind()).isEqualTo(RequestKind.INSPECTION);
    assertThat(written.facts().request().identification().orElseThrow().method())
        .isEqualTo(IdentityMethod.KNOWN_CUSTOMER);
    assertThat(send(written).request().state()).isEqualTo(RequestState.CLOSED);
  }

  @Test
  void entersNothingThatTheRegisterWouldNotAllow() throws Exception {
    try (Walked strict = Walked.of(folder.resolve("Toinen.kortisto"), "small-vendor", 2)) {
      SubjectId asker = strict.people().getFirst();
      QuickAnswer unknown =
          new QuickAnswer(
              asker,
              Language.FI,
              Walked.TODAY,
              Optional.empty(),
              "",
              Optional.empty(),
              Optional.empty());
      QuickAnswer byEmail =
          new QuickAnswer(
              asker,
              Language.FI,
              Walked.TODAY,
              Optional.of(IdentityMethod.SIGNATURE),
              "",
              Optional.empty(),
              Optional.of(AnswerDelivery.ELECTRONIC));

      refuses(Problem.IDENTITY_MISSING, () -> unknown.write(strict.session()));
      refuses(Problem.ROAD_NOT_ALLOWED, () -> byEmail.write(strict.session()));
      assertThat(strict.session().due().unanswered()).isZero();
    }
  }
}
