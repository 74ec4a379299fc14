package fi.kortisto.cli;

import fi.kortisto.document.PrivacyNotice;
import fi.kortisto.exchange.JsonLists;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.format.DifferenceWords;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeGap;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.Register;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes a register's privacy notice (GDPR art. 13 and 14) as it would read today, publishes it, or
 * gives a published one again. Its {@code --version} is the notice's.
 */
@Command(name = NoticeCommand.NAME, sortOptions = false)
final class NoticeCommand implements Callable<Integer> {

  static final String NAME = "notice";

  private static final String HTML = "html";
  private static final String PDF = "pdf";

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "register-name")
  private Optional<String> register = Optional.empty();

  @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "document-lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE.pdf|.html", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(names = "--publish", descriptionKey = "publish")
  private boolean publish;

  @Option(names = "--version", paramLabel = "N", descriptionKey = "notice-version")
  private Optional<Integer> version = Optional.empty();

  @Option(names = "--list", descriptionKey = "notice-list")
  private boolean list;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "mixinStandardHelpOptions.help")
  private boolean help;

  NoticeCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    if (list) {
      listStates();
      return 0;
    }
    if (out.isEmpty() || (publish && version.isPresent())) {
      throw new ParameterException(spec.commandLine(), "no file, or two notices at once");
    }
    String ending = FileEnding.of(out.get(), List.of(PDF, HTML));
    NewFile file = new NewFile(out.get(), force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
    try (Session session = place.open(access)) {
      Register chosen = RegisterChoice.of(session.registers(), register);
      byte[] notice =
          version.isPresent()
              ? form(session.notices().published(chosen.id(), version.get(), language()), ending)
              : today(session, chosen, ending);
      file.write(stream -> stream.write(notice));
      place.tell("notice.done", out.get());
    }
    return 0;
  }

  private Language language() {
    return language.orElse(place.speech().language());
  }

  private void listStates() throws DomainException, IOException {
    List<NoticeState> states;
    try (Session session = place.open(access)) {
      states = session.notices().all();
    }
    if (register.isPresent()) {
      List<Register> registers = states.stream().map(NoticeState::register).toList();
      Register chosen = RegisterChoice.of(registers, register);
      states = states.stream().filter(state -> state.register().equals(chosen)).toList();
    }
    List<NoticeState> shown = states;
    if (json) {
      place.json(stream -> JsonLists.notices(shown, language(), stream));
    } else {
      new NoticeTable(place, language()).print(shown);
    }
  }

  /**
   * What a notice would say now; published, when that is wanted. One that is up to date is given as
   * it was published, with its number and date.
   */
  private byte[] today(Session session, Register chosen, String ending) throws DomainException {
    NoticeState state = session.notices().of(chosen.id());
    NoticeGap.of(state.now()).forEach(gap -> place.tell("notice.gap", words(gap)));
    if (!publish && state.isPublished() && !state.isOutOfDate()) {
      int newest = state.versions().getFirst().number();
      return form(session.notices().published(chosen.id(), newest, language()), ending);
    }
    int number = state.nextNumber();
    LocalDate today = place.today();
    if (publish) {
      List<NoticePrint> prints = PrivacyNotice.prints(state.now(), number, today);
      session.notices().publish(chosen.id(), state.now(), prints);
      place.tell("notice.published", number, chosen.name().in(place.speech().language()));
      return prints.stream()
          .filter(print -> print.language() == language())
          .map(print -> form(print, ending))
          .findFirst()
          .orElseThrow();
    }
    warn(state);
    PrivacyNotice notice = PrivacyNotice.of(state.now(), language(), number, today);
    return ending.equals(HTML)
        ? notice.html().getBytes(StandardCharsets.UTF_8)
        : notice.pdf().bytes();
  }

  private String words(NoticeGap gap) {
    return new DifferenceWords(place.speech().language()).of(gap);
  }

  private static byte[] form(NoticePrint print, String ending) {
    return ending.equals(HTML) ? print.html().getBytes(StandardCharsets.UTF_8) : print.pdf();
  }

  private void warn(NoticeState state) {
    if (!state.isPublished()) {
      place.tell("notice.never");
    } else if (state.isOutOfDate()) {
      place.tell("notice.out-of-date", state.versions().getFirst().number());
      DifferenceWords words = new DifferenceWords(place.speech().language());
      state.differences().forEach(one -> place.tell("notice.difference", words.of(one)));
    }
  }
}
