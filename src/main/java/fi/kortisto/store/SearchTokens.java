package fi.kortisto.store;

import fi.kortisto.format.Folded;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words under which a person is found.
 *
 * <p>A word without accents stands as it is. A word with accents stands twice: as written behind
 * {@code =} and folded behind {@code ~}, so that a search can put those first whose letters are as
 * typed. The domain of an e-mail address stands behind {@code @}, a register behind {@code #}.
 */
final class SearchTokens {

  static final String WRITTEN = "=";
  static final String FOLDED = "~";
  static final String REGISTER = "#";

  private static final int LONGEST = 60;

  /** Who is named is not looked for by the words of the e-mail address too. */
  private static final Set<FieldRole> NAMES =
      Set.of(FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME, FieldRole.FULL_NAME);

  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_IN_EMAIL = Pattern.compile("[^a-z0-9@._+-]");

  private SearchTokens() {}

  /** All tokens of a person, parted by spaces. */
  static String of(List<RoleValue> data, List<RegisterId> registers, boolean protectedAddress) {
    Set<String> tokens = new LinkedHashSet<>();
    for (RegisterId register : registers) {
      tokens.add(REGISTER + register.value());
    }
    boolean named = data.stream().anyMatch(value -> NAMES.contains(value.role()));
    for (RoleValue value : data) {
      if (value.role() == FieldRole.EMAIL && !named) {
        addWords(tokens, value.value());
      }
      add(tokens, value, protectedAddress);
    }
    return String.join(" ", tokens);
  }

  /** The tokens that everybody has who bears these values, be they named or not. */
  static List<String> borne(List<RoleValue> values) {
    Set<String> tokens = new LinkedHashSet<>();
    values.forEach(value -> add(tokens, value, false));
    return List.copyOf(tokens);
  }

  private static void add(Set<String> tokens, RoleValue value, boolean protectedAddress) {
    switch (value.role()) {
      case GIVEN_NAME,
          ADDITIONAL_NAME,
          FAMILY_NAME,
          FULL_NAME,
          NICKNAME,
          ORGANISATION,
          CUSTOMER_NUMBER ->
          addWords(tokens, value.value());
      case EMAIL -> addEmail(tokens, value.value());
      case PHONE -> tokens.addAll(ValueForms.phoneDigits(value.value()));
      case POST_ADDRESS -> {
        if (!protectedAddress) {
          addAddress(tokens, PostalAddress.parse(value.value()));
        }
      }
      case NONE,
          NAME_PREFIX,
          NAME_SUFFIX,
          DEPARTMENT,
          JOB_TITLE,
          WEBSITE,
          BIRTHDAY,
          LANGUAGE,
          PHOTO,
          NOTE,
          IDENTITY_CODE,
          OTHER -> {}
    }
  }

  private static void addAddress(Set<String> tokens, PostalAddress address) {
    addWords(tokens, address.extended());
    addWords(tokens, address.street());
    addWords(tokens, address.poBox());
    addWords(tokens, address.postcode());
    addWords(tokens, address.town());
  }

  private static void addEmail(Set<String> tokens, String email) {
    int at = email.lastIndexOf('@');
    if (at < 0) {
      addWords(tokens, email);
      return;
    }
    tokens.add(email(email));
    tokens.add(email(email.substring(at)));
  }

  private static void addWords(Set<String> tokens, String text) {
    for (String word : words(text)) {
      String folded = Folded.withoutAccents(word);
      if (folded.equals(word)) {
        tokens.add(word);
      } else {
        tokens.add(WRITTEN + word);
        tokens.add(FOLDED + folded);
      }
    }
  }

  /** The words of a text in lower case, accents kept. */
  static List<String> words(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String word : NOT_LETTER_OR_DIGIT.split(lower(text))) {
      if (!word.isEmpty()) {
        words.add(clip(word));
      }
    }
    return words;
  }

  /** An e-mail address, or a part of one, as it stands in the index. */
  static String email(String text) {
    return clip(NOT_IN_EMAIL.matcher(Folded.withoutAccents(lower(text))).replaceAll("_"));
  }

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String clip(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, 40));
  }
}
