package fi.kortisto.ui.disclosures;

import fi.kortisto.format.ItemWords;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.WrappingList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what was disclosed. */
final class DisclosureWords {

  private final Texts texts;
  private final List<Register> registers;
  private final ItemWords items;

  DisclosureWords(Texts texts, SignedIn signedIn) {
    this.texts = texts;
    this.registers = signedIn.registers();
    this.items = new ItemWords(registers, texts.language());
  }

  /** A row of the ledger. */
  WrappingList.Line line(Disclosure disclosure) {
    DisclosureContent content = disclosure.content();
    return new WrappingList.Line(
        texts.date(content.on()) + " · " + content.recipient().name(),
        Stream.of(
                what(content.register(), content.fields()),
                content.why(),
                texts.get("disclosures.persons", disclosure.persons()),
                content.outsideEea() ? texts.get("disclosures.outside") : "")
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")));
  }

  /** The sorts of data, in alphabetical order. */
  String what(RegisterId register, Collection<String> codes) {
    return codes.stream()
        .map(code -> items.of(register, code))
        .distinct()
        .sorted(texts.order())
        .collect(Collectors.joining(", "));
  }

  String nameOf(RegisterId id) {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .map(register -> texts.of(register.name()))
        .orElse("–");
  }
}
