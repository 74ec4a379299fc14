package fi.kortisto.demo;

import fi.kortisto.model.Language;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What is said in invented entries and fields, in the language of the person.
 *
 * @param chats what the customer and the firm say by turns, the customer first
 * @param fields texts for fields that a register has of its own, by their codes
 */
record Phrases(
    List<String> assignments,
    List<String> praise,
    List<String> complaints,
    List<String> calls,
    List<String> recordings,
    List<String> invoices,
    List<String> notes,
    List<List<String>> chats,
    String desk,
    String attendant,
    String detail,
    Map<String, String> fields) {

  static Phrases in(Language language) {
    return switch (language) {
      case FI, EN -> FINNISH;
      case SV -> SWEDISH;
    };
  }

  static String one(List<String> texts, SplittableRandom random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static final Phrases FINNISH =
      new Phrases(
          List.of(
              "Esimerkkityö: lumisateen mittaus pihalla.",
              "Esimerkkityö: keksityn aidan maalaus siniseksi.",
              "Esimerkkityö: kuvitteellisen vajan muutto.",
              "Esimerkkityö: satukirjan taitto ja paino."),
          List.of(
              "Keksitty palaute: lumi satoi juuri sovittuna päivänä.",
              "Keksitty palaute: aita on sininen, kuten toivoin.",
              "Keksitty palaute: vastaus tuli nopeasti ja ystävällisesti."),
          List.of(
              "Keksitty palaute: aita on vihreä, vaikka tilasin sinisen.",
              "Keksitty palaute: odotin linjalla liian kauan.",
              "Keksitty palaute: lasku tuli kahteen kertaan."),
          List.of(
              "Esimerkkipuhelu: kysyi lumisateen aikataulua.",
              "Esimerkkipuhelu: muutti toimituksen päivää.",
              "Esimerkkipuhelu: pyysi soittamaan takaisin."),
          List.of(
              "Esimerkkitallenne: tilauksen vahvistus.",
              "Esimerkkitallenne: keskustelu toimitusajasta."),
          List.of("Esimerkkilasku: maalaustyö", "Esimerkkilasku: lumen mittaus"),
          List.of(
              "Muistiinpano: toivoo yhteydenottoja aamupäivisin.",
              "Muistiinpano: tavattiin keksityillä messuilla.",
              "Muistiinpano: lähettää puuttuvat tiedot ensi viikolla."),
          List.of(
              List.of(
                  "Hei! Milloin tilaamani lumi sataa?",
                  "Hei! Tilauksenne sataa torstaina aamupäivällä.",
                  "Kiitos, se sopii hyvin.",
                  "Kiitos yhteydenotosta!"),
              List.of(
                  "Päivää, voiko aidan värin vielä vaihtaa?",
                  "Päivää! Voi kyllä. Minkä värin haluatte?",
                  "Sininen, kiitos.",
                  "Selvä, merkitsin sinisen."),
              List.of(
                  "Moi, en löydä laskun viitenumeroa.",
                  "Moi! Se on laskun oikeassa alakulmassa.",
                  "Nyt löytyi!")),
          "Asiakaspalvelu",
          "asiakaspalvelija",
          "Esimerkkitieto",
          Map.of(
              "client",
              "Toimeksiantaja Esimerkki Oy",
              "payment-terms",
              "14 päivää netto",
              "other-contact",
              "Pikaviesti: esimerkki.example",
              "site-log",
              "Kävi sivulla example.fi/palvelut, esimerkkiselain",
              "given-details",
              "Kertoi pitävänsä sinisistä aidoista (keksitty tieto)."));

  private static final Phrases SWEDISH =
      new Phrases(
          List.of(
              "Exempelarbete: mätning av snöfall på gården.",
              "Exempelarbete: målning av ett påhittat staket.",
              "Exempelarbete: flytt av ett inbillat skjul."),
          List.of(
              "Påhittad respons: snön föll på utlovad dag.",
              "Påhittad respons: svaret kom snabbt och vänligt."),
          List.of(
              "Påhittad respons: staketet är grönt fast jag beställde blått.",
              "Påhittad respons: jag fick vänta för länge i telefonen."),
          List.of(
              "Exempelsamtal: frågade när snön faller.",
              "Exempelsamtal: ändrade dagen för leveransen."),
          List.of("Exempelinspelning: bekräftelse av en beställning."),
          List.of("Exempelfaktura: målning", "Exempelfaktura: mätning av snö"),
          List.of(
              "Anteckning: vill bli kontaktad på förmiddagen.",
              "Anteckning: träffades på en påhittad mässa."),
          List.of(
              List.of(
                  "Hej! När faller snön som jag beställde?",
                  "Hej! Den faller på torsdag förmiddag.",
                  "Tack, det passar bra."),
              List.of(
                  "God dag, kan jag ännu byta färg på staketet?",
                  "God dag! Det går bra. Vilken färg önskas?",
                  "Blått, tack.")),
          "Kundtjänst",
          "kundbetjänare",
          "Exempeluppgift",
          Map.of(
              "client",
              "Uppdragsgivare Exempel Ab",
              "payment-terms",
              "14 dagar netto",
              "other-contact",
              "Snabbmeddelande: exempel.example",
              "site-log",
              "Besökte sidan example.fi/tjanster, exempelwebbläsare",
              "given-details",
              "Berättade att blå staket är vackra (påhittad uppgift)."));
}
