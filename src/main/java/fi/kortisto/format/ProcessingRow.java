package fi.kortisto.format;

import fi.kortisto.model.Client;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the record of processing tells of one register: the paper and the table are both drawn from
 * it.
 *
 * @param cells every column, in order, each a list of lines; none where the column does not concern
 *     the register
 */
public record ProcessingRow(Map<ProcessingColumn, List<String>> cells) {

  public ProcessingRow {
    cells = Collections.unmodifiableMap(new EnumMap<>(cells));
  }

  public static ProcessingRow of(
      RegisterContent content, Controller controller, Language language) {
    return new Draft(content, controller, language).row();
  }

  /** The row while it is being written. */
  private record Draft(
      RegisterContent content, Controller controller, Language language, Words words) {

    Draft(RegisterContent content, Controller controller, Language language) {
      this(content, controller, language, Words.of(language));
    }

    ProcessingRow row() {
      Map<ProcessingColumn, List<String>> cells = new EnumMap<>(ProcessingColumn.class);
      for (ProcessingColumn column : ProcessingColumn.values()) {
        cells.put(column, lines(column).filter(line -> !line.isBlank()).toList());
      }
      return new ProcessingRow(cells);
    }

    private Stream<String> lines(ProcessingColumn column) {
      boolean own = content.role() == RegisterRole.CONTROLLER;
      return switch (column) {
        case REGISTER -> Stream.of(content.name().in(language));
        case ROLE -> Stream.of(words.of(content.role()));
        case FIRM -> firm();
        case CLIENTS -> own ? Stream.empty() : clients();
        case OFFICER -> Stream.of(controller.dataProtectionOfficer());
        case PURPOSES -> own ? content.purposes().stream().map(this::purpose) : Stream.empty();
        case PROCESSING ->
            own
                ? Stream.empty()
                : content.purposes().stream().map(purpose -> purpose.label().in(language));
        case DATA_SUBJECTS -> text(RegisterText.DATA_SUBJECTS);
        case DATA_GROUPS -> groups();
        case RECIPIENTS -> content.recipients().stream().map(this::recipient);
        case TRANSFERS -> transfers();
        case STORAGE -> storage();
        case SECURITY ->
            Stream.of(
                    Stream.of(words.get("record.security")),
                    text(RegisterText.PROTECTION_AUTOMATED),
                    text(RegisterText.PROTECTION_MANUAL))
                .flatMap(lines -> lines);
      };
    }

    private Stream<String> firm() {
      return Stream.of(
          words.get("record.business-id", controller.name(), controller.businessId()),
          String.join(", ", controller.address().lines()),
          controller.email(),
          controller.phone(),
          controller.contact());
    }

    private Stream<String> clients() {
      return content.clients().isEmpty()
          ? Stream.of(words.get("record.clients-apart"))
          : content.clients().stream().map(Draft::client);
    }

    private static String client(Client client) {
      return client.contact().isBlank() ? client.name() : client.name() + ", " + client.contact();
    }

    private String purpose(ProcessingPurpose purpose) {
      return words.get("record.purpose", purpose.label().in(language), words.of(purpose.basis()));
    }

    private Stream<String> groups() {
      List<String> lines = new ArrayList<>();
      new ContentWords(content, language)
          .groups()
          .forEach(
              (category, items) ->
                  lines.add(
                      words.get(
                          "record.group",
                          category.label().in(language),
                          String.join("; ", items))));
      return lines.stream();
    }

    private String recipient(Recipient recipient) {
      return words.get(
          "record.recipient", recipient.label().in(language), words.of(recipient.kind()));
    }

    private Stream<String> transfers() {
      List<String> lines =
          content.recipients().stream()
              .filter(Recipient::outsideEea)
              .map(
                  recipient ->
                      words.get(
                          "record.transfer",
                          recipient.label().in(language),
                          recipient.safeguard().in(language)))
              .toList();
      return Stream.concat(
          lines.isEmpty() ? Stream.of(words.get("record.no-transfers")) : lines.stream(),
          text(RegisterText.TRANSFERS));
    }

    private Stream<String> storage() {
      List<String> lines = new ArrayList<>();
      new ContentWords(content, language)
          .storage()
          .forEach(
              (rule, categories) ->
                  lines.add(
                      words.get(
                          "record.storage",
                          String.join(", ", categories),
                          Spans.of(rule, language),
                          rule.reason().in(language))));
      return lines.stream();
    }

    private Stream<String> text(RegisterText which) {
      return content.text(which).map(label -> label.in(language)).stream();
    }
  }
}
