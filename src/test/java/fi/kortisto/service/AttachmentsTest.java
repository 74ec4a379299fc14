package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files kept with a person, inside the encrypted register. */
class AttachmentsTest {

  private static final Provenance SENT =
      new Provenance("customer", Optional.of(LocalDate.of(2026, 3, 4)), true);

  @TempDir Path temp;
  private Session session;
  private SubjectId aino;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), Clock.systemDefaultZone());
    aino = Given.person(session, "Aino", "Esimerkki").subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void keepsAFileOfSeveralPiecesByteForByte() throws Exception {
    byte[] sound = wav(3_500_000);

    SubjectFile card = add("puhelu.mp3", sound, Optional.empty()).card();

    Attachment kept = card.attachments().getFirst();
    assertThat(kept.name()).isEqualTo("puhelu.mp3");
    assertThat(kept.mediaType()).isEqualTo("audio/wav");
    assertThat(kept.size()).isEqualTo(sound.length);
    assertThat(kept.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sound)));
    assertThat(kept.provenance()).isEqualTo(SENT);
    try (InputStream in = session.attachments().open(aino, kept.id(), Purpose.NONE)) {
      assertThat(in.readAllBytes()).isEqualTo(sound);
    }
  }

  @Test
  void leavesNothingBehindWhenCancelledMidway() throws Exception {
    byte[] sound = wav(6_000_000);
    Progress impatient =
        new Progress() {
          private boolean enough;

          @Override
          public void at(long done, long total) {
            enough = done > total / 2;
          }

          @Override
          public boolean cancelled() {
            return enough;
          }
        };

    assertThatThrownBy(
            () ->
                session
                    .attachments()
                    .add(
                        aino,
                        new NewAttachment(register(), Optional.empty(), "puhelu.wav", SENT),
                        new ByteArrayInputStream(sound),
                        sound.length,
                        impatient))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.CANCELLED));

    assertThat(session.subjects().card(aino, Purpose.NONE).attachments()).isEmpty();
    assertThat(add("uusi.wav", wav(100), Optional.empty()).card().attachments()).hasSize(1);
  }

  @Test
  void leavesNothingBehindWhenTheFileCannotBeReadToItsEnd() throws Exception {
    InputStream broken =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given++ > 2_000_000) {
              throw new IOException("gone");
            }
            return 7;
          }
        };

    assertThatThrownBy(
            () ->
                session
                    .attachments()
                    .add(
                        aino,
                        new NewAttachment(register(), Optional.empty(), "rikki.bin", SENT),
                        broken,
                        -1,
                        Progress.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.CANNOT_READ));
    assertThat(session.subjects().card(aino, Purpose.NONE).attachments()).isEmpty();
  }

  @Test
  void saysThatAFileIsTooLargeBeforeReadingIt() {
    assertThatThrownBy(
            () ->
                session
                    .attachments()
                    .add(
                        aino,
                        new NewAttachment(register(), Optional.empty(), "suuri.bin", SENT),
                        InputStream.nullInputStream(),
                        Attachment.LARGEST + 1,
                        Progress.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_LARGE_FILE));
  }

  @Test
  void takesTheFilesOfAnEntryAwayWithIt() throws Exception {
    EntryContent recording =
        new EntryContent(
            EntryKind.RECORDING,
            LocalDateTime.of(2026, 3, 4, 9, 0),
            Optional.empty(),
            "",
            Map.of(),
            List.of(),
            SENT);
    long entry = session.entries().change(aino, new EntryChange.Add(register(), recording)).entry();
    SubjectFile card = add("puhelu.wav", wav(1000), Optional.of(entry)).card();

    assertThat(card.attachmentsOf(card.entries().findFirst().orElseThrow())).hasSize(1);

    Entries.Changed removed = session.entries().change(aino, new EntryChange.Remove(entry));

    assertThat(removed.card().attachments()).isEmpty();
    assertThat(removed.undo()).isEmpty();
  }

  @Test
  void givesNobodysFileToAnother() throws Exception {
    long file = add("kirje.txt", "Hei".getBytes("UTF-8"), Optional.empty()).attachment();
    SubjectId eero = Given.person(session, "Eero", "Keksitty").subject().id();

    assertThatThrownBy(() -> session.attachments().open(eero, file, Purpose.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.NO_SUCH_DATUM));
    assertThatThrownBy(() -> session.attachments().remove(eero, file))
        .isInstanceOf(DomainException.class);
    assertThat(session.attachments().remove(aino, file).attachments()).isEmpty();
  }

  private Attachments.Added add(String name, byte[] content, Optional<Long> entry)
      throws DomainException {
    return session
        .attachments()
        .add(
            aino,
            new NewAttachment(register(), entry, name, SENT),
            new ByteArrayInputStream(content),
            content.length,
            Progress.NONE);
  }

  private RegisterId register() {
    return session.registers().getFirst().id();
  }

  private static byte[] wav(int size) {
    byte[] sound = new byte[size];
    new Random(7).nextBytes(sound);
    byte[] head = "RIFF\0\0\0\0WAVE".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, sound, 0, head.length);
    return sound;
  }
}
