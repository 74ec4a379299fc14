package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.SubjectExport.ExtraFile;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.AesVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedArchiveTest {

  private static final byte[] LETTER = "Esimerkki, Aino: vastaus".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void opensWithItsPassphrase() throws Exception {
    try (Passphrase passphrase = Passphrase.generate(Language.FI);
        ZipFile zip = new ZipFile(sealed(passphrase).toFile(), passphrase.characters())) {
      assertThat(zip.getFileHeaders())
          .extracting(FileHeader::getFileName)
          .contains("subject.json", "subject.csv", "subject.vcf", "answer.pdf");
      assertThat(content(zip, "answer.pdf")).isEqualTo(LETTER);
      assertThat(new String(content(zip, "subject.json"), StandardCharsets.UTF_8))
          .contains("\"kind\" : \"access\"", "sopimus.pdf");
      assertThat(content(zip, "attachments/3.pdf")).isEqualTo(new byte[] {5});
    }
  }

  @Test
  void isRefusedWithAnotherPassphrase() throws Exception {
    try (Passphrase passphrase = Passphrase.generate(Language.FI);
        Passphrase other = Passphrase.generate(Language.FI);
        ZipFile zip = new ZipFile(sealed(passphrase).toFile(), other.characters())) {
      assertThatThrownBy(() -> content(zip, "answer.pdf")).isInstanceOf(ZipException.class);
    }
  }

  @Test
  void isSealedByTheStrongestKeyWithoutAChecksumOfTheClearText() throws Exception {
    try (Passphrase passphrase = Passphrase.generate(Language.EN);
        ZipFile zip = new ZipFile(sealed(passphrase).toFile())) {
      for (FileHeader header : zip.getFileHeaders()) {
        assertThat(header.getAesExtraDataRecord().getAesKeyStrength())
            .isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
        assertThat(header.getAesExtraDataRecord().getAesVersion()).isEqualTo(AesVersion.TWO);
        assertThat(header.getCrc()).isZero();
      }
    }
  }

  @Test
  void showsNothingOfThePersonFromOutside() throws Exception {
    try (Passphrase passphrase = Passphrase.generate(Language.SV)) {
      String bytes = Files.readString(sealed(passphrase), StandardCharsets.ISO_8859_1);
      assertThat(bytes).doesNotContain("Esimerkki", "Aino", "sopimus", "muistio", "example.fi");
      assertThat(bytes).doesNotContain(new String(passphrase.characters()));
    }
  }

  @Test
  void leavesTheStreamBelowOpen() throws Exception {
    OpenStream below = new OpenStream();
    try (Passphrase passphrase = Passphrase.generate(Language.FI);
        SealedArchive archive = new SealedArchive(below, passphrase)) {
      archive.begin("answer.pdf").write(LETTER);
    }
    assertThat(below.closed).isFalse();
  }

  private static final class OpenStream extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }

  private Path sealed(Passphrase passphrase) throws Exception {
    InventedMember member = InventedMember.of("trading-customers");
    Path file = folder.resolve("answer.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      new SubjectExport(member.file(), ExportKind.ACCESS, Language.FI, member::content)
          .writeSealed(out, passphrase, List.of(new ExtraFile("answer.pdf", LETTER)));
    }
    return file;
  }

  private static byte[] content(ZipFile zip, String name) throws IOException {
    try (InputStream content = zip.getInputStream(zip.getFileHeader(name))) {
      return content.readAllBytes();
    }
  }
}
