package fi.kortisto.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For what a person's data is used, as the access log keeps it: {@code request:12 use:legal-claim
 * words}.
 *
 * @param request under which
 * @param use which of the grounds, for restricted data
 * @param words may be blank; no name or value of the person
 */
public record Purpose(Optional<RequestId> request, Optional<RestrictedUse> use, String words) {

  public static final Purpose NONE = new Purpose(Optional.empty(), Optional.empty(), "");

  private static final String REQUEST = "request:";
  private static final String USE = "use:";

  public static Purpose of(String words) {
    return new Purpose(Optional.empty(), Optional.empty(), words.strip());
  }

  public static Purpose of(RequestId request) {
    return new Purpose(Optional.of(request), Optional.empty(), "");
  }

  public Purpose on(RestrictedUse ground) {
    return new Purpose(request, Optional.of(ground), words);
  }

  /** The same with something added to the words. */
  public Purpose also(String more) {
    return new Purpose(request, use, words.isEmpty() ? more : words + " " + more);
  }

  /** Whether restricted data may be used for it (GDPR art. 18(2)). */
  public boolean opensRestricted() {
    return request.isPresent() || use.isPresent();
  }

  public boolean isBlank() {
    return equals(NONE);
  }

  /** The form in which it stands in the log. */
  public String logged() {
    List<String> parts = new ArrayList<>();
    request.ifPresent(id -> parts.add(REQUEST + id));
    use.ifPresent(ground -> parts.add(USE + ground.code()));
    if (!words.isEmpty()) {
      parts.add(words);
    }
    return String.join(" ", parts);
  }

  /** Reads {@link #logged()} again; any other text is words. */
  public static Purpose parse(String logged) {
    Optional<RequestId> request = Optional.empty();
    Optional<RestrictedUse> use = Optional.empty();
    String rest = logged;
    if (rest.matches("request:\\d{1,18}( .*)?")) {
      int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
      request = Optional.of(new RequestId(Long.parseLong(rest.substring(REQUEST.length(), end))));
      rest = rest.substring(end).strip();
    }
    for (RestrictedUse ground : RestrictedUse.values()) {
      String prefix = USE + ground.code();
      if (rest.equals(prefix) || rest.startsWith(prefix + " ")) {
        use = Optional.of(ground);
        rest = rest.substring(prefix.length()).strip();
        break;
      }
    }
    return new Purpose(request, use, rest);
  }
}
