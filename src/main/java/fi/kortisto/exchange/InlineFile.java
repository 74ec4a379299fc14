package fi.kortisto.exchange;

import ezvcard.util.DataUri;
import fi.kortisto.model.IncomingFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture, sound or key that stands inside a card. */
final class InlineFile {

  /** The properties that may hold a file; their names, in lower case, become the files' names. */
  static final Set<String> PROPERTIES = Set.of("PHOTO", "LOGO", "SOUND", "KEY");

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(photo|logo|sound|key)([-_ (]*\\d+\\)?)?\\.[a-z0-9]+", Pattern.CASE_INSENSITIVE);

  private static final String DATA = "data:";

  private InlineFile() {}

  /**
   * The file, or empty when the property holds none. What cannot be decoded is kept as it stands.
   *
   * @param number which file of the card it is, from 1
   */
  static Optional<IncomingFile> of(CardProperty property, int number) {
    if (!PROPERTIES.contains(property.name()) || property.raw().isBlank()) {
      return Optional.empty();
    }
    String text = CardText.unescape(property.raw()).strip();
    boolean link = text.regionMatches(true, 0, DATA, 0, DATA.length());
    if (!link && !property.isBase64()) {
      return Optional.empty();
    }
    byte[] content = decoded(text, link);
    String name = property.name().toLowerCase(Locale.ROOT) + (number > 1 ? "-" + number : "");
    return Optional.of(new IncomingFile(name + "." + FileKind.of(content).ending(), content));
  }

  /** The property in which a file of that name came, or would; empty when the name tells none. */
  static Optional<String> propertyOf(String fileName) {
    Matcher name = FILE_NAME.matcher(fileName);
    return name.matches() ? Optional.of(name.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  private static byte[] decoded(String text, boolean link) {
    try {
      byte[] content = link ? linked(text) : base64(text);
      return content.length == 0 ? asItStands(text) : content;
    } catch (IllegalArgumentException notDecodable) {
      return asItStands(text);
    }
  }

  /** Base64 that was cut off in the middle of a byte gives the bytes before. */
  private static byte[] base64(String text) {
    String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
    int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
    return Base64.getDecoder().decode(letters.substring(0, whole));
  }

  private static byte[] linked(String text) {
    DataUri uri = DataUri.parse(text);
    return Optional.ofNullable(uri.getData())
        .orElseGet(
            () ->
                Optional.ofNullable(uri.getText())
                    .map(InlineFile::asItStands)
                    .orElseThrow(IllegalArgumentException::new));
  }

  private static byte[] asItStands(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
