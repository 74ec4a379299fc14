package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import fi.kortisto.exchange.CardWriter.CardFile;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as a card is read again as the same values. */
class CardRoundTripTest {

  private static final Set<FieldRole> NOT_IN_CARDS = EnumSet.of(FieldRole.NONE, FieldRole.PHOTO);
  private static final List<String> PIECES =
      List.of(
          "Aino",
          "Esimerkki",
          " ",
          ",",
          ";",
          "\\",
          "\n",
          ":",
          "\"",
          "'",
          "^n",
          "=",
          "%2C",
          "ä",
          "Ö",
          "😀",
          "tel:",
          "mailto:",
          "item1.",
          "+358401234567",
          "BEGIN:VCARD",
          "data:,x",
          "a-b",
          "n",
          "x".repeat(80),
          "\t",
          "pref",
          "http://example.fi/?a=1,2;3");
  private static final List<String> LABELS =
      List.of(
          "",
          "",
          "work",
          "home,voice",
          "pref",
          "cell,pref",
          "pref=2",
          "Mökki",
          "cell,Mökki",
          "work,altid=1",
          "type=x",
          "work,",
          ",work",
          "Työ, uusi",
          "sort-as=Ä%2CB",
          "WORK",
          "a;b",
          "x y,home",
          "internet,PREF",
          "value=uri",
          "language=sv",
          "work,work");
  private static final List<String> NAMES =
      List.of(
          "ROLE",
          "GENDER",
          "X-ABDATE;X-ABLABEL=Anniversary",
          "KEY;TYPE=work;VALUE=uri",
          "N",
          "N;LANGUAGE",
          "PHOTO",
          "LABEL;TYPE=work;TYPE=pref",
          "VERSION",
          "END",
          "TEL",
          "NOTE",
          "Lempiväri",
          "CATEGORIES",
          "X-FOO;X-B=a%3Bb",
          "X-FOO;TYPE=WORK",
          "AGENT",
          "FN",
          "x-foo",
          "X-KORTISTO-VALUE",
          "X-KORTISTO-VALUE;X-ROLE=email",
          "PHOTO;X-CROP",
          "X-A;ENCODING=b");

  @TempDir Path folder;

  private final Random random = new Random(20260305);

  @Test
  void losesNothingOfAnyInventedCard() throws Exception {
    for (int i = 0; i < 4_000; i++) {
      List<IncomingValue> values = inventedValues();
      String card = written(values);
      assertThat(readBack(card)).as(card).containsExactlyInAnyOrderElementsOf(values);
    }
  }

  @Test
  void writesCardsThatAnotherReaderUnderstands() throws Exception {
    List<IncomingValue> values =
        List.of(
            new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki"),
            new IncomingValue(FieldRole.GIVEN_NAME, "", "Aino"),
            new IncomingValue(FieldRole.ORGANISATION, "work", "Esimerkki, Oy"),
            new IncomingValue(FieldRole.DEPARTMENT, "work", "Myynti; vienti"),
            new IncomingValue(FieldRole.EMAIL, "work,pref", "aino@example.fi"),
            new IncomingValue(FieldRole.PHONE, "cell", "+358401234567;ext=5"),
            new IncomingValue(FieldRole.BIRTHDAY, "", "1980-03-22"),
            new IncomingValue(
                FieldRole.POST_ADDRESS,
                "home",
                PostalAddress.of("Kuja 1", "00100", "Helsinki").canonical()),
            new IncomingValue(FieldRole.CUSTOMER_NUMBER, "", "1001"));
    VCard card = Ezvcard.parse(written(values)).first();

    assertThat(card.validate(ezvcard.VCardVersion.V4_0).isEmpty()).isTrue();
    assertThat(card.getFormattedName().getValue()).isEqualTo("Aino Esimerkki");
    assertThat(card.getStructuredName().getFamily()).isEqualTo("Esimerkki");
    assertThat(card.getOrganization().getValues())
        .containsExactly("Esimerkki, Oy", "Myynti; vienti");
    assertThat(card.getEmails().getFirst().getPref()).isEqualTo(1);
    assertThat(card.getTelephoneNumbers().getFirst().getUri().getNumber())
        .isEqualTo("+358401234567");
    assertThat(card.getAddresses().getFirst().getLocality()).isEqualTo("Helsinki");
    assertThat(card.getBirthday().getDate()).hasToString("1980-03-22");
  }

  @Test
  void writesFilesWithTheirParameters() throws Exception {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3};
    List<IncomingValue> values = List.of(new IncomingValue(FieldRole.OTHER, "PHOTO;X-CROP", "1&2"));
    StringWriter text = new StringWriter();
    new CardWriter(text)
        .write(values, List.of(new CardFile("PHOTO", "image/jpeg", jpeg)), "Aino Esimerkki");
    IncomingRow.Contact contact = Contacts.only(Contacts.read(folder, text.toString()));
    assertThat(contact.values()).isEqualTo(values);
    assertThat(contact.files().getFirst().name()).isEqualTo("photo.jpg");
    assertThat(contact.files().getFirst().content()).isEqualTo(jpeg);
  }

  private static String written(List<IncomingValue> values) throws IOException {
    StringWriter text = new StringWriter();
    new CardWriter(text).write(values, List.of(), "Nimetön");
    return text.toString();
  }

  private List<IncomingValue> readBack(String card) throws Exception {
    return Contacts.read(folder, card).stream()
        .filter(IncomingRow.Contact.class::isInstance)
        .map(IncomingRow.Contact.class::cast)
        .flatMap(contact -> contact.values().stream())
        .toList();
  }

  private List<IncomingValue> inventedValues() {
    List<IncomingValue> values = new ArrayList<>();
    List<FieldRole> roles = EnumSet.complementOf(EnumSet.copyOf(NOT_IN_CARDS)).stream().toList();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      FieldRole role = one(roles);
      String label = one(role == FieldRole.OTHER ? NAMES : LABELS);
      String text = PlainText.of(text());
      String value = role == FieldRole.POST_ADDRESS && random.nextBoolean() ? address() : text;
      if (!value.isEmpty()) {
        values.add(new IncomingValue(role, label, value));
      }
    }
    return CardNames.withoutDerivedName(values);
  }

  private String address() {
    return PlainText.of(
        new PostalAddress(text(), text(), text(), text(), text(), text(), text()).canonical());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      text.append(one(PIECES));
    }
    return text.toString();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
