package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.ContactFile.ContentType;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactFilesTest {

  private static final String CARDS =
      "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=84;A=\n=20B;;;\n"
          + "TEL;CELL;PREF:040 1\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\n SkZJRgAB\n\nEND:VCARD\n"
          + "BEGIN:VCARD\nVERSION:4.0\nN:A;B;;;\nitem1.TEL;VALUE=uri;TYPE=\"work,voice\":tel:+358\n"
          + "item1.X-ABLABEL:Mökki\nADR:;;Katu\\, 1;Kylä;;00100;\nEND:VCARD\n";
  private static final String TABLE =
      "Nimi;Sähköposti;\"Home Street\";Home City\nAino;a@example.fi;\"Katu \"\"1\"\"\";Kylä\n";

  @TempDir Path folder;

  @Test
  void tellsWhatAFileIsByItsContent() throws Exception {
    Path csv = Files.writeString(folder.resolve("x.vcf"), TABLE);
    Path cards = Files.writeString(folder.resolve("x.csv"), CARDS);
    try (ContactFile table = ContactFiles.open(csv);
        ContactFile file = ContactFiles.open(cards)) {
      assertThat(table.contentType()).isEqualTo(ContentType.CSV);
      assertThat(file.contentType()).isEqualTo(ContentType.VCARD);
    }
  }

  @Test
  void refusesWhatHoldsNoContacts() throws Exception {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    List<byte[]> contents =
        List.of(
            new byte[0],
            " \n\n".getBytes(StandardCharsets.UTF_8),
            zip.toByteArray(),
            "Nimi;Email\0\0\0".getBytes(StandardCharsets.UTF_8),
            "Olipa kerran, kauan sitten; nimi oli Aino.\nSe siitä.\n"
                .getBytes(StandardCharsets.UTF_8),
            "{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8),
            "Maa;Muu\nSuomi;x\n".getBytes(StandardCharsets.UTF_8),
            "[{\"name\":\"Aino\",\"email\":\"a@example.fi\"}]".getBytes(StandardCharsets.UTF_8),
            "dn: cn=Aino,mail=a@example.fi\nobjectclass: person\nsn: A\nmail: a@example.fi\n"
                .getBytes(StandardCharsets.UTF_8));
    for (byte[] content : contents) {
      assertThatThrownBy(() -> Contacts.read(folder, content))
          .hasMessage(Problem.NOT_CONTACTS.name());
    }
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThatThrownBy(() -> ContactFiles.open(folder.resolve("none.csv")))
        .hasMessage(Problem.NO_SUCH_FILE.name());
    assertThatThrownBy(() -> ContactFiles.open(folder)).hasMessage(Problem.CANNOT_READ.name());
  }

  @Test
  void neverFailsInAnUnforeseenWay() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] whole =
          (random.nextBoolean() ? CARDS : TABLE + TABLE).getBytes(StandardCharsets.UTF_8);
      readOrRefuse(damaged(whole, random));
    }
  }

  @Test
  void survivesHostileFiles() throws Exception {
    List<String> hostile =
        List.of(
            "Nimi;Email\n" + "\"".repeat(100_001),
            "Nimi" + ";x".repeat(1_000) + "\n" + "a;".repeat(1_000),
            "Nimi" + ";".repeat(500_000),
            "Nimi;Email\n" + "y".repeat(10_000_000),
            "Nimi;Email\n\"" + "y\n".repeat(5_000_000),
            "BEGIN:VCARD\n".repeat(10_000),
            "BEGIN:VCARD\nAGENT:\n".repeat(5_000),
            "BEGIN:VCARD\nFN:x\nBEGIN:X\n" + "BEGIN:X\n".repeat(5_000),
            "BEGIN:VCARD\nFN:" + "y".repeat(30_000_000) + "\nEND:VCARD\n",
            "BEGIN:VCARD\nFN;" + "a=b;".repeat(10_000) + ":x\nEND:VCARD\n",
            "BEGIN:VCARD\nPHOTO;ENCODING=b:%%%%\nPHOTO:data:;base64,*\nPHOTO:data:\nEND:VCARD\n",
            "BEGIN:VCARD\nNOTE;CHARSET=nonsense;ENCODING=QUOTED-PRINTABLE:=ZZ=4\nEND:VCARD\n",
            "BEGIN:VCARD\nVERSION:9.9\n:x\n;:\n=\nEND\nEND:\nBEGIN:\nFN:Aino\nEND:VCARD\n");
    for (String text : hostile) {
      readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void tellsHowFarItHasRead() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("x"), "Nimi;Email\n" + "A B;a@example.fi\n".repeat(20_000));
    try (ContactFile file = ContactFiles.open(csv)) {
      for (int i = 0; i < 10_000; i++) {
        assertThat(file.next()).isPresent();
      }
      assertThat(file.bytesRead()).isBetween(file.size() / 3, file.size());
    }
  }

  private void readOrRefuse(byte[] content) throws IOException {
    try {
      Contacts.read(folder, content);
    } catch (DomainException refused) {
      assertThat(refused.problem()).isIn(Problem.NOT_CONTACTS, Problem.CANNOT_READ);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    if (random.nextInt(10) == 0) {
      byte[] noise = new byte[random.nextInt(2_000)];
      random.nextBytes(noise);
      return noise;
    }
    byte[] content = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
    int hits = random.nextInt(6);
    for (int i = 0; i < hits; i++) {
      content[random.nextInt(content.length)] =
          (byte) ";:,\"\\\n\r=. \t'a\u00e4\u00ff".charAt(random.nextInt(15));
    }
    return content;
  }
}
