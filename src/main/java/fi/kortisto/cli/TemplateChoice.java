package fi.kortisto.cli;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterTemplate;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the templates that are meant: by id, or in a file. */
final class TemplateChoice {

  private TemplateChoice() {}

  /**
   * All of them, in that order.
   *
   * @param wanted ids, or paths with a separator or the ending of a template's file
   * @throws DomainException NO_SUCH_TEMPLATE, NO_SUCH_FILE, NOT_A_TEMPLATE, CANNOT_READ
   */
  static List<RegisterTemplate> of(Templates templates, List<String> wanted)
      throws DomainException {
    List<RegisterTemplate> chosen = new ArrayList<>();
    for (String one : wanted) {
      chosen.add(isFile(one) ? Templates.readFile(Path.of(one)) : templates.find(one));
    }
    return chosen;
  }

  /** The template of that id, where there is one. */
  static Optional<RegisterTemplate> known(Templates templates, String id) {
    return templates.all().stream().filter(template -> template.id().equals(id)).findFirst();
  }

  private static boolean isFile(String wanted) {
    return wanted.endsWith(".json") || wanted.contains("/") || wanted.contains(File.separator);
  }
}
