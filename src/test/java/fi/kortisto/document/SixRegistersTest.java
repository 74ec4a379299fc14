package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.format.EntryForms;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.Words;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.SubjectFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six kinds of firm, each of which has promised things about a register of its own. Whatever a firm
 * of that kind must tell has its place in the notice that is written from its template.
 */
class SixRegistersTest {

  private static final String A = "customer-feedback";
  private static final String B = "trading-customers";
  private static final String C = "feedback-customers";
  private static final String D = "feedback-users";
  private static final String E = "contact-centre";
  private static final String F = "small-vendor";

  private static final Language EN = Language.EN;

  /** What is to be told under a heading of the notice. */
  record Promise(String template, String section, List<String> told) {}

  static Stream<Promise> promises() {
    return Stream.of(
        // whose data it is
        told(A, "register", "customers", "contact persons", "prospects", "staff"),
        told(B, "register", "customers"),
        told(C, "register", "customers"),
        told(D, "register", "customers of the firm's clients"),
        told(D, "processor", "not the controller", "on behalf of its clients", "article 28"),
        told(E, "register", "contact persons", "prospects", "employees", "job applicants"),
        told(E, "register", "anyone else who makes contact"),
        told(F, "register", "customers", "prospects", "partners"),
        // what is held
        told(A, "data", "family name", "given name", "organisation", "e-mail", "town", "photo"),
        told(A, "data", "relation to the firm", "consent to publication"),
        told(B, "data", "given name", "family name", "organisation", "e-mail", "post address"),
        told(B, "data", "phone", "assignment: time of start", "invoice: day"),
        told(C, "data", "family name", "e-mail", "mobile or other phone", "organisation"),
        told(C, "data", "job title", "billing address", "e-invoice", "organisation's address"),
        told(C, "data", "customer type", "customer class", "feedback: day, rating, description"),
        told(D, "data", "family name", "phone", "job title", "rating", "identity codes"),
        told(D, "data", "client whose customer the person is", "depends on the client"),
        told(E, "data", "chat: time of start", "messages of the conversation", "session id"),
        told(E, "data", "page the visitor came from", "active page", "number of visits"),
        told(E, "data", "location", "browser", "device", "user name in the app"),
        told(E, "data", "call: time of start, time of end", "caller’s number", "service number"),
        told(E, "data", "answering number", "answered by", "sound recording"),
        told(E, "data", "phone", "e-mail", "job title", "employee or customer number"),
        told(F, "data", "phone", "e-mail", "other contact detail", "other data that the person"),
        told(F, "data", "log data", "call: time of start", "chat: time of start", "recording:"),
        // for what, and by what right
        told(A, "purposes", "keeping in touch", "care of the customer relation", "feedback"),
        told(A, "purposes", "satisfaction of staff", "legitimate interest (article 6(1)(f))"),
        told(A, "purposes", "the employment relation", "the customer relation"),
        told(B, "purposes", "keeping the customer register", "assignments", "archiving"),
        told(B, "purposes", "statistics", "content in the online service", "own marketing"),
        told(B, "purposes", "publishing a list", "the customer relation"),
        told(C, "purposes", "offers", "orders", "billing", "collection", "contacts", "reporting"),
        told(C, "purposes", "marketing", "the customer relation"),
        told(D, "purposes", "measuring customer satisfaction", "the contract between the firm"),
        told(D, "purposes", "not with the data subject", "determined by the controller"),
        told(E, "purposes", "customer service", "quality", "training of staff"),
        told(E, "purposes", "consent (article 6(1)(a))", "legal obligation (article 6(1)(c))"),
        told(E, "purposes", "consent can be withdrawn", "legitimate interest", "relation"),
        told(F, "purposes", "serving customers", "the customer relation"),
        // where from
        told(A, "sources", "web form", "e-mail", "telephone", "social media", "contract"),
        told(A, "sources", "meeting", "on being hired"),
        told(B, "sources", "registration", "notice", "update service of an authority"),
        told(B, "sources", "commercial update service", "subcontractor", "partner"),
        told(C, "sources", "the customer", "own entry", "register of a third party"),
        told(D, "sources", "the client", "business partner of the client", "the person"),
        told(E, "sources", "call", "chat", "form"),
        told(F, "sources", "any channel", "log of the website"),
        // to whom, and where
        told(A, "recipients", "no data is given to anyone outside", "agreed", "publication"),
        told(B, "recipients", "credit", "collection", "invoicing", "the law requires"),
        told(B, "recipients", "published list or address labels", "unless the customer has"),
        told(C, "recipients", "no data is disclosed outside the eu and the eea"),
        told(D, "recipients", "partner within the eu or the eea authorised"),
        told(D, "transfers", "maintained remotely", "supervision", "neither see the data"),
        told(E, "recipients", "companies of the same group", "processor", "under contract"),
        told(F, "recipients", "no data to outsiders"),
        told(A, "transfers", "does not transfer data outside"),
        told(B, "transfers", "only where the technical solution requires", "standard contractual"),
        told(C, "transfers", "within the eu and the eea only", "no regular recipients outside"),
        told(E, "transfers", "as a rule", "safeguard", "adequacy decision"),
        told(F, "transfers", "only on the terms of the law"),
        // for how long
        told(A, "storage", "for as long as", "the data is needed"),
        told(B, "storage", "customer's request", "the law", "open invoice", "collection"),
        told(C, "storage", "customer relation lasts", "law"),
        told(D, "storage", "24 months from the last activity", "anonymised at once"),
        told(E, "storage", "180 days from the event, then erased"),
        told(E, "storage", "2 years from the event, then erased"),
        told(E, "storage", "3 months from the event, then erased"),
        told(F, "storage", "needed"),
        // what may be forbidden and asked
        told(A, "bans", "consent to publication may be withdrawn"),
        told(B, "bans", "direct advertising", "distance selling", "other direct marketing"),
        told(B, "bans", "market research", "opinion poll", "publication", "disclosure"),
        told(B, "bans", "processing"),
        told(C, "rights", "objection (article 21)", "restriction (article 18)"),
        told(D, "rights", "objection (article 21)", "restriction (article 18)"),
        told(D, "rights", "through the controller"),
        told(E, "rights", "objection", "restriction", "withdrawal of consent", "portability"),
        told(F, "bans", "object"),
        // how a request is made and answered
        told(A, "requests", "in writing", "proof of identity", "within one month"),
        told(B, "requests", "in writing and signed", "which detail is wrong and why"),
        told(B, "requests", "without delay", "written certificate", "ombudsman"),
        told(B, "requests", "source of the error", "to whom the data was disclosed"),
        told(C, "requests", "customer service"),
        told(D, "requests", "customer service", "passes"),
        told(E, "requests", "in writing", "in person", "strong electronic identification"),
        told(E, "requests", "official identity document", "electronically", "viewing"),
        told(E, "requests", "machine-readable"),
        told(F, "requests", "signed", "reliably verified", "on paper only"),
        told(F, "requests", "by post to the address on file"),
        // decisions by machine
        told(A, "automated", "automated decisions or profiling"),
        told(E, "automated", "no profiles"),
        // protection
        told(A, "protection-automated", "with care", "only the data that their job requires"),
        told(B, "protection-manual", "locked", "signed a confidentiality commitment"),
        told(B, "protection-automated", "named persons", "user name and password", "firewall"),
        told(C, "protection-automated", "named persons", "access control", "firewall"),
        told(D, "protection-automated", "access control", "firewall", "backups", "restored"),
        told(E, "protection-automated", "what the job requires", "user name and password"),
        told(E, "protection-automated", "written instructions", "confidentiality"),
        told(F, "protection-automated", "user name and password", "backups are made regularly"),
        told(F, "protection-manual", "no paper material"));
  }

  private static Promise told(String template, String section, String... what) {
    return new Promise(template, section, List.of(what));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void hasItsPlaceInTheNotice(Promise promise) throws Exception {
    assertThat(section(content(promise.template()), promise.section())).contains(promise.told());
  }

  @ParameterizedTest
  @ValueSource(strings = {A, B, C, D, E, F})
  void theAnswerHoldsAllThatTheRegisterHoldsOfThePerson(String template) throws Exception {
    SubjectFile file = Held.in(content(template));
    String paper = paper(file);

    for (Datum datum : file.data().toList()) {
      assertThat(paper).contains(datum.field().label().en());
      if (datum.field().type() != FieldType.IDENTITY_CODE) {
        assertThat(paper).contains(plain(FieldForms.show(datum.field(), datum.value(), EN)));
      }
    }
    for (Entry entry : file.entries().toList()) {
      assertThat(paper).contains("words of " + entry.kind().code());
      entry
          .values()
          .forEach(
              (particular, value) ->
                  assertThat(paper)
                      .contains(
                          Words.of(EN).of(particular)
                              + ": "
                              + plain(EntryForms.show(particular, value, EN))));
    }
    file.parts().getFirst().register().content().purposes().stream()
        .map(purpose -> purpose.label().en())
        .forEach(purpose -> assertThat(paper).contains(purpose));
  }

  @Test
  void aRecordedCallGoesWithItsFileAndTheDayOnWhichItIsErased() throws Exception {
    assertThat(paper(Held.in(content(E))))
        .contains("Files: call.wav")
        .contains("Recording 12 Jan 2026 09:05")
        .contains("until 12 Apr 2026")
        .contains("until 11 Jul 2026")
        .contains("until 12 Jan 2028");
  }

  @Test
  void aChatIsPrintedAsTheConversationThatItWas() throws Exception {
    assertThat(paper(Held.in(content(E))))
        .contains("09:05 Aino Hello, anybody there? 09:06 Agent How may I help?");
  }

  @Test
  void aPersonInTwoRegistersGetsOneAnswerWithBothRolesRight() throws Exception {
    String paper = paper(Held.in(content(C), content(D)));
    int second = paper.indexOf("Register: Feedback-service users");

    assertThat(paper.substring(0, second))
        .contains("We are the controller of this register")
        .contains("contract (Article 6(1)(b))");
    assertThat(paper.substring(second))
        .contains("on behalf of our client, as a processor")
        .contains("We pass your request on to it")
        .doesNotContain("contract (Article 6(1)(b))");
  }

  private static RegisterContent content(String template) throws Exception {
    RegisterTemplate found = Templates.builtIn().find(template);
    return found.content();
  }

  private static String section(RegisterContent content, String id) {
    PrivacyNotice notice =
        PrivacyNotice.of(new NoticeFacts(Invented.CONTROLLER, content), EN, 1, Invented.TODAY);
    return notice.sections().stream()
        .filter(section -> section.id().equals(id))
        .map(SixRegistersTest::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + id));
  }

  private static String text(NoticeSection section) {
    StringBuilder text = new StringBuilder(section.heading());
    for (NoticeBlock block : section.blocks()) {
      text.append('\n')
          .append(
              switch (block) {
                case NoticeBlock.Sentence sentence -> sentence.text();
                case NoticeBlock.OwnWords words -> words.text();
                case NoticeBlock.Items list -> String.join("\n", list.items());
                case NoticeBlock.Facts facts -> facts.facts().toString();
                case NoticeBlock.Table table -> table.rows().toString();
              });
    }
    return text.toString().toLowerCase(EN.locale());
  }

  private static String paper(SubjectFile file) throws Exception {
    return Paper.text(InspectionAnswer.render(file, AnswerOptions.standard(EN, Invented.TODAY)));
  }

  private static String plain(String value) {
    return value.replaceAll("[\\s\\u00a0]+", " ");
  }
}
