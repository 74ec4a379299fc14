package fi.kortisto.cli;

import fi.kortisto.format.EntryForms;
import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A person's file as it is read on a terminal. */
record Card(SubjectFile file, Speech speech) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  void print(PrintStream out) {
    out.println(Speech.harmless(file.subject().displayName() + "  " + file.subject().id()));
    for (RegisterPart part : file.parts()) {
      heading(out, part.register().name().in(language()));
      new Table(part.data().stream().map(datum -> row(part.register(), datum)).toList()).print(out);
      new Table(part.entries().stream().map(entry -> row(part.register(), entry)).toList())
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
    String shown =
        datum.isHidden()
            ? speech.say("show.hidden")
            : FieldForms.show(datum.field(), datum.value(), language());
    return List.of(
        datum.field().label().in(language()),
        shown.replace("\n", ", "),
        datum.label(),
        source(register, datum.sourceCode()),
        datum.obtained().map(speech::day).orElse(""));
  }

  private List<String> row(Register register, Entry entry) {
    List<String> told = new ArrayList<>();
    told.add(entry.text());
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
    entry.messages().forEach(message -> told.add(message.author() + ": " + message.text()));
    return List.of(
        speech.words().of(entry.kind()),
        moment(entry),
        String.join("; ", told),
        source(register, entry.sourceCode()));
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
            .orElse(""));
  }

  private Language language() {
    return speech.language();
  }
}
