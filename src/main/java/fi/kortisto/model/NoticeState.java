package fi.kortisto.model;

import java.util.List;

/**
 * How a register's notice stands.
 *
 * @param now what a notice written today would say
 * @param versions those that were published, the newest first
 * @param differences between the newest and {@code now}; empty where none was published
 */
public record NoticeState(
    Register register,
    NoticeFacts now,
    List<NoticeVersion> versions,
    List<Difference> differences) {

  public NoticeState {
    versions = List.copyOf(versions);
    differences = List.copyOf(differences);
  }

  /** Whether what was published is not true any more. */
  public boolean isOutOfDate() {
    return !differences.isEmpty();
  }

  public boolean isPublished() {
    return !versions.isEmpty();
  }

  /** The number that the next published version gets. */
  public int nextNumber() {
    return versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
  }
}
