package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.OwnWords;
import java.util.List;

/**
 * A section of a privacy notice, as the editor shows it: the program's own blocks locked, the
 * firm's words open. A section without anything to print is left out of the notice.
 *
 * @param id tells it from the other sections, in every language the same
 */
public record NoticeSection(String id, String heading, List<NoticeBlock> blocks) {

  public NoticeSection {
    blocks = List.copyOf(blocks);
  }

  /** The places in it where the firm may write. */
  public List<OwnWords> ownWords() {
    return blocks.stream().filter(OwnWords.class::isInstance).map(OwnWords.class::cast).toList();
  }

  /** Whether it is printed. */
  public boolean isPrinted() {
    return blocks.stream().anyMatch(block -> !block.isEmpty());
  }
}
