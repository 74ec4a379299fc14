package fi.kortisto.cli;

import fi.kortisto.format.EffectWords;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides on a request and carries the decision out, or says what it would change. */
@Command(name = "decide", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestDecideCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RequestAccess access = new RequestAccess();

  @Mixin private final DecisionOptions typed = new DecisionOptions();

  @Option(names = "--not-found", descriptionKey = "not-found")
  private boolean notFound;

  @Option(names = "--preview", descriptionKey = "preview")
  private boolean preview;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestDecideCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    if (notFound != typed.isEmpty() || (notFound && preview)) {
      throw new ParameterException(spec.commandLine(), "no decision, or two");
    }
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      if (notFound) {
        tell(session.decisions().notFound(access.id(), view.request().version()));
        return 0;
      }
      Decision decision = new DecisionTyped(session, view, typed, place.today()).decision();
      if (preview) {
        print(view, session.decisions().preview(access.id(), decision));
        place.tell("decide.preview");
      } else {
        tell(session.decisions().decide(access.id(), view.request().version(), decision));
      }
    }
    return 0;
  }

  private void tell(RequestView decided) {
    print(decided, decided.effects());
    place.tell(
        "decide.done",
        access.id(),
        decided.request().outcome().map(place.speech().words()::of).orElse(""),
        decided.answer().map(place.speech().words()::of).orElse(""));
  }

  private void print(RequestView view, List<Effect> effects) {
    EffectWords words = new EffectWords(view.registers(), place.speech().language());
    effects.forEach(effect -> place.out().println(Speech.harmless(words.of(effect))));
  }
}
