package fi.kortisto.bench;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.service.DuplicateScan;
import fi.kortisto.service.Duplicates;
import fi.kortisto.service.Session;
import java.util.List;
import java.util.Optional;

/** Measures looking for duplicates among all persons there are, and making two of them one. */
final class DuplicateBench {

  private final Session session;

  DuplicateBench(Session session) {
    this.session = session;
  }

  /**
   * @param some who are put in twice, with a mistyped name and without an e-mail address
   */
  void run(List<SubjectId> some) throws Exception {
    for (SubjectId id : some) {
      again(session.subjects().card(id, Purpose.NONE));
    }
    long start = System.nanoTime();
    DuplicateScan scan = session.duplicates().scan();
    double longest = 0;
    long step = System.nanoTime();
    while (scan.step()) {
      longest = Math.max(longest, MillionBench.millis(step));
      step = System.nanoTime();
    }
    longest = Math.max(longest, MillionBench.millis(step));
    MillionBench.say(
        "scan for duplicates",
        "%.1f s, %d persons, %d pairs suspected",
        MillionBench.millis(start) / 1000,
        scan.persons(),
        scan.found());
    int known = 0;
    for (SubjectId id : some) {
      known += session.duplicates().of(id).isEmpty() ? 0 : 1;
    }
    MillionBench.say("of those put in twice were found", "%d of %d", known, some.size());
    MillionBench.say("longest step of it", "%.0f ms", longest);
    start = System.nanoTime();
    List<SuspectPair> page = session.duplicates().suspects(Suspicion.THRESHOLD, 0, 50);
    MillionBench.say("first 50 suspects", "%.1f ms", MillionBench.millis(start));
    start = System.nanoTime();
    int count = session.duplicates().count();
    MillionBench.say("number of suspects", "%.1f ms, %d", MillionBench.millis(start), count);
    merge(page.getFirst());
  }

  private void merge(SuspectPair pair) throws Exception {
    long start = System.nanoTime();
    MergeSheet sheet =
        session.duplicates().compare(pair.subject().id(), pair.other().id(), Purpose.NONE);
    MillionBench.say("two persons side by side", "%.1f ms", MillionBench.millis(start));
    start = System.nanoTime();
    Duplicates.Merged merged = session.duplicates().merge(sheet.proposed(true));
    MillionBench.say("merge", "%.1f ms", MillionBench.millis(start));
    start = System.nanoTime();
    session.duplicates().unmerge(merged.merge());
    MillionBench.say("merge taken back", "%.1f ms", MillionBench.millis(start));
  }

  private void again(SubjectFile file) throws Exception {
    Register register = session.registers().getFirst();
    List<DatumChange.Add> data =
        file.data()
            .filter(datum -> datum.field().role() != FieldRole.EMAIL)
            .filter(datum -> datum.field().role() != FieldRole.CUSTOMER_NUMBER)
            .map(DuplicateBench::mistyped)
            .toList();
    session.subjects().add(register.id(), data);
  }

  private static DatumChange.Add mistyped(Datum datum) {
    String value =
        datum.field().role() == FieldRole.FAMILY_NAME ? datum.value() + "n" : datum.value();
    return new DatumChange.Add(
        datum.field().id(), value, "", datum.sourceCode(), Optional.empty(), true);
  }
}
