package fi.kortisto.document;

import fi.kortisto.document.LetterBlock.Items;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.SubjectFile;
import java.util.List;
import java.util.Optional;

/** What those are told who have a person's data, or gave it (GDPR art. 19). */
final class PassOnContent {

  private final LetterFacts facts;
  private final Optional<PassOn> passOn;
  private final ItemNames names;
  private final LetterText text;

  PassOnContent(LetterFacts facts, ItemNames names, LetterText text) {
    this.facts = facts;
    this.passOn = facts.passOn();
    this.names = names;
    this.text = text;
  }

  /** Whether the reason is the one that the condition is about. */
  boolean is(Placeholder condition) {
    return passOn
        .map(PassOn::why)
        .filter(
            why ->
                condition
                    == switch (why) {
                      case RECTIFIED -> Placeholder.RECTIFIED;
                      case ERASED -> Placeholder.ERASED;
                      case RESTRICTED -> Placeholder.RESTRICTED;
                    })
        .isPresent();
  }

  /** The items concerned; none where a table of the changes names them already. */
  List<LetterBlock> fields(List<LetterBlock> corrections) {
    boolean told =
        !corrections.isEmpty()
            && passOn
                .filter(owed -> owed.why() == PassOnReason.RECTIFIED && !owed.isToSource())
                .isPresent();
    List<String> items =
        passOn.stream()
            .flatMap(owed -> names.items(owed.register(), owed.fields()).stream())
            .toList();
    return told || items.isEmpty() ? List.of() : List.of(new Items(items));
  }

  /** When they were given the data; blank where the file does not tell. */
  String disclosed() {
    return facts.file().map(SubjectFile::dealings).stream()
        .map(Dealings::disclosures)
        .flatMap(List::stream)
        .filter(
            disclosure ->
                passOn.flatMap(PassOn::disclosure).filter(id -> id == disclosure.id()).isPresent())
        .findFirst()
        .map(disclosure -> text.date(disclosure.content().on()))
        .orElse("");
  }
}
