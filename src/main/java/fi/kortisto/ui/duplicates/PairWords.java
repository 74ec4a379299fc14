package fi.kortisto.ui.duplicates;

import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.model.SuspicionReason;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.WrappingList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of two persons why they are suspected to be one. */
record PairWords(Texts texts) {

  /** A row of the list. */
  WrappingList.Line line(SuspectPair pair) {
    Suspicion suspicion = pair.suspicion();
    String against = against(suspicion);
    return new WrappingList.Line(
        texts.get("duplicates.pair", pair.subject().displayName(), pair.other().displayName()),
        strength(suspicion)
            + " · "
            + reasons(suspicion)
            + (against.isEmpty() ? "" : " · " + texts.get("duplicates.against", against)));
  }

  /** In words and as a number. */
  String strength(Suspicion suspicion) {
    return texts.get("duplicates.score", texts.beginning(suspicion.strength()), suspicion.score());
  }

  String reasons(Suspicion suspicion) {
    return joined(suspicion.reasons().stream().filter(reason -> !reason.speaksAgainst()).toList());
  }

  /** Blank where nothing does. */
  String against(Suspicion suspicion) {
    return joined(suspicion.reasons().stream().filter(SuspicionReason::speaksAgainst).toList());
  }

  private String joined(List<SuspicionReason> reasons) {
    return reasons.stream().map(texts::of).collect(Collectors.joining(", "));
  }
}
