package fi.kortisto.store;

import fi.kortisto.format.Folded;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SearchQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was typed, as the full-text index wants it: every word quoted, every word the beginning of
 * one. Nothing that is typed can be an operator of the index.
 *
 * @param asWritten finds those whose letters are as typed
 * @param forgiving finds those too for whom accents must be forgiven; empty where that adds nothing
 */
record SearchExpression(String asWritten, Optional<String> forgiving) {

  private static final int MOST_WORDS = 12;
  private static final int LONGEST_PREFIX_LIST = 6;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PHONE_LIKE = Pattern.compile("[+(]*[0-9][0-9()/.+-]*");
  private static final Pattern WHOLE_DOMAIN = Pattern.compile("@?[^@]+\\.[a-z]{2,}");

  /** The expression, or empty when nothing was typed that could be looked for. */
  static Optional<SearchExpression> of(SearchQuery query) {
    List<Term> terms = terms(query.text());
    if (terms.isEmpty() && query.register().isEmpty() && query.among().isEmpty()) {
      return Optional.empty();
    }
    String written = join(terms.stream().map(Term::asWritten).toList(), query);
    String folded = join(terms.stream().map(Term::folded).toList(), query);
    return Optional.of(
        new SearchExpression(
            written, written.equals(folded) ? Optional.empty() : Optional.of(folded)));
  }

  /** Finds those only for whom accents must be forgiven. */
  Optional<String> forgivenOnly() {
    return forgiving.map(all -> "(" + all + ") NOT (" + asWritten + ")");
  }

  private record Term(String asWritten, String folded) {
    static Term same(String expression) {
      return new Term(expression, expression);
    }
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    List<String> digits = new ArrayList<>();
    for (String typed : SPACES.split(text.replace("(0)", "").strip())) {
      if (terms.size() + digits.size() == MOST_WORDS) {
        break;
      }
      if (PHONE_LIKE.matcher(typed).matches()) {
        digits.add(typed);
      } else {
        addNumbers(terms, digits);
        addTyped(terms, typed);
      }
    }
    addNumbers(terms, digits);
    return terms;
  }

  /** Groups of digits side by side may be one phone number, or a street number and a postcode. */
  private static void addNumbers(List<Term> terms, List<String> groups) {
    if (groups.isEmpty()) {
      return;
    }
    String apart =
        String.join(
            " AND ",
            groups.stream()
                .flatMap(group -> SearchTokens.words(group).stream())
                .map(SearchExpression::prefix)
                .toList());
    String joined = phone(String.join("", groups));
    terms.add(Term.same("(" + joined + " OR (" + apart + "))"));
    groups.clear();
  }

  private static String phone(String typed) {
    String digits = typed.replaceAll("[^0-9]", "");
    return !typed.startsWith("+") && digits.startsWith("00") && digits.length() > 2
        ? "(" + prefix(digits) + " OR " + prefix(digits.substring(2)) + ")"
        : prefix(digits);
  }

  private static void addTyped(List<Term> terms, String typed) {
    if (typed.indexOf('@') >= 0) {
      terms.add(Term.same(email(SearchTokens.email(typed))));
      return;
    }
    List<Term> words = SearchTokens.words(typed).stream().map(SearchExpression::word).toList();
    if (words.isEmpty()) {
      return;
    }
    if (typed.indexOf('.') > 0 && words.size() > 1) {
      String start = SearchTokens.email(typed);
      String domain = prefix(start) + " OR " + email("@" + start);
      terms.add(
          new Term(
              "(" + domain + " OR (" + join(words.stream().map(Term::asWritten).toList()) + "))",
              "(" + domain + " OR (" + join(words.stream().map(Term::folded).toList()) + "))"));
    } else {
      terms.addAll(words);
    }
  }

  /**
   * A domain may be shared by everybody, and only prefixes of up to six characters have a ready
   * list: a longer beginning of a domain is cut there, a whole one is looked for as a whole.
   */
  private static String email(String typed) {
    if (!typed.startsWith("@") || typed.length() <= LONGEST_PREFIX_LIST) {
      return prefix(typed);
    }
    return WHOLE_DOMAIN.matcher(typed).matches()
        ? quote(typed)
        : prefix(typed.substring(0, LONGEST_PREFIX_LIST));
  }

  private static Term word(String word) {
    String folded = Folded.withoutAccents(word);
    String forgiving = "(" + prefix(folded) + " OR " + prefix(SearchTokens.FOLDED + folded) + ")";
    if (folded.chars().allMatch(Character::isDigit)) {
      return Term.same(prefix(folded));
    }
    return new Term(prefix(folded.equals(word) ? word : SearchTokens.WRITTEN + word), forgiving);
  }

  private static String join(List<String> expressions) {
    return String.join(" AND ", expressions);
  }

  private static String join(List<String> expressions, SearchQuery query) {
    List<String> all = new ArrayList<>(expressions);
    query.register().ifPresent(id -> all.add(register(id)));
    query.among().ifPresent(ids -> all.add(anyOf(ids)));
    return join(all);
  }

  /** Of no register there is nobody; no register has the number nought. */
  static String anyOf(Set<RegisterId> registers) {
    return registers.isEmpty()
        ? register(new RegisterId(0))
        : "("
            + String.join(
                " OR ",
                registers.stream()
                    .sorted(Comparator.comparing(RegisterId::value))
                    .map(SearchExpression::register)
                    .toList())
            + ")";
  }

  private static String register(RegisterId id) {
    return quote(SearchTokens.REGISTER + id.value());
  }

  private static String prefix(String word) {
    return quote(word) + "*";
  }

  private static String quote(String word) {
    return '"' + word.replace("\"", "\"\"") + '"';
  }
}
