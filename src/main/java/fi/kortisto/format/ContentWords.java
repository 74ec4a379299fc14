package fi.kortisto.format;

import fi.kortisto.model.Category;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.StorageRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a register keeps, in words. */
public final class ContentWords {

  private final RegisterContent content;
  private final Language language;
  private final Words words;

  public ContentWords(RegisterContent content, Language language) {
    this.content = content;
    this.language = language;
    this.words = Words.of(language);
  }

  /** The categories that take new items, each with a line of its fields and one for each kind. */
  public Map<Category, List<String>> groups() {
    Map<Category, List<String>> groups = new LinkedHashMap<>();
    for (Category category : content.categories()) {
      List<String> lines = new ArrayList<>();
      String fields =
          content.openFields().stream()
              .filter(field -> field.categoryCode().equals(category.code()))
              .map(Field::label)
              .map(label -> label.in(language))
              .collect(Collectors.joining(", "));
      if (!fields.isEmpty()) {
        lines.add(fields);
      }
      kinds(category).map(this::of).forEach(lines::add);
      if (!lines.isEmpty()) {
        groups.put(category, lines);
      }
    }
    return groups;
  }

  /** The categories by the storage rule they share, in the order of the register. */
  public Map<StorageRule, List<String>> storage() {
    Map<StorageRule, List<String>> storage = new LinkedHashMap<>();
    for (Category category : content.categories()) {
      storage
          .computeIfAbsent(category.storage(), rule -> new ArrayList<>())
          .add(withKinds(category));
    }
    return storage;
  }

  /** The kind with what is kept of such an entry: {@code Call: start, end, caller's number}. */
  public String of(EntryKind kind) {
    Stream<String> time =
        kind.lasts()
            ? Stream.of(words.get("content.start"), words.get("content.end"))
            : Stream.of(words.get("content.day"));
    Stream<String> matter =
        switch (kind) {
          case CHAT -> Stream.of(words.get("content.messages"), words.get("content.text"));
          case RECORDING -> Stream.of(words.get("content.sound"), words.get("content.text"));
          case ASSIGNMENT, FEEDBACK, CALL, INVOICE, NOTE -> Stream.of(words.get("content.text"));
        };
    Stream<String> particulars = kind.particulars().stream().map(words::of);
    return words.get(
        "content.kind",
        words.beginning(kind),
        Stream.of(time, particulars, matter)
            .flatMap(parts -> parts)
            .collect(Collectors.joining(", ")));
  }

  /** How the program itself protects what is kept. */
  public String security() {
    return words.get("record.security");
  }

  /**
   * The category, with its kinds of entry unless there is but one and the category is just that.
   */
  private String withKinds(Category category) {
    String label = category.label().in(language);
    List<String> kinds =
        kinds(category).map(words::of).map(kind -> kind.toLowerCase(language.locale())).toList();
    boolean nothingElse =
        kinds.size() == 1
            && content.openFields().stream()
                .noneMatch(field -> field.categoryCode().equals(category.code()));
    return kinds.isEmpty() || nothingElse
        ? label
        : words.get("content.with-kinds", label, String.join(", ", kinds));
  }

  private Stream<EntryKind> kinds(Category category) {
    return content.entryRules().stream()
        .filter(rule -> rule.categoryCode().equals(category.code()))
        .map(EntryRule::kind);
  }
}
