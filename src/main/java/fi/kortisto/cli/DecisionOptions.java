package fi.kortisto.cli;

import fi.kortisto.format.DecisionJson;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is decided on a request, as it is typed; {@link DecisionTyped} makes a decision of it. */
final class DecisionOptions {

  private static final long LARGEST = 16L << 20;

  @Option(names = "--grant", descriptionKey = "grant")
  private boolean grant;

  @Option(names = "--refuse", paramLabel = "GROUND", descriptionKey = "refuse")
  private Optional<RefusalGround> refuse = Optional.empty();

  @Option(names = "--item", paramLabel = "ITEM=VERDICT", descriptionKey = "item")
  private Map<String, Verdict> items = new LinkedHashMap<>();

  @Option(names = "--ground", paramLabel = "GROUND", descriptionKey = "item-ground")
  private Optional<RefusalGround> ground = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "refusal-reason")
  private String reason = "";

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "refusal-until")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--shown", paramLabel = "TEXT", descriptionKey = "shown")
  private String shown = "";

  @Option(names = "--correct", paramLabel = "ITEM=VALUE", descriptionKey = "correct")
  private Map<String, String> corrections = new LinkedHashMap<>();

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "correct-why")
  private String why = "";

  @Option(names = "--restrict", paramLabel = "GROUND", descriptionKey = "restrict")
  private Optional<RestrictionGround> restriction = Optional.empty();

  @Option(names = "--ban", paramLabel = "PURPOSE/CHANNEL", descriptionKey = "decide-ban")
  private List<BanChoice> bans = List.of();

  @Option(
      names = "--withdraw-consent",
      paramLabel = "REGISTER:PURPOSE",
      descriptionKey = "withdraw-consent")
  private List<String> consents = List.of();

  @Option(names = "--names", paramLabel = "REASON", descriptionKey = "log-names")
  private Optional<String> names = Optional.empty();

  @Option(names = "--explain", paramLabel = "TEXT", descriptionKey = "explain")
  private String explanation = "";

  @Option(names = "--decision", paramLabel = "FILE.json", descriptionKey = "decision-file")
  private Optional<Decision> whole = Optional.empty();

  /** Whether anything was typed. */
  boolean isEmpty() {
    return !grant
        && refuse.isEmpty()
        && items.isEmpty()
        && corrections.isEmpty()
        && restriction.isEmpty()
        && bans.isEmpty()
        && consents.isEmpty()
        && names.isEmpty()
        && explanation.isBlank()
        && whole.isEmpty();
  }

  boolean grant() {
    return grant;
  }

  Optional<RefusalGround> refuse() {
    return refuse;
  }

  Map<String, Verdict> items() {
    return items;
  }

  Optional<RefusalGround> ground() {
    return ground;
  }

  String reason() {
    return reason.strip();
  }

  Optional<LocalDate> until() {
    return until;
  }

  String shown() {
    return shown;
  }

  Map<String, String> corrections() {
    return corrections;
  }

  String why() {
    return why.strip();
  }

  Optional<RestrictionGround> restriction() {
    return restriction;
  }

  List<BanChoice> bans() {
    return bans;
  }

  List<String> consents() {
    return consents;
  }

  Optional<String> names() {
    return names.map(String::strip);
  }

  String explanation() {
    return explanation.strip();
  }

  Optional<Decision> whole() {
    return whole;
  }

  /**
   * Reads a whole decision from a file, as {@link DecisionJson} has it.
   *
   * @throws DomainException NO_SUCH_FILE
   * @throws IOException when it cannot be read
   * @throws RuntimeException when it is no decision
   */
  static Decision read(String path) throws DomainException, IOException {
    Path file = Path.of(path);
    if (!Files.isRegularFile(file)) {
      throw new DomainException(Problem.NO_SUCH_FILE, file);
    }
    if (Files.size(file) > LARGEST) {
      throw new DomainException(Problem.TOO_LARGE_FILE, LARGEST >> 20);
    }
    Decision decision = DecisionJson.read(Files.readString(file));
    for (Correction correction : decision.corrections()) {
      if (correction.item().isEmpty() && correction.field().isEmpty()) {
        throw new DomainException(Problem.NO_SUCH_DATUM);
      }
    }
    return decision;
  }
}
