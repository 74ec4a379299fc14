package fi.kortisto.demo;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Fills a register with invented people without a file between: their data as an import does, and
 * for the first of them what an administrator does by hand.
 */
public final class InventedFilling {

  /** How many have the sound of their recording on file. */
  private static final int WITH_SOUND = 8;

  private final Session session;
  private final LocalDate today;

  public InventedFilling(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  /**
   * Brings in the people of an {@link InventedSet}.
   *
   * @return those who are in it, as they were met
   */
  public List<SubjectId> fill(Register register, int count, Progress progress)
      throws DomainException {
    InventedSet set = new InventedSet(register.templateId(), register.content(), count, today);
    List<SubjectId> people = new ArrayList<>();
    Iterator<IncomingRow.Contact> rows = set.contacts().iterator();
    session
        .imports()
        .run(
            register.id(),
            () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
            false,
            progress,
            row -> row.subject().ifPresent(people::add));
    for (SubjectId id : people.subList(0, Math.min(people.size(), WITH_SOUND))) {
      attachSound(register, id);
    }
    if (!people.isEmpty() && register.content().entryKinds().contains(EntryKind.NOTE)) {
      writeNote(register, people.getFirst());
    }
    return people;
  }

  private void attachSound(Register register, SubjectId id) throws DomainException {
    SubjectFile file = session.subjects().view(id, Purpose.NONE);
    Optional<Entry> recording =
        file.parts().stream()
            .filter(part -> part.register().id().equals(register.id()))
            .map(RegisterPart::entries)
            .flatMap(List::stream)
            .filter(entry -> entry.kind() == EntryKind.RECORDING)
            .findFirst();
    if (recording.isPresent()) {
      attach(register, id, recording.get());
    }
  }

  private void attach(Register register, SubjectId id, Entry recording) throws DomainException {
    byte[] sound = InventedSound.wav(id.value());
    NewAttachment file =
        new NewAttachment(
            register.id(),
            Optional.of(recording.id()),
            "sound-" + recording.id() + ".wav",
            recording.content().provenance());
    session
        .attachments()
        .add(id, file, new ByteArrayInputStream(sound), sound.length, Progress.NONE);
  }

  private void writeNote(Register register, SubjectId id) throws DomainException {
    EntryContent note =
        new EntryDraft(EntryKind.NOTE, today.atStartOfDay())
            .saying("Esimerkkimerkintä, jonka rekisterin hoitaja kirjoitti itse.")
            .from(register.sourceOf("staff"));
    session.entries().change(id, new EntryChange.Add(register.id(), note));
  }
}
