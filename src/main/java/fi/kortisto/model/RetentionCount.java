package fi.kortisto.model;

import fi.kortisto.model.StorageRule.Ending;

/**
 * How many items went by one rule.
 *
 * @param category code; blank for files that belonged to no other item
 */
public record RetentionCount(
    RegisterId register, String category, Ending then, int items, int persons) {}
