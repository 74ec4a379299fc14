package fi.kortisto.model;

import java.util.List;

/**
 * What the columns of a table are taken to hold.
 *
 * @param heads what they are called, by which the mapping is known again
 * @param uses one for each
 */
public record ColumnMapping(List<String> heads, List<ColumnUse> uses) {

  public ColumnMapping {
    heads = List.copyOf(heads);
    uses = List.copyOf(uses);
  }
}
