package fi.kortisto.service;

import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that a register gives away of its persons, to be compared before and after. */
public final class Copies {

  private static final Set<String> OF_THE_LOG = Set.of("log", "anchor");

  private Copies() {}

  /** JSON without what the log says, CSV and vCard of everybody, by id. */
  public static Map<SubjectId, List<String>> of(Session session)
      throws DomainException, IOException {
    Map<SubjectId, List<String>> copies = new LinkedHashMap<>();
    for (Subject subject : found(session, "")) {
      SubjectFile file =
          session.subjects().export(subject.id(), ExportKind.ACCESS, "json", Purpose.NONE);
      ObjectNode json =
          (ObjectNode)
              JsonMapper.shared().readTree(write(session, file, SubjectExport.Format.JSON));
      OF_THE_LOG.forEach(json::remove);
      copies.put(
          subject.id(),
          List.of(
              json.toString(),
              Long.toString(subject.version()),
              write(session, file, SubjectExport.Format.CSV),
              write(session, file, SubjectExport.Format.VCF)));
    }
    return copies;
  }

  private static String write(Session session, SubjectFile file, SubjectExport.Format format)
      throws DomainException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(
            file,
            ExportKind.ACCESS,
            Language.FI,
            attachment ->
                session.attachments().open(file.subject().id(), attachment.id(), Purpose.NONE))
        .write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Those found, in the order in which they are shown. */
  static List<Subject> found(Session session, String text) throws DomainException {
    List<Subject> found = new ArrayList<>();
    Optional<SubjectPage.Mark> mark = Optional.of(SubjectPage.Mark.START);
    while (mark.isPresent()) {
      SubjectPage page = session.search().find(SearchQuery.of(text), mark.get(), 500);
      found.addAll(page.rows());
      mark = page.next();
    }
    return found;
  }
}
