package fi.kortisto.model;

/** How many items fare alike, and of how many persons they are. */
public record RetentionTally(RetentionGroup group, long items, int persons) {}
