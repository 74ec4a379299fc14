package fi.kortisto.format;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fi.kortisto.model.BusinessId;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IdentityCode;
import fi.kortisto.model.Language;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * Reads values as people write them into the canonical form of their type, and shows them again.
 */
public final class ValueForms {

  /** The longest value that is kept, in UTF-16 units. */
  public static final int LONGEST = 100_000;

  private static final String HOME_REGION = "FI";
  private static final String HOME_CODE = "358";
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final EmailValidator EMAILS = EmailValidator.getInstance(false, false);
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final DateTimeFormatter NORDIC_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private ValueForms() {}

  /**
   * The canonical form of what was typed, as {@link FieldType} describes it.
   *
   * @throws DomainException with the problem that the type has with the text
   */
  public static String parse(FieldType type, String typed) throws DomainException {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    if (text.length() > LONGEST) {
      throw new DomainException(Problem.TOO_LONG, LONGEST);
    }
    return switch (type) {
      case TEXT -> text.replaceAll("\\s*\\n\\s*", " ");
      case LONG_TEXT, CHOICE, IMAGE, ADDRESS -> text;
      case NUMBER -> number(text);
      case DATE -> date(text);
      case YES_NO -> yesNo(text);
      case EMAIL -> email(text);
      case PHONE -> phone(text);
      case URL -> url(text);
      case IDENTITY_CODE -> identityCode(text);
      case BUSINESS_ID -> businessId(text);
    };
  }

  /** As {@link #parse}, for imported text that is kept as it is when it is not understood. */
  public static String parseLeniently(FieldType type, String text) {
    try {
      return parse(type, text);
    } catch (DomainException notUnderstood) {
      return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
  }

  /** The value as a reader of the language expects to see it; an address takes several lines. */
  public static String show(FieldType type, String canonical, Language language) {
    return switch (type) {
      case TEXT, LONG_TEXT, CHOICE, EMAIL, URL, IDENTITY_CODE, BUSINESS_ID, IMAGE -> canonical;
      case NUMBER -> language == Language.EN ? canonical : canonical.replace('.', ',');
      case DATE -> isoDate(canonical).map(day -> date(day, language)).orElse(canonical);
      case YES_NO -> Words.of(language).get("value." + canonical);
      case PHONE -> grouped(canonical);
      case ADDRESS -> String.join("\n", PostalAddress.parse(canonical).lines());
    };
  }

  /** 3.2.2026 in Finnish and Swedish, 3 Feb 2026 in English. */
  public static String date(LocalDate day, Language language) {
    return (language == Language.EN ? ENGLISH_DATE : NORDIC_DATE).format(day);
  }

  /** Reads a day as Finns, ISO 8601 or vCard write it. */
  public static Optional<LocalDate> day(String text) {
    String stripped = text.strip();
    Matcher nordic = DAY_MONTH_YEAR.matcher(stripped);
    Matcher compact = COMPACT_DATE.matcher(stripped);
    try {
      if (nordic.matches()) {
        return Optional.of(day(nordic.group(3), nordic.group(2), nordic.group(1)));
      }
      if (compact.matches()) {
        return Optional.of(day(compact.group(1), compact.group(2), compact.group(3)));
      }
      return isoDate(stripped);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> isoDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static String date(String text) throws DomainException {
    if (text.matches("--\\d{4}|--\\d{2}-\\d{2}|\\d{4}-\\d{2}")) {
      return text;
    }
    return day(text).map(LocalDate::toString).orElseThrow(() -> refuse(Problem.BAD_DATE));
  }

  private static String number(String text) throws DomainException {
    try {
      return new BigDecimal(text.replaceAll("[\\s\\u00a0]", "").replace(',', '.')).toPlainString();
    } catch (NumberFormatException notANumber) {
      throw refuse(Problem.BAD_NUMBER);
    }
  }

  private static String yesNo(String text) throws DomainException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "kyllä", "ja" -> "yes";
      case "no", "false", "0", "ei", "nej" -> "no";
      default -> throw refuse(Problem.BAD_YES_NO);
    };
  }

  private static String email(String text) throws DomainException {
    int at = text.lastIndexOf('@');
    String lowered =
        at < 0 ? text : text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    if (!EMAILS.isValid(lowered)) {
      throw refuse(Problem.BAD_EMAIL);
    }
    return lowered;
  }

  /**
   * The digits under which a phone number may be looked for: international without the plus, and
   * national as dialled at home.
   *
   * @param canonical as {@link FieldType#PHONE} describes it
   */
  public static List<String> phoneDigits(String canonical) {
    String digits = onlyDigits(canonical.replaceFirst(";ext=.*", ""));
    if (!canonical.startsWith("+")) {
      return digits.isEmpty() ? List.of() : List.of(digits);
    }
    if (digits.startsWith(HOME_CODE)) {
      return List.of(digits, "0" + digits.substring(HOME_CODE.length()));
    }
    return parsedPhone(canonical)
        .map(number -> onlyDigits(PHONES.format(number, PhoneNumberFormat.NATIONAL)))
        .map(national -> List.of(digits, national))
        .orElse(List.of(digits));
  }

  /**
   * A number that says neither its country nor its area is Finnish only if it can be nothing else:
   * a mobile number that has lost its zero, as happens in spreadsheets. Short service numbers stay
   * as they are.
   */
  private static String phone(String text) throws DomainException {
    if (text.matches("\\d{3,6}")) {
      return text;
    }
    PhoneNumber number = parsedPhone(text).orElseThrow(() -> refuse(Problem.BAD_PHONE));
    boolean dialled = text.matches("[(\\s]*[+0].*|tel:\\+.*");
    boolean understood =
        dialled
            ? PHONES.isPossibleNumber(number)
            : PHONES.isValidNumber(number)
                && PHONES.getNumberType(number) == PhoneNumberType.MOBILE;
    if (!understood) {
      throw refuse(Problem.BAD_PHONE);
    }
    String e164 = PHONES.format(number, PhoneNumberFormat.E164);
    return number.hasExtension() ? e164 + ";ext=" + number.getExtension() : e164;
  }

  private static String onlyDigits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static String grouped(String canonical) {
    if (!canonical.startsWith("+")) {
      return canonical;
    }
    return parsedPhone(canonical)
        .map(number -> PHONES.format(number, PhoneNumberFormat.INTERNATIONAL))
        .orElse(canonical);
  }

  private static Optional<PhoneNumber> parsedPhone(String text) {
    try {
      return Optional.of(PHONES.parse(text, HOME_REGION));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static String url(String text) throws DomainException {
    String withScheme = text.contains("://") ? text : "https://" + text;
    try {
      URI uri = new URI(withScheme);
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !List.of("http", "https").contains(scheme)) {
        throw refuse(Problem.BAD_URL);
      }
      return withScheme;
    } catch (URISyntaxException notALink) {
      throw refuse(Problem.BAD_URL);
    }
  }

  private static String identityCode(String text) throws DomainException {
    String code = text.toUpperCase(Locale.ROOT);
    if (!IdentityCode.isValid(code)) {
      throw refuse(Problem.BAD_IDENTITY_CODE);
    }
    return code;
  }

  private static String businessId(String text) throws DomainException {
    if (!BusinessId.isValid(text)) {
      throw refuse(Problem.BAD_BUSINESS_ID);
    }
    return text;
  }

  private static DomainException refuse(Problem problem) {
    return new DomainException(problem);
  }
}
