package fi.kortisto.cli;

import fi.kortisto.format.Conversation;
import fi.kortisto.format.EntryForms;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.TermWords;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.SubjectFile;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A person's file as it is read on a terminal. */
record Card(SubjectFile file, Map<ItemKey, StorageTerm> terms, Speech speech, LocalDate today) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  void print(PrintStream out) {
    out.println(Speech.harmless(file.subject().displayName() + "  " + file.subject().id()));
    for (RegisterPart part : file.parts()) {
      heading(out, part.register().name().in(language()));
      new Table(part.data().stream().map(datum -> row(part.register(), datum)).toList()).print(out);
      new Table(part.entries().stream().flatMap(entry -> rows(part.register(), entry)).toList())
          .print(out);
    }
    if (!file.bans().isEmpty()) {
      heading(out, speech.say("show.bans"));
      new Table(file.bans().stream().map(ban -> row(ban, speech)).toList()).print(out);
    }
    if (!file.attachments().isEmpty()) {
      heading(out, speech.say("show.attachments"));
      new Table(file.attachments().stream().map(this::row).toList()).print(out);
    }
    List<Hold> holds = Holds.of(file, today);
    if (!holds.isEmpty()) {
      heading(out, speech.say("show.holds"));
      HoldRows rows = new HoldRows(speech, today);
      new Table(holds.stream().map(rows::row).toList()).print(out);
    }
    long hidden = file.data().filter(Datum::isHidden).count();
    if (hidden > 0) {
      heading(out, speech.say("show.hidden-values", hidden));
    }
    heading(out, speech.say("show.log", file.log().size(), file.anchor()));
  }

  private static void heading(PrintStream out, String text) {
    out.println();
    out.println(Speech.harmless(text));
  }

  private List<String> row(Register register, Datum datum) {
    return List.of(
        datum.field().label().in(language()),
        shown(datum).replace("\n", ", "),
        datum.label(),
        source(register, datum.sourceCode()),
        datum.obtained().map(speech::day).orElse(""),
        kept(ItemKey.of(datum)));
  }

  private String shown(Datum datum) {
    if (datum.isHidden()) {
      return speech.say("show.hidden");
    }
    return datum.field().type() == FieldType.IMAGE
        ? file.attachments().stream()
            .filter(attachment -> datum.value().equals(Long.toString(attachment.id())))
            .map(Attachment::name)
            .findFirst()
            .orElse(datum.value())
        : FieldForms.show(datum.field(), datum.value(), language());
  }

  /** What it is, and below it what else there is to tell, a line each. */
  private Stream<List<String>> rows(Register register, Entry entry) {
    List<String> told = new ArrayList<>();
    entry.text().lines().forEach(told::add);
    entry
        .content()
        .duration()
        .ifPresent(length -> told.add(speech.say("show.duration", EntryForms.duration(length))));
    entry
        .values()
        .forEach(
            (name, value) ->
                told.add(
                    speech.words().of(name) + ": " + EntryForms.show(name, value, language())));
    Conversation.write(entry.messages()).lines().forEach(told::add);
    List<String> first =
        List.of(
            speech.words().of(entry.kind()),
            moment(entry),
            told.isEmpty() ? "" : told.getFirst(),
            source(register, entry.sourceCode()),
            kept(ItemKey.of(entry)));
    return Stream.concat(
        Stream.of(first), told.stream().skip(1).map(line -> List.of("", "", line)));
  }

  private String moment(Entry entry) {
    String day = speech.day(entry.at().toLocalDate());
    return entry.kind().hasTime() ? day + " " + TIME.format(entry.at()) : day;
  }

  private String source(Register register, String code) {
    return register.sourceOf(code).map(source -> source.label().in(language())).orElse(code);
  }

  static List<String> row(Ban ban, Speech speech) {
    return List.of(
        Long.toString(ban.id()),
        speech.words().of(ban.purpose()),
        speech.words().of(ban.channel()),
        speech.day(ban.from()) + "–" + ban.until().map(speech::day).orElse(""),
        speech.words().of(ban.statedBy()),
        ban.received(),
        ban.withdrawn().map(at -> speech.say("bans.withdrawn", speech.moment(at))).orElse(""));
  }

  private List<String> row(Attachment attachment) {
    return List.of(
        Long.toString(attachment.id()),
        attachment.name(),
        attachment.mediaType(),
        attachment.size() + " B",
        file.entries()
            .filter(entry -> attachment.entry().filter(id -> id == entry.id()).isPresent())
            .findFirst()
            .map(entry -> speech.words().of(entry.kind()) + " " + moment(entry))
            .orElse(""),
        kept(ItemKey.of(attachment)));
  }

  private String kept(ItemKey item) {
    TermWords words = new TermWords(language(), file.anchor().date());
    return Optional.ofNullable(terms.get(item)).map(words::brief).orElse("");
  }

  private Language language() {
    return speech.language();
  }
}
