package fi.kortisto.model;

import java.util.Arrays;
import java.util.List;

/**
 * Something asked for was not done, for a reason the user can understand.
 *
 * <p>The arguments fill the sentence; the exception's own message names the problem only, so that
 * nothing personal reaches a log through it.
 */
public final class DomainException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient List<Object> arguments;

  public DomainException(Problem problem, Object... arguments) {
    super(problem.name());
    this.problem = problem;
    this.arguments = List.copyOf(Arrays.asList(arguments));
  }

  public DomainException(Throwable cause, Problem problem, Object... arguments) {
    super(problem.name(), cause);
    this.problem = problem;
    this.arguments = List.copyOf(Arrays.asList(arguments));
  }

  public Problem problem() {
    return problem;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
