package fi.kortisto.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

/** Asks the Nu Html Checker, W3C's, what a page's HTML and CSS lack. */
final class Validity {

  private Validity() {}

  /** Errors and warnings; empty for a page that has none. */
  static List<String> faults(String html) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    validator.setNoLangDetect(true);
    return validator
        .validate(new ByteArrayInputStream(html.getBytes(UTF_8)))
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
