package fi.kortisto.exchange;

import static fi.kortisto.exchange.Contacts.read;
import static fi.kortisto.exchange.Contacts.value;
import static fi.kortisto.exchange.Contacts.values;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.SkipReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VCardReadingTest {

  @TempDir Path folder;

  private static String card(String version, String... lines) {
    return "BEGIN:VCARD\r\nVERSION:"
        + version
        + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VCARD\r\n";
  }

  @Test
  void takesANameApart() throws Exception {
    String card =
        card("4.0", "FN:Dr Aino Maria Esimerkki M.Sc.", "N:Esimerkki;Aino;Maria;Dr;M.Sc.");
    assertThat(values(folder, card))
        .containsExactly(
            value(FieldRole.FAMILY_NAME, "", "Esimerkki"),
            value(FieldRole.GIVEN_NAME, "", "Aino"),
            value(FieldRole.ADDITIONAL_NAME, "", "Maria"),
            value(FieldRole.NAME_PREFIX, "", "Dr"),
            value(FieldRole.NAME_SUFFIX, "", "M.Sc."));
  }

  @Test
  void keepsAFullNameThatSaysMoreThanItsParts() throws Exception {
    String card = card("3.0", "FN:Aino Esimerkki (naapuri)", "N:Esimerkki;Aino;;;");
    assertThat(values(folder, card))
        .contains(value(FieldRole.FULL_NAME, "", "Aino Esimerkki (naapuri)"));
  }

  @Test
  void joinsSeveralValuesOfOnePartOfAName() throws Exception {
    assertThat(values(folder, card("4.0", "N:Esimerkki;Aino;;;ing. jr,M.Sc.")))
        .contains(value(FieldRole.NAME_SUFFIX, "", "ing. jr, M.Sc."));
  }

  @Test
  void readsTypesAsALabelWhateverTheVersion() throws Exception {
    String cards =
        card("2.1", "TEL;HOME;VOICE;PREF:040 123")
            + card("3.0", "TEL;TYPE=pref,HOME;TYPE=VOICE:040 123")
            + card("4.0", "TEL;TYPE=\"home,voice\";PREF=1:040 123");
    assertThat(read(folder, cards))
        .allSatisfy(
            row ->
                assertThat(((IncomingRow.Contact) row).values())
                    .containsExactly(value(FieldRole.PHONE, "home,voice,pref", "040 123")));
  }

  @Test
  void readsATelephoneLink() throws Exception {
    String card = card("4.0", "TEL;VALUE=uri;TYPE=work:tel:+358-40-1234567;ext=102");
    assertThat(values(folder, card))
        .containsExactly(value(FieldRole.PHONE, "work", "+358-40-1234567;ext=102"));
  }

  @Test
  void takesTheLabelOfAnAppleGroup() throws Exception {
    String card =
        card(
            "3.0",
            "item1.TEL;type=CELL:040 123",
            "item1.X-ABLabel:Mökki",
            "item2.X-ABRELATEDNAMES:Veikko",
            "item2.X-ABLabel:_$!<Spouse>!$_");
    assertThat(values(folder, card))
        .containsExactly(
            value(FieldRole.PHONE, "cell,Mökki", "040 123"),
            value(FieldRole.OTHER, "X-ABRELATEDNAMES;X-ABLABEL=Spouse", "Veikko"));
  }

  @Test
  void keepsEveryOtherPropertyUnderItsName() throws Exception {
    String card =
        card(
            "4.0",
            "GENDER:F",
            "CATEGORIES:ystävä,kuoro",
            "ROLE:Puheenjohtaja\\, rivi\\n2",
            "KEY;TYPE=work;VALUE=uri:https://example.fi/avain.asc",
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Veikko;1;;;");
    assertThat(values(folder, card))
        .containsExactly(
            value(FieldRole.OTHER, "GENDER", "F"),
            value(FieldRole.OTHER, "CATEGORIES", "ystävä,kuoro"),
            value(FieldRole.OTHER, "ROLE", "Puheenjohtaja, rivi\n2"),
            value(FieldRole.OTHER, "KEY;TYPE=work;VALUE=uri", "https://example.fi/avain.asc"),
            value(
                FieldRole.OTHER,
                "X-ANDROID-CUSTOM",
                "vnd.android.cursor.item/relation;Veikko;1;;;"));
  }

  @Test
  void keepsDepartmentsApartFromTheOrganisation() throws Exception {
    assertThat(values(folder, card("3.0", "ORG:Esimerkki Oy;Myynti;Etelä", "ORG:Toinen Oy")))
        .containsExactly(
            value(FieldRole.ORGANISATION, "", "Esimerkki Oy"),
            value(FieldRole.DEPARTMENT, "", "Myynti"),
            value(FieldRole.DEPARTMENT, "", "Etelä"),
            value(FieldRole.ORGANISATION, "", "Toinen Oy"));
  }

  @Test
  void readsDaysAndPartialDays() throws Exception {
    String cards = card("2.1", "BDAY:19800322") + card("4.0", "BDAY:--0203");
    assertThat(read(folder, cards))
        .flatExtracting(row -> ((IncomingRow.Contact) row).values())
        .extracting("value")
        .containsExactly("1980-03-22", "--0203");
  }

  @Test
  void readsAnAddressWithAllItsParts() throws Exception {
    String card = card("3.0", "ADR;TYPE=HOME:;;Kuja 1\\nC 5;Kylä\\;maa; ;00100;Suomi");
    assertThat(values(folder, card))
        .containsExactly(
            value(FieldRole.POST_ADDRESS, "home", ";;Kuja 1\\nC 5;Kylä\\;maa;;00100;Suomi"));
  }

  @Test
  void readsQuotedPrintableInAnyCharset() throws Exception {
    String cards =
        card("2.1", "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=E4ki=0D=0Aj=E4rvi")
            + card(
                "2.1",
                "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=A4ki=0D=0Aj=C3=A4=\r\nrvi")
            + card("2.1", "NOTE;QUOTED-PRINTABLE:M=E4ki=0Aj=E4rvi")
            + card("2.1", "NOTE;QUOTED-PRINTABLE:M=C3=A4ki=0Aj=C3=A4rvi");
    assertThat(read(folder, cards))
        .hasSize(4)
        .flatExtracting(row -> ((IncomingRow.Contact) row).values())
        .containsOnly(value(FieldRole.NOTE, "", "Mäki\njärvi"));
  }

  @Test
  void readsEveryEncodingOfTheFile() throws Exception {
    String card = card("3.0", "FN:Äijö Őry".replace("Ő", "O"));
    for (Charset charset : List.of(StandardCharsets.UTF_8, ISO_8859_1, StandardCharsets.UTF_16)) {
      assertThat(Contacts.only(read(folder, card, charset)).values())
          .containsExactly(value(FieldRole.FULL_NAME, "", "Äijö Ory"));
    }
  }

  @Test
  void makesAFileOfAPhoto() throws Exception {
    String jpeg = "/9j/4AAQ\r\n SkZJRgABAQ==";
    String cards =
        card("2.1", "PHOTO;ENCODING=BASE64;JPEG:" + jpeg, "")
            + card("3.0", "PHOTO;ENCODING=b;TYPE=JPEG:" + jpeg)
            + card("4.0", "PHOTO:data:image/jpeg;base64\\," + jpeg);
    assertThat(read(folder, cards))
        .hasSize(3)
        .allSatisfy(
            row -> {
              IncomingRow.Contact contact = (IncomingRow.Contact) row;
              assertThat(contact.values()).isEmpty();
              assertThat(contact.files()).hasSize(1);
              assertThat(contact.files().getFirst().name()).isEqualTo("photo.jpg");
              assertThat(contact.files().getFirst().content()).hasSize(13);
            });
  }

  @Test
  void keepsTheLinkToAPhoto() throws Exception {
    assertThat(values(folder, card("3.0", "PHOTO;VALUE=uri:https://example.fi/aino.jpg")))
        .containsExactly(value(FieldRole.OTHER, "PHOTO;VALUE=uri", "https://example.fi/aino.jpg"));
  }

  @Test
  void readsCardsInAnyCaseAndOneAfterAnother() throws Exception {
    String cards =
        "BEGIN:vCard\nVERSION:3.0\nFN:Aino\nEND:vCard\n\nbegin:vcard\nFN:Onni\nend:vcard";
    assertThat(read(folder, cards)).extracting(IncomingRow::row).containsExactly(1, 2);
  }

  @Test
  void reportsATruncatedCardAndKeepsTheOthers() throws Exception {
    String cards =
        "BEGIN:VCARD\nFN:Aino\n" + card("3.0", "FN:Onni") + "BEGIN:VCARD\nVERSION:3.0\nFN:Eev";
    assertThat(read(folder, cards))
        .containsExactly(
            new IncomingRow.Unreadable(1, SkipReason.BROKEN_CARD),
            new IncomingRow.Contact(2, List.of(value(FieldRole.FULL_NAME, "", "Onni")), List.of()),
            new IncomingRow.Unreadable(3, SkipReason.BROKEN_CARD));
  }

  @Test
  void saysThatACardIsEmpty() throws Exception {
    assertThat(read(folder, card("3.0", "NOTE:")))
        .containsExactly(new IncomingRow.Unreadable(1, SkipReason.EMPTY));
  }

  @Test
  void takesNoGroupOfPersonsForAPerson() throws Exception {
    String cards =
        card("4.0", "KIND:group", "FN:Asiakkaat", "MEMBER:urn:uuid:1")
            + card("3.0", "FN:Ystävät", "X-ADDRESSBOOKSERVER-KIND:group")
            + card("4.0", "KIND:individual", "FN:Aino");
    List<IncomingRow> rows = read(folder, cards);
    assertThat(rows.subList(0, 2))
        .containsExactly(
            new IncomingRow.Unreadable(1, SkipReason.GROUP),
            new IncomingRow.Unreadable(2, SkipReason.GROUP));
    assertThat(rows.getLast()).isInstanceOf(IncomingRow.Contact.class);
  }

  @Test
  void keepsALineThatIsNoProperty() throws Exception {
    assertThat(values(folder, card("3.0", "FN:Aino", "soita iltaisin")))
        .contains(value(FieldRole.OTHER, "X-KORTISTO-LINE", "soita iltaisin"));
  }

  @Test
  void keepsTheCardInsideACard() throws Exception {
    String card =
        card(
            "2.1",
            "FN:Aino",
            "AGENT:",
            "BEGIN:VCARD",
            "FN:Onni",
            "TEL;CELL:1",
            "END:VCARD",
            "NOTE:x");
    assertThat(values(folder, card))
        .containsExactly(
            value(FieldRole.FULL_NAME, "", "Aino"),
            value(FieldRole.OTHER, "AGENT", "BEGIN:VCARD\nFN:Onni\nTEL;CELL:1\nEND:VCARD"),
            value(FieldRole.NOTE, "", "x"));
  }

  @Test
  void refusesAValueThatIsTooLongAndGoesOn() throws Exception {
    String cards = card("3.0", "FN:Aino", "NOTE:" + "x".repeat(200_000)) + card("3.0", "FN:Onni");
    List<IncomingRow> rows = read(folder, cards);
    assertThat(rows.getFirst()).isEqualTo(new IncomingRow.Unreadable(1, SkipReason.TOO_LONG));
    assertThat(rows.getLast()).isInstanceOf(IncomingRow.Contact.class);
  }

  @Test
  void keepsParametersThatSaySomething() throws Exception {
    String card = card("4.0", "N;LANGUAGE=sv:Esimerkki;Aino;;;", "EMAIL;ALTID=1:aino@example.fi");
    List<IncomingValue> values = values(folder, card);
    assertThat(values)
        .contains(
            value(FieldRole.OTHER, "N;LANGUAGE", "sv"),
            value(FieldRole.EMAIL, "altid=1", "aino@example.fi"));
  }
}
