package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.Fact;
import fi.kortisto.document.NoticeBlock.Facts;
import fi.kortisto.document.NoticeBlock.OwnWords;
import fi.kortisto.document.NoticeBlock.Sentence;
import fi.kortisto.format.ContentWords;
import fi.kortisto.model.Client;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Label;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterText;
import java.util.List;
import java.util.stream.Stream;

/** What all sections of one notice are written with. */
record NoticePen(NoticeFacts facts, LetterText text) {

  RegisterContent content() {
    return facts.content();
  }

  Controller controller() {
    return facts.controller();
  }

  /** Whether the firm decides on the register itself, and not for a client. */
  boolean isController() {
    return content().role() == RegisterRole.CONTROLLER;
  }

  ContentWords contentWords() {
    return new ContentWords(content(), text.language());
  }

  NoticeSection section(String id, NoticeBlock... blocks) {
    return new NoticeSection(id, text.get("section." + id), List.of(blocks));
  }

  Sentence say(String key, Object... arguments) {
    return new Sentence(text.get("say." + key, arguments));
  }

  Sentence silence() {
    return new Sentence("");
  }

  /** The place of the firm's own words. */
  OwnWords words(RegisterText which) {
    return new OwnWords(which, content().text(which).map(this::in).orElse(""));
  }

  boolean hasWords(RegisterText which) {
    return content().text(which).isPresent();
  }

  Fact fact(String name, String... lines) {
    return fact(name, Stream.of(lines));
  }

  Fact fact(String name, Stream<String> lines) {
    return new Fact(text.get("name." + name), lines.filter(line -> !line.isBlank()).toList());
  }

  /** Those of the facts of which anything is known. */
  Facts facts(Fact... facts) {
    return new Facts(Stream.of(facts).filter(fact -> !fact.lines().isEmpty()).toList());
  }

  String in(Label label) {
    return label.in(text.language());
  }

  /** On whose behalf the register is kept. */
  Stream<String> clients() {
    return content().clients().stream().map(NoticePen::client);
  }

  /** By what roads the firm is reached. */
  Stream<String> roads() {
    return Stream.of(
        controller().contact(),
        controller().email(),
        controller().phone(),
        String.join(", ", controller().address().lines()));
  }

  private static String client(Client client) {
    return client.contact().isBlank() ? client.name() : client.name() + ", " + client.contact();
  }
}
