package fi.kortisto.cli;

import fi.kortisto.format.UseWords;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.UseAnswer;
import fi.kortisto.model.UseRule;
import java.util.ArrayList;
import java.util.List;

/** The matrix of uses as rows: purpose, channel, whether it is allowed, and why. */
record UseRows(UseRule rule, Speech speech) {

  List<List<String>> rows() {
    UseWords words = new UseWords(speech.language());
    List<List<String>> rows = new ArrayList<>();
    for (BanPurpose use : BanPurpose.values()) {
      for (BanChannel road : use.isByChannel() ? BanChannel.ROADS : List.of(BanChannel.ANY)) {
        UseAnswer answer = rule.mayWe(use, road);
        rows.add(
            List.of(
                speech.words().of(use),
                use.isByChannel() ? speech.words().of(road) : "",
                speech.words().of(answer.permit()),
                words.why(use, answer)));
      }
    }
    return rows;
  }
}
