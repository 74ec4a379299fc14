package fi.kortisto.model;

/** One change to the entries of a person. */
public sealed interface EntryChange {

  record Add(RegisterId register, EntryContent content) implements EntryChange {}

  record Replace(long id, EntryContent content) implements EntryChange {}

  /** With whatever files are attached to it. */
  record Remove(long id) implements EntryChange {}
}
