package fi.kortisto.document;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Entry;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of which the answer tells, each with what it belongs to and where it came from. */
final class AnswerFiles {

  private static final int SHORT_HASH = 16;

  private final SubjectFile file;
  private final AnswerOptions options;
  private final LetterText text;

  AnswerFiles(SubjectFile file, AnswerOptions options, LetterText text) {
    this.file = file;
    this.options = options;
    this.text = text;
  }

  List<Map<String, Object>> rows() {
    return file.attachments().stream().map(this::row).toList();
  }

  private Map<String, Object> row(Attachment attachment) {
    Optional<RegisterPart> part =
        file.parts().stream()
            .filter(each -> each.register().id().equals(attachment.register()))
            .findFirst();
    List<String> belongs = new ArrayList<>();
    part.ifPresent(of -> belongs.add(of.register().name().in(options.language())));
    part.flatMap(of -> entry(of, attachment)).ifPresent(entry -> belongs.add(name(entry)));
    return Map.of(
        "name", attachment.name(),
        "size", text.size(attachment.size()),
        "belongs", belongs,
        "source", part.map(of -> source(of, attachment)).orElse(""),
        "supplied", part.map(of -> items(of).supplied(attachment.provenance())).orElse(""),
        "hash",
            attachment.sha256().substring(0, Math.min(SHORT_HASH, attachment.sha256().length())));
  }

  private static Optional<Entry> entry(RegisterPart part, Attachment attachment) {
    return attachment
        .entry()
        .flatMap(id -> part.entries().stream().filter(entry -> entry.id() == id).findFirst());
  }

  private String name(Entry entry) {
    return text.word(entry.kind()) + " " + text.moment(entry.at());
  }

  private String source(RegisterPart part, Attachment attachment) {
    return items(part).source(attachment.provenance().sourceCode());
  }

  private Items items(RegisterPart part) {
    return new Items(part, file, options, text);
  }
}
