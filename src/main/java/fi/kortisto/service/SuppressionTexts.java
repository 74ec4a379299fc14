package fi.kortisto.service;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what a person is known again of whom nothing but digests is kept. */
final class SuppressionTexts {

  private SuppressionTexts() {}

  /** E-mail addresses, phones, and the name with each postcode; each once. */
  static List<String> of(List<RoleValue> data) {
    List<String> texts = new ArrayList<>();
    for (RoleValue value : data) {
      switch (value.role()) {
        case EMAIL -> texts.add("email:" + value.value().toLowerCase(Locale.ROOT));
        case PHONE -> texts.add("phone:" + value.value());
        default -> {}
      }
    }
    String name = name(data);
    if (!name.isEmpty()) {
      data.stream()
          .filter(value -> value.role() == FieldRole.POST_ADDRESS)
          .map(value -> PostalAddress.parse(value.value()).postcode())
          .filter(postcode -> !postcode.isBlank())
          .forEach(postcode -> texts.add("name:" + name + "/" + postcode));
    }
    return texts.stream().distinct().toList();
  }

  /** The name's words in the order of the alphabet: files differ in which name comes first. */
  private static String name(List<RoleValue> data) {
    boolean named = data.stream().anyMatch(value -> ContactMatch.NAMES.contains(value.role()));
    return named
        ? Arrays.stream(
                SubjectSummary.of(data, SubjectEdit.FALLBACK)
                    .displayName()
                    .toLowerCase(Locale.ROOT)
                    .split("[^\\p{L}\\p{M}'-]+"))
            .filter(word -> !word.isEmpty())
            .sorted()
            .collect(Collectors.joining(" "))
        : "";
  }
}
