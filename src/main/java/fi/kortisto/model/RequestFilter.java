package fi.kortisto.model;

import java.util.Optional;

/**
 * Which requests are wanted.
 *
 * @param open those that are not closed, by the last day; otherwise all, the newest first
 */
public record RequestFilter(boolean open, Optional<RequestKind> kind, Optional<SubjectId> subject) {

  public static final RequestFilter OPEN =
      new RequestFilter(true, Optional.empty(), Optional.empty());
  public static final RequestFilter ALL =
      new RequestFilter(false, Optional.empty(), Optional.empty());

  public static RequestFilter of(SubjectId subject) {
    return new RequestFilter(false, Optional.empty(), Optional.of(subject));
  }
}
