package fi.kortisto.exchange;

import static fi.kortisto.exchange.Contacts.read;
import static fi.kortisto.exchange.Contacts.value;
import static fi.kortisto.exchange.Contacts.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SkipReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

  private static final String HEADER = "Etunimi;Sukunimi;Sähköposti;Puhelin\n";
  private static final List<IncomingValue> AINO =
      List.of(
          value(FieldRole.GIVEN_NAME, "", "Aino"),
          value(FieldRole.FAMILY_NAME, "", "Mäki-Esimerkki"),
          value(FieldRole.EMAIL, "", "aino@example.fi"),
          value(FieldRole.PHONE, "", "040 1234567"));
  private static final String ROW = "Aino;Mäki-Esimerkki;aino@example.fi;040 1234567\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void findsOutTheSeparator(String separator) throws Exception {
    assertThat(values(folder, (HEADER + ROW).replace(";", separator))).isEqualTo(AINO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void readsEveryEncoding(String charset) throws Exception {
    assertThat(Contacts.only(read(folder, HEADER + ROW, Charset.forName(charset))).values())
        .isEqualTo(AINO);
  }

  @Test
  void doesNotMindAByteOrderMark() throws Exception {
    assertThat(values(folder, '\uFEFF' + HEADER + ROW)).isEqualTo(AINO);
  }

  @Test
  void heedsTheSeparatorLineOfExcel() throws Exception {
    assertThat(values(folder, "sep=;\r\n" + HEADER + ROW)).isEqualTo(AINO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Förnamn;Efternamn;E-post;Telefon\n",
        "First Name;Last Name;E-mail Address;Phone\n",
        "Given Name;Family Name;E-mail 1 - Value;Phone 1 - Value\n",
        "ETUNIMET;SUKUNIMI;S-posti;Puhelinnumero\n",
        "First Name;Surname;Email;Primary phone\n",
        "Etunimi;Sukunimi;Asiakkaan sähköposti;Puh.nro\n",
        "First Name;Last Name;Email;Default Address Phone\n"
      })
  void knowsHeadersInThreeLanguages(String header) throws Exception {
    assertThat(values(folder, header + ROW))
        .extracting(IncomingValue::role, IncomingValue::value)
        .containsExactlyElementsOf(AINO.stream().map(v -> tuple(v.role(), v.value())).toList());
  }

  @Test
  void readsTheExportOfOutlook() throws Exception {
    String csv =
        """
        Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business City,Business Postal Code,Business Country/Region,Home Street,Home City,Home Postal Code,Business Phone,Home Phone 2,Mobile Phone,Business Fax,Birthday,E-mail Address,E-mail 2 Address,Assistant's Name,Notes
        Dr,Aino,M,Esimerkki,,Esimerkki Oy,Myynti,Johtaja,Katu 1,C 5,Helsinki,00100,Suomi,Kuja 2,Espoo,02100,09 1,09 2,040 3,09 4,0.0.00,aino@example.fi,a2@example.fi,Onni,"rivi
        toinen"
        """;
    assertThat(values(folder, csv))
        .containsExactly(
            value(FieldRole.NAME_PREFIX, "", "Dr"),
            value(FieldRole.GIVEN_NAME, "", "Aino"),
            value(FieldRole.ADDITIONAL_NAME, "", "M"),
            value(FieldRole.FAMILY_NAME, "", "Esimerkki"),
            value(FieldRole.ORGANISATION, "", "Esimerkki Oy"),
            value(FieldRole.DEPARTMENT, "", "Myynti"),
            value(FieldRole.JOB_TITLE, "", "Johtaja"),
            value(FieldRole.PHONE, "work", "09 1"),
            value(FieldRole.PHONE, "home", "09 2"),
            value(FieldRole.PHONE, "cell", "040 3"),
            value(FieldRole.PHONE, "work,fax", "09 4"),
            value(FieldRole.EMAIL, "", "aino@example.fi"),
            value(FieldRole.EMAIL, "", "a2@example.fi"),
            value(FieldRole.OTHER, "Assistant's Name", "Onni"),
            value(FieldRole.NOTE, "", "rivi\ntoinen"),
            value(
                FieldRole.POST_ADDRESS,
                "work",
                new PostalAddress("", "", "Katu 1\nC 5", "Helsinki", "", "00100", "Suomi")
                    .canonical()),
            value(
                FieldRole.POST_ADDRESS,
                "home",
                PostalAddress.of("Kuja 2", "02100", "Espoo").canonical()));
  }

  @Test
  void readsTheExportOfGoogle() throws Exception {
    String csv =
        """
        Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Organization 1 - Name,Organization 1 - Title
        Aino Esimerkki,Aino,Esimerkki,* myContacts,* Home,a@example.fi ::: b@example.fi,Work,c@example.fi,Mobile,+358 40 1,Home,Kuja 1,Espoo,02100,Esimerkki Oy,Johtaja
        """;
    assertThat(values(folder, csv))
        .containsExactly(
            value(FieldRole.GIVEN_NAME, "", "Aino"),
            value(FieldRole.FAMILY_NAME, "", "Esimerkki"),
            value(FieldRole.OTHER, "Group Membership", "* myContacts"),
            value(FieldRole.EMAIL, "home", "a@example.fi"),
            value(FieldRole.EMAIL, "home", "b@example.fi"),
            value(FieldRole.EMAIL, "work", "c@example.fi"),
            value(FieldRole.PHONE, "mobile", "+358 40 1"),
            value(FieldRole.ORGANISATION, "", "Esimerkki Oy"),
            value(FieldRole.JOB_TITLE, "", "Johtaja"),
            value(
                FieldRole.POST_ADDRESS,
                "home",
                PostalAddress.of("Kuja 1", "02100", "Espoo").canonical()));
  }

  @Test
  void putsAFinnishAddressTogether() throws Exception {
    String csv =
        "Nimi;Lähiosoite;Postinumero;Postitoimipaikka;Kieli;Asiakasnumero\n"
            + "Esimerkki Aino;Kuja 1 C 5;00100;HELSINKI;ruotsi;1001\n";
    assertThat(values(folder, csv))
        .containsExactly(
            value(FieldRole.FULL_NAME, "", "Esimerkki Aino"),
            value(FieldRole.LANGUAGE, "", "sv"),
            value(FieldRole.CUSTOMER_NUMBER, "", "1001"),
            value(
                FieldRole.POST_ADDRESS,
                "",
                PostalAddress.of("Kuja 1 C 5", "00100", "HELSINKI").canonical()));
  }

  @ParameterizedTest
  @CsvSource({
    "100, '', 00100",
    "1300, Suomi, 01300",
    "20100, '', 20100",
    "0150, '', 0150",
    "1300, Danmark, 1300"
  })
  void givesAPostcodeTheZerosBackThatASpreadsheetAte(String cell, String country, String postcode)
      throws Exception {
    String csv =
        "Nimi;Lähiosoite;Postinumero;Postitoimipaikka;Maa\nAino Esimerkki;Kuja 1;%s;Kylä;%s\n"
            .formatted(cell, country);
    PostalAddress address = new PostalAddress("", "", "Kuja 1", "Kylä", "", postcode, country);
    assertThat(values(folder, csv))
        .contains(value(FieldRole.POST_ADDRESS, "", address.canonical()));
  }

  @Test
  void takesAnAddressInOneCellApart() throws Exception {
    assertThat(values(folder, "Nimi;Osoite\nAino;\"Kuja 1, 00100 Helsinki\"\n"))
        .contains(
            value(
                FieldRole.POST_ADDRESS,
                "",
                PostalAddress.of("Kuja 1", "00100", "Helsinki").canonical()));
  }

  @Test
  void guessesByTheValuesWhereThereIsNoHeader() throws Exception {
    String csv =
        "Aino Esimerkki;aino@example.fi;040 123 4567;Kuja 1;00100;x\n"
            + "Onni Malli;onni@example.fi;050 123 4567;Polku 2;02100;y\n";
    assertThat(read(folder, csv))
        .hasSize(2)
        .first()
        .isEqualTo(
            new IncomingRow.Contact(
                1,
                List.of(
                    value(FieldRole.FULL_NAME, "", "Aino Esimerkki"),
                    value(FieldRole.EMAIL, "", "aino@example.fi"),
                    value(FieldRole.PHONE, "", "040 123 4567"),
                    value(FieldRole.OTHER, "#6", "x"),
                    value(
                        FieldRole.POST_ADDRESS,
                        "",
                        PostalAddress.of("Kuja 1", "00100", "").canonical())),
                List.of()));
  }

  @Test
  void guessesPostcodeAndTownOfOneColumn() throws Exception {
    assertThat(values(folder, "Kuja 1,00100 HELSINKI,0401234567\n"))
        .contains(
            value(
                FieldRole.POST_ADDRESS,
                "",
                PostalAddress.of("Kuja 1", "00100", "HELSINKI").canonical()));
  }

  @Test
  void readsOneColumnOfAddresses() throws Exception {
    assertThat(read(folder, "aino@example.fi\nonni@example.fi\n")).hasSize(2);
  }

  @Test
  void takesTheGuardOffFormulas() throws Exception {
    assertThat(values(folder, "Nimi;Puhelin;Huom\nAino;'+358401234567;'=1+1\n"))
        .containsExactly(
            value(FieldRole.FULL_NAME, "", "Aino"),
            value(FieldRole.PHONE, "", "+358401234567"),
            value(FieldRole.NOTE, "", "=1+1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+358", "'+358", "''=1", "=1", "-", "@x", "'x", "x'=", "", "'"})
  void guardsAndUnguardsAnyText(String text) {
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    assertThat(FormulaGuard.guard(text)).doesNotMatch("[=+\\-@].*");
  }

  @Test
  void saysWhichRowsCouldNotBeRead() throws Exception {
    String csv = HEADER + ROW + ";;;\n" + "a;b;c;d;e\n" + "\n" + "x".repeat(200_000) + ";b\n" + ROW;
    assertThat(read(folder, csv))
        .filteredOn(IncomingRow.Unreadable.class::isInstance)
        .containsExactly(
            new IncomingRow.Unreadable(3, SkipReason.EMPTY),
            new IncomingRow.Unreadable(4, SkipReason.TOO_MANY_COLUMNS),
            new IncomingRow.Unreadable(6, SkipReason.TOO_LONG));
  }

  @Test
  void reportsAQuoteThatNeverEnds() throws Exception {
    assertThat(read(folder, HEADER + ROW + "\"Onni;Malli\n" + ROW))
        .hasSize(2)
        .last()
        .isEqualTo(new IncomingRow.Unreadable(3, SkipReason.BROKEN_OFF));
  }

  @Test
  void saysThatNothingIsReadBelowACellWithoutEnd() throws Exception {
    assertThat(read(folder, HEADER + ROW + "\"" + "x".repeat(5_000_000) + "\";b;c;d\n" + ROW))
        .last()
        .isEqualTo(new IncomingRow.Unreadable(3, SkipReason.BROKEN_OFF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsTwoByteTextThatDoesNotSaySo(String charset) throws Exception {
    assertThat(Contacts.only(read(folder, HEADER + ROW, Charset.forName(charset))).values())
        .isEqualTo(AINO);
  }

  @Test
  void knowsHeadsThatAreJoinedOrNameTheAddressFirst() throws Exception {
    String csv =
        "Asiakas;Kotipuhelin;Työpostinumero;Työkaupunki;Laskutusosoite, katuosoite;"
            + "Laskutusosoite, postinumero;Yhteyshenkilön sähköposti\n"
            + "Aino Esimerkki;09 123;00100;Helsinki;Laskukatu 1;00200;a@example.fi\n";
    assertThat(values(folder, csv))
        .containsExactly(
            value(FieldRole.FULL_NAME, "", "Aino Esimerkki"),
            value(FieldRole.PHONE, "home", "09 123"),
            value(FieldRole.EMAIL, "", "a@example.fi"),
            value(
                FieldRole.POST_ADDRESS,
                "work",
                PostalAddress.of("", "00100", "Helsinki").canonical()),
            value(
                FieldRole.POST_ADDRESS,
                "billing",
                PostalAddress.of("Laskukatu 1", "00200", "").canonical()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nimi;Osoite;Postinumero ja -toimipaikka\nAino;Kuja 1;00100 Helsinki\n",
        "Nimi;Katuosoite;Postiosoite\nAino;Kuja 1;00100 Helsinki\n",
        "Nimi;Postiosoite;Maa\nAino;\"Kuja 1, 00100 Helsinki\";\n",
        "Nimi;Katuosoite;Osoite;Postinumero\nAino;Kuja 1;\"Kuja 1\n00100 Helsinki\";00100\n"
      })
  void losesNoPartOfAnAddressThatStandsInAnotherCell(String csv) throws Exception {
    assertThat(values(folder, csv))
        .contains(
            value(
                FieldRole.POST_ADDRESS,
                "",
                PostalAddress.of("Kuja 1", "00100", "Helsinki").canonical()));
  }

  @Test
  void keepsAnotherAddressThatStandsBesideTheStreet() throws Exception {
    assertThat(
            values(folder, "Nimi;Katuosoite;Postiosoite\nAino;Kuja 1;\"PL 5, 00101 Helsinki\"\n"))
        .filteredOn(one -> one.role() == FieldRole.POST_ADDRESS)
        .extracting(IncomingValue::value)
        .containsExactly(
            PostalAddress.of("Kuja 1", "", "").canonical(),
            PostalAddress.of("PL 5", "00101", "Helsinki").canonical());
  }

  @Test
  void takesTheNameBesideAContactPersonForTheFirms() throws Exception {
    String csv = "Nimi;Yhteyshenkilö\nEsimerkki Oy;Aino Esimerkki\nOnni Malli;\n";
    assertThat(read(folder, csv))
        .containsExactly(
            new IncomingRow.Contact(
                2,
                List.of(
                    value(FieldRole.ORGANISATION, "", "Esimerkki Oy"),
                    value(FieldRole.FULL_NAME, "", "Aino Esimerkki")),
                List.of()),
            new IncomingRow.Contact(
                3, List.of(value(FieldRole.FULL_NAME, "", "Onni Malli")), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "'040 123 4567, 09 123 4567', '040 123 4567|09 123 4567'",
    "040 123 4567 / 09 123 4567, '040 123 4567|09 123 4567'",
    "040 123 4567 tai 0501234567, '040 123 4567|0501234567'",
    "040/1234567, 040/1234567",
    "'040 123 4567 (äiti), 09', '040 123 4567 (äiti), 09'"
  })
  void partsTheNumbersOfOneCell(String cell, String numbers) throws Exception {
    assertThat(values(folder, "Nimi;Puhelin\nAino;\"" + cell + "\"\n"))
        .filteredOn(one -> one.role() == FieldRole.PHONE)
        .extracting(IncomingValue::value)
        .containsExactly(numbers.split("\\|"));
  }

  @Test
  void partsTheAddressesOfOneCell() throws Exception {
    assertThat(values(folder, "Nimi;Sähköposti\nAino;\"a@example.fi; b@example.fi\"\n"))
        .filteredOn(one -> one.role() == FieldRole.EMAIL)
        .extracting(IncomingValue::value)
        .containsExactly("a@example.fi", "b@example.fi");
  }

  @Test
  void knowsAColumnOfIdentityCodes() throws Exception {
    assertThat(values(folder, "Nimi;Hetu\nAino;010594Y9032\n"))
        .contains(value(FieldRole.IDENTITY_CODE, "", "010594Y9032"));
  }

  @Test
  void opensAFileWithAHeaderOnly() throws Exception {
    assertThat(read(folder, HEADER)).isEmpty();
  }

  @Test
  void keepsTheTextOfAFileThatMixesEncodings() throws Exception {
    byte[] utf8 = (HEADER + ROW).getBytes(StandardCharsets.UTF_8);
    byte[] latin = ROW.getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(utf8, utf8.length + latin.length);
    System.arraycopy(latin, 0, both, utf8.length, latin.length);
    assertThat(read(folder, both))
        .allSatisfy(row -> assertThat(((IncomingRow.Contact) row).values()).isEqualTo(AINO));
  }
}
