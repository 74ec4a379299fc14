package fi.kortisto.exchange;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registers that one can start from. They are data files, {@code template/ID.json}, in the form
 * that {@link TemplateJson} reads.
 */
public final class Templates {

  private static final List<String> IDS = List.of("trading-customers", "contact-centre");

  private Templates() {}

  /** The ids in the order in which they are offered. */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * Reads a template.
   *
   * @throws DomainException NO_SUCH_TEMPLATE
   */
  public static RegisterTemplate read(String id) throws DomainException {
    if (!IDS.contains(id)) {
      throw new DomainException(Problem.NO_SUCH_TEMPLATE, id);
    }
    try (InputStream json = Templates.class.getResourceAsStream("template/" + id + ".json")) {
      return new TemplateJson(JsonMapper.shared().readTree(Objects.requireNonNull(json))).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them. */
  public static List<RegisterTemplate> all() {
    return IDS.stream()
        .map(
            id -> {
              try {
                return read(id);
              } catch (DomainException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }
}
