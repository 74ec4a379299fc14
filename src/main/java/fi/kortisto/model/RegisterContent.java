package fi.kortisto.model;

import java.util.List;
import java.util.Map;

/**
 * What makes a register the register it is: its data groups, sources, purposes, recipients and
 * statements. A template has one of its own, and a register starts as a copy of it.
 */
public record RegisterContent(
    Label name,
    RegisterRole role,
    List<Category> categories,
    List<Field> fields,
    List<EntryKind> entryKinds,
    List<Source> sources,
    List<ProcessingPurpose> purposes,
    List<Recipient> recipients,
    Map<RegisterText, Label> texts) {

  public RegisterContent {
    categories = List.copyOf(categories);
    fields = List.copyOf(fields);
    entryKinds = List.copyOf(entryKinds);
    sources = List.copyOf(sources);
    purposes = List.copyOf(purposes);
    recipients = List.copyOf(recipients);
    texts = Map.copyOf(texts);
  }
}
