package fi.kortisto.model;

import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a register's content, from a form or a file, holds together. */
public final class ContentCheck {

  /** A code stands in the access log, in files and in ids. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_STORAGE_YEARS = 200;

  private final RegisterContent content;

  private ContentCheck(RegisterContent content) {
    this.content = content;
  }

  /**
   * Checks the content.
   *
   * @throws DomainException BAD_CODE, CODE_TAKEN, ROLE_TAKEN, NO_CATEGORY, NO_CHOICES,
   *     VALUE_MISSING, TOO_LONG, BAD_PERIOD
   */
  public static void check(RegisterContent content) throws DomainException {
    new ContentCheck(content).check();
  }

  private void check() throws DomainException {
    named(content.name());
    distinct(content.categories(), Category::code);
    distinct(content.fields(), Field::code);
    distinct(content.entryRules(), rule -> rule.kind().code());
    distinct(content.sources(), Source::code);
    distinct(content.purposes(), ProcessingPurpose::code);
    distinct(content.recipients(), Recipient::code);
    for (Label label :
        Stream.of(
                content.categories().stream().map(Category::label),
                content.fields().stream().map(Field::label),
                content.sources().stream().map(Source::label),
                content.purposes().stream().map(ProcessingPurpose::label),
                content.recipients().stream().map(Recipient::label))
            .flatMap(labels -> labels)
            .toList()) {
      named(label);
    }
    checkFields();
    for (Category category : content.categories()) {
      checkStorage(category.storage());
    }
    for (Label text : content.texts().values()) {
      checkLength(text, LONGEST_TEXT);
    }
    for (EntryRule rule : content.entryRules()) {
      if (content.category(rule.categoryCode()).isEmpty()) {
        throw new DomainException(Problem.NO_CATEGORY, rule.kind());
      }
    }
    if (content.openSources().isEmpty()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
  }

  private void checkFields() throws DomainException {
    Set<FieldRole> roles = EnumSet.noneOf(FieldRole.class);
    for (Field field : content.fields()) {
      if (content.category(field.categoryCode()).isEmpty()) {
        throw new DomainException(Problem.NO_CATEGORY, field.label());
      }
      if (field.type() == FieldType.CHOICE && field.choices().isEmpty()) {
        throw new DomainException(Problem.NO_CHOICES, field.label());
      }
      distinct(field.choices(), Choice::code);
      if (!field.retired() && field.role() != FieldRole.NONE && !roles.add(field.role())) {
        throw new DomainException(Problem.ROLE_TAKEN, field.label());
      }
    }
  }

  /** Finnish is what the others fall back to. */
  private static void named(Label label) throws DomainException {
    if (label.fi().isBlank()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
    checkLength(label, LONGEST_NAME);
  }

  private static void checkLength(Label label, int most) throws DomainException {
    for (Language language : Language.values()) {
      if (label.in(language).length() > most) {
        throw new DomainException(Problem.TOO_LONG, most);
      }
    }
  }

  /** A period that no calendar holds would make every answer fail. */
  private static void checkStorage(StorageRule rule) throws DomainException {
    checkLength(rule.reason(), LONGEST_TEXT);
    if (rule.period().isPresent()) {
      checkPeriod(rule.period().get());
    }
    if (rule.clock() == StorageClock.NOTICE_DAY && rule.noticeDay().isEmpty()) {
      throw new DomainException(Problem.NOTICE_DAY_MISSING);
    }
    if (rule.floor().isPresent()) {
      checkPeriod(rule.floor().get().period());
      checkLength(rule.floor().get().law(), LONGEST_TEXT);
      if (rule.floor().get().law().isBlank()) {
        throw new DomainException(Problem.LAW_MISSING);
      }
    }
  }

  private static void checkPeriod(Period period) throws DomainException {
    long months = period.toTotalMonths() + period.getDays() / 28;
    if (period.isNegative() || period.isZero() || months > LONGEST_STORAGE_YEARS * 12L) {
      throw new DomainException(Problem.BAD_PERIOD, LONGEST_STORAGE_YEARS);
    }
  }

  private static <T> void distinct(List<T> all, Function<T, String> code) throws DomainException {
    Set<String> seen = new HashSet<>();
    for (T one : all) {
      if (!CODE.matcher(code.apply(one)).matches()) {
        throw new DomainException(Problem.BAD_CODE, code.apply(one));
      }
      if (!seen.add(code.apply(one))) {
        throw new DomainException(Problem.CODE_TAKEN, code.apply(one));
      }
    }
  }
}
