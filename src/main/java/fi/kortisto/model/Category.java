package fi.kortisto.model;

/** A group of fields and entries (henkilötietoryhmä) with one storage rule. */
public record Category(String code, Label label, StorageRule storage) {}
