package fi.kortisto.exchange;

import fi.kortisto.model.ContentCheck;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registers that one can start from: those that come with the program, {@code
 * template/ID.json}, and those that the user has brought in, which lie in a folder of the user's
 * own. A template holds rules and no person.
 */
public final class Templates {

  private static final List<String> IDS =
      List.of(
          "customer-feedback",
          "trading-customers",
          "feedback-customers",
          "feedback-users",
          "contact-centre",
          "small-vendor");

  private static final String ENDING = ".json";
  private static final long LARGEST = 4L << 20;

  private final Optional<Path> own;

  private Templates(Optional<Path> own) {
    this.own = own;
  }

  /** Those that come with the program, and nothing else. */
  public static Templates builtIn() {
    return new Templates(Optional.empty());
  }

  /**
   * With those of the user.
   *
   * @param folder need not exist; it is made when a template is brought in
   */
  public static Templates withOwn(Path folder) {
    return new Templates(Optional.of(folder));
  }

  /** The ids of those that come with the program, in the order in which they are offered. */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * Finds a template by its id.
   *
   * @throws DomainException NO_SUCH_TEMPLATE
   */
  public RegisterTemplate find(String id) throws DomainException {
    return all().stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_TEMPLATE, id));
  }

  /** All of them; those of the user, by id, behind the others. */
  public List<RegisterTemplate> all() {
    List<RegisterTemplate> all = new ArrayList<>(IDS.stream().map(Templates::resource).toList());
    sortOwn(all, new ArrayList<>());
    return all;
  }

  /** What is the matter with files in the user's folder that are no templates. */
  public List<DomainException> damaged() {
    List<DomainException> damaged = new ArrayList<>();
    sortOwn(new ArrayList<>(), damaged);
    return damaged;
  }

  private void sortOwn(List<RegisterTemplate> templates, List<DomainException> damaged) {
    for (Path file : ownFiles()) {
      try {
        templates.add(readFile(file));
      } catch (DomainException notATemplate) {
        damaged.add(notATemplate);
      }
    }
  }

  /**
   * Brings a template in, in place of an earlier one of the same id.
   *
   * @throws DomainException as {@link #readFile}; ALREADY_EXISTS when the id is one of those that
   *     come with the program; CANNOT_WRITE
   */
  public RegisterTemplate bringIn(Path file) throws DomainException {
    RegisterTemplate template = readFile(file);
    if (IDS.contains(template.id())) {
      throw new DomainException(Problem.ALREADY_EXISTS, template.id());
    }
    Path folder = own.orElseThrow(() -> new DomainException(Problem.CANNOT_WRITE, file));
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, folder);
    }
    write(template, folder.resolve(template.id() + ENDING), NewFile.IfThere.REPLACE);
    return template;
  }

  /**
   * Writes a template to a file.
   *
   * @throws DomainException NOT_A_TEMPLATE when its id could not be read again; ALREADY_EXISTS,
   *     CANNOT_WRITE
   */
  public static void write(RegisterTemplate template, Path file, NewFile.IfThere ifThere)
      throws DomainException {
    if (!TemplateJson.isId(template.id())) {
      throw new DomainException(Problem.NOT_A_TEMPLATE, file, "id");
    }
    byte[] json = TemplateJson.write(template).getBytes(StandardCharsets.UTF_8);
    new NewFile(file, ifThere).write(out -> out.write(json));
  }

  /**
   * Reads a template from a file.
   *
   * @throws DomainException NOT_A_TEMPLATE, NO_SUCH_FILE, CANNOT_READ, or what {@link ContentCheck}
   *     finds in it
   */
  public static RegisterTemplate readFile(Path file) throws DomainException {
    if (!Files.isRegularFile(file)) {
      throw new DomainException(Problem.NO_SUCH_FILE, file);
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new DomainException(Problem.NOT_A_TEMPLATE, file, LARGEST);
      }
      RegisterTemplate template =
          TemplateJson.read(JsonMapper.shared().readTree(Files.readAllBytes(file)));
      ContentCheck.check(template.content());
      return template;
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file);
    } catch (JacksonException noJson) {
      throw new DomainException(noJson, Problem.NOT_A_TEMPLATE, file, "JSON");
    } catch (IllegalArgumentException member) {
      throw new DomainException(
          member, Problem.NOT_A_TEMPLATE, file, String.valueOf(member.getMessage()));
    }
  }

  private List<Path> ownFiles() {
    if (own.isEmpty() || !Files.isDirectory(own.get())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own.get())) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RegisterTemplate resource(String id) {
    try (InputStream json = Templates.class.getResourceAsStream("template/" + id + ENDING)) {
      return TemplateJson.read(JsonMapper.shared().readTree(Objects.requireNonNull(json)));
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }
}
