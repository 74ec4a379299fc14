package fi.kortisto.cli;

import fi.kortisto.format.EffectWords;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.Decision;
import fi.kortisto.model.FormArrival;
import fi.kortisto.model.Letter;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestStep;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request as it is read on a terminal. */
record RequestCard(RequestView view, Speech speech, LocalDate today) {

  private static final String LETTER = "letter:";

  void print(PrintStream out) {
    RequestCase request = view.request();
    Deadline deadline = request.deadline(today);
    out.println(
        Speech.harmless(
            request.id()
                + "  "
                + speech.words().of(request.kind())
                + "  "
                + speech.words().of(request.state())
                + request.outcome().map(how -> ": " + speech.words().of(how)).orElse("")));
    new Table(facts(deadline)).print(out);
    section(out, "request.effects", effects());
    HoldRows holds = new HoldRows(speech, today);
    section(out, "request.waiting", view.waiting().stream().map(holds::row).toList());
    section(out, "request.letters", view.letters().stream().map(this::row).toList());
    section(out, "request.pass-ons", view.passedOn().stream().map(this::row).toList());
    section(
        out,
        "request.files",
        view.files().stream()
            .map(file -> List.of(Long.toString(file.id()), file.name(), file.size() + " B"))
            .toList());
    section(out, "request.steps", view.steps().stream().map(this::row).toList());
  }

  private void section(PrintStream out, String key, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      out.println();
      out.println(Speech.harmless(speech.say(key)));
      new Table(rows).print(out);
    }
  }

  private List<List<String>> facts(Deadline deadline) {
    RequestCase request = view.request();
    NewRequest content = request.content();
    List<List<String>> facts = new ArrayList<>();
    put(facts, "request.from", from(content));
    put(facts, "request.person", view.subject().map(RequestCard::person).orElse(""));
    put(
        facts,
        "request.received",
        speech.day(content.received())
            + ", "
            + speech.words().of(content.road())
            + ", "
            + speech.words().of(content.form()));
    put(
        facts,
        "request.registers",
        String.join(
            ", ", view.registers().stream().map(one -> one.name().in(speech.language())).toList()));
    put(facts, "request.wish", content.wish());
    put(facts, "request.due", deadline.due() + "  " + speech.reason(deadline));
    put(
        facts,
        "request.extended",
        request.extension().map(by -> speech.day(by.on()) + ": " + by.reasons()).orElse(""));
    request
        .queries()
        .forEach(
            query -> put(facts, "request.asked", speech.day(query.asked()) + ": " + query.doubt()));
    put(
        facts,
        "request.identity",
        request
            .identification()
            .map(
                known ->
                    speech.day(known.on())
                        + " "
                        + speech.words().of(known.method())
                        + (known.note().isBlank() ? "" : ": " + known.note()))
            .orElse(""));
    put(facts, "request.handler", request.handler());
    put(facts, "request.decided", request.decided().map(speech::day).orElse(""));
    put(facts, "request.refusal", request.decision().flatMap(Decision::refusal).map(this::words));
    put(facts, "request.explanation", request.decision().map(Decision::explanation));
    put(facts, "request.answered", request.answered().map(speech::day).orElse(""));
    return facts;
  }

  private void put(List<List<String>> facts, String key, Optional<String> value) {
    put(facts, key, value.orElse(""));
  }

  private void put(List<List<String>> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(List.of(speech.say(key), value));
    }
  }

  private static String person(Subject subject) {
    return subject.displayName() + "  " + subject.id();
  }

  private static String from(NewRequest content) {
    List<String> parts = new ArrayList<>();
    parts.add(content.from().name());
    parts.addAll(content.from().address().lines());
    if (!content.from().email().isBlank()) {
      parts.add(content.from().email());
    }
    content
        .representative()
        .ifPresent(by -> parts.add("(" + by.name() + ": " + by.authority() + ")"));
    return String.join(", ", parts);
  }

  private String words(Refusal why) {
    return speech.words().of(why.ground()) + " (" + why.ground().law() + "): " + why.reason();
  }

  /** A note of the program's own, such as {@code letter:3}, in words; any other as it is. */
  private String words(String note) {
    Optional<FormArrival> again = FormArrival.ofNote(note);
    if (again.isPresent()) {
      return speech.say(
          "request.came-in-form",
          speech.words().of(again.get().form()),
          speech.day(again.get().on()));
    }
    return note.startsWith(LETTER)
        ? speech.say("request.letter", note.substring(LETTER.length()))
        : note;
  }

  private List<List<String>> effects() {
    EffectWords words = new EffectWords(view.registers(), speech.language());
    return view.effects().stream().map(effect -> List.of(words.of(effect))).toList();
  }

  private List<String> row(Letter letter) {
    return List.of(
        Long.toString(letter.id()),
        speech.words().of(letter.kind()),
        speech.day(letter.dated()),
        letter.to(),
        letter
            .sent()
            .map(
                day ->
                    speech.say("request.sent", speech.day(day))
                        + letter.road().map(road -> ", " + speech.words().of(road)).orElse(""))
            .orElse(speech.say("request.unsent")));
  }

  private List<String> row(PassOn passOn) {
    return List.of(
        Long.toString(passOn.id()),
        passOn.to().name(),
        speech.words().of(passOn.why()),
        String.join(" ", passOn.fields().stream().sorted().toList()),
        speech.words().of(passOn.state()),
        passOn.settled().map(speech::day).orElse(""),
        words(passOn.reason()));
  }

  private List<String> row(RequestStep step) {
    return List.of(
        speech.moment(step.at()),
        step.login(),
        speech.words().of(step.state()),
        words(step.note()));
  }
}
