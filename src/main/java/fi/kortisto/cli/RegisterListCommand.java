package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the registers, one line each. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
final class RegisterListCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RegisterListCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    List<Register> registers;
    try (Session session = place.open(access)) {
      registers = session.registers();
    }
    if (json) {
      place.json(out -> JsonLists.registers(registers, place.speech().language(), out));
    } else {
      new Table(registers.stream().map(this::row).toList()).print(place.out());
    }
    return 0;
  }

  private List<String> row(Register register) {
    return List.of(
        register.id().toString(),
        register.name().in(place.speech().language()),
        register.templateId(),
        place.speech().words().of(register.content().role()));
  }
}
