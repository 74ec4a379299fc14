package fi.kortisto.model;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What makes a register the register it is: its data groups, sources, purposes, recipients, rules
 * and statements. A template has one of its own, and a register starts as a copy of it. The notice,
 * the record of processing and the inspection answer are written from it.
 *
 * @param clients on whose behalf it is kept, where the firm is a processor
 * @param access what it demands of the users
 */
public record RegisterContent(
    Label name,
    RegisterRole role,
    List<Client> clients,
    List<Category> categories,
    List<Field> fields,
    List<EntryRule> entryRules,
    List<Source> sources,
    List<ProcessingPurpose> purposes,
    List<Recipient> recipients,
    RequestRules requests,
    AccessRules access,
    Map<RegisterText, Label> texts) {

  public RegisterContent {
    clients = List.copyOf(clients);
    categories = List.copyOf(categories);
    fields = List.copyOf(fields);
    entryRules = List.copyOf(entryRules);
    sources = List.copyOf(sources);
    purposes = List.copyOf(purposes);
    recipients = List.copyOf(recipients);
    texts = Map.copyOf(texts);
  }

  public List<EntryKind> entryKinds() {
    return entryRules.stream().map(EntryRule::kind).toList();
  }

  public Optional<Category> category(String code) {
    return categories.stream().filter(category -> category.code().equals(code)).findFirst();
  }

  public Category categoryOf(Field field) {
    return category(field.categoryCode())
        .orElseThrow(() -> new NoSuchElementException(field.categoryCode()));
  }

  /** The category of entries of that kind; empty where the register does not keep such. */
  public Optional<Category> categoryOf(EntryKind kind) {
    return entryRules.stream()
        .filter(rule -> rule.kind() == kind)
        .findFirst()
        .flatMap(rule -> category(rule.categoryCode()));
  }

  /** The fields that take new values. */
  public List<Field> openFields() {
    return fields.stream().filter(field -> !field.retired()).toList();
  }

  /** The sources that are offered. */
  public List<Source> openSources() {
    return sources.stream().filter(source -> !source.retired()).toList();
  }

  /** The firm's own words on the matter; empty where it has none. */
  public Optional<Label> text(RegisterText which) {
    return Optional.ofNullable(texts.get(which)).filter(text -> !text.isBlank());
  }

  public RegisterContent withName(Label other) {
    return new RegisterContent(
        other,
        role,
        clients,
        categories,
        fields,
        entryRules,
        sources,
        purposes,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withRole(RegisterRole other, List<Client> onBehalfOf) {
    return new RegisterContent(
        name,
        other,
        onBehalfOf,
        categories,
        fields,
        entryRules,
        sources,
        purposes,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withCategories(List<Category> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        others,
        fields,
        entryRules,
        sources,
        purposes,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withFields(List<Field> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        others,
        entryRules,
        sources,
        purposes,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withEntryRules(List<EntryRule> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        others,
        sources,
        purposes,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withSources(List<Source> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        entryRules,
        others,
        purposes,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withPurposes(List<ProcessingPurpose> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        entryRules,
        sources,
        others,
        recipients,
        requests,
        access,
        texts);
  }

  public RegisterContent withRecipients(List<Recipient> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        entryRules,
        sources,
        purposes,
        others,
        requests,
        access,
        texts);
  }

  public RegisterContent withRequests(RequestRules others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        entryRules,
        sources,
        purposes,
        recipients,
        others,
        access,
        texts);
  }

  public RegisterContent withTexts(Map<RegisterText, Label> others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        entryRules,
        sources,
        purposes,
        recipients,
        requests,
        access,
        others);
  }

  public RegisterContent withAccess(AccessRules others) {
    return new RegisterContent(
        name,
        role,
        clients,
        categories,
        fields,
        entryRules,
        sources,
        purposes,
        recipients,
        requests,
        others,
        texts);
  }
}
