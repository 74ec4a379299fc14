package fi.kortisto.document;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogCheckpoint;
import java.util.ArrayList;
import java.util.List;

/** A checkpoint of the access log on paper, with all that it takes to check its signature. */
public final class CheckpointPaper {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("log-checkpoint.mustache");

  /** Digits on a line. */
  private static final int LINE = 64;

  private CheckpointPaper() {}

  public static Document render(
      Controller controller, LogCheckpoint checkpoint, Language language) {
    LetterText text = new LetterText(language);
    View view = new View();
    view.put("lang", language.code());
    view.put("t", text.under("checkpoint."));
    view.put("controller", controller.name());
    view.put("anchor", checkpoint.anchor().toString());
    view.put("removed", Long.toString(checkpoint.removed()));
    view.put("first", text.moment(checkpoint.firstAt()));
    view.put("last", text.moment(checkpoint.lastAt()));
    view.put("made", text.moment(checkpoint.madeAt()));
    view.put("lines", checkpoint.text().lines().toList());
    view.put("key", lines(checkpoint.publicKey()));
    view.put("signature", lines(checkpoint.signature()));
    return Typesetter.set(text.get("checkpoint.title"), TEMPLATE.fill(view.map()));
  }

  private static List<String> lines(String digits) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < digits.length(); start += LINE) {
      lines.add(digits.substring(start, Math.min(digits.length(), start + LINE)));
    }
    return lines;
  }
}
