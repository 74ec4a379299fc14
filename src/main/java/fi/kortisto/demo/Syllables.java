package fi.kortisto.demo;

import java.util.List;
import java.util.SplittableRandom;

/** What names are put together from, the common first. */
record Syllables(
    List<String> givenNames,
    List<String> stems,
    List<String> familyEndings,
    List<String> places,
    List<String> streets,
    List<String> trades,
    List<String> titles,
    List<String> firmEndings) {

  static final List<String> DOMAINS = words("example.fi example.com example.org example.net");

  static final Syllables FINNISH =
      new Syllables(
          words(
              """
              Aino Väinö Eero Helmi Onni Lumi Toivo Säde Veikko Pilvi Tuuli Rauha Otso Kerttu Into \
              Sylvi Urho Impi Tapio Mielikki Ilmari Sini Oiva Vuokko Tähti Armas Kaino Lempi Usko \
              Unto Satu Taimi Tyyne Ahti Vanamo Pyry Routa Halla Ruska Myrsky Utu Pouta Sampo Lyyti \
              Hilja Ääri Öistö Annastiina Wilhelmiina Eliisabet\
              """),
          words(
              """
              Lumi Mäki Järvi Koivu Kuusi Halla Sini Puna Suvi Talvi Kevät Syys Metsä Kivi Vesi Kallio \
              Tuuli Pilvi Sade Routa Kaste Usva Sumu Myrsky Pouta Ruska Kaarna Havu Sammal Jäkälä \
              Marja Mustikka Puolukka Vadelma Karpalo Lakka Pihlaja Tuomi Haapa Leppä Paju Kataja \
              Vaahtera Tammi Saarni Lehmus Kielo Vuokko Lumme Kaisla Ruoko Heinä Apila Ohra Kaura \
              Ruis Vehnä Hirvi Karhu Susi Kettu Jänis Orava Mäyrä Näätä Saukko Majava Joutsen Kurki \
              Kuikka Telkkä Lokki Tiira Haukka Kotka Pöllö Tikka Varis Harakka Käki Peippo Leivo \
              Hauki Ahven Särki Lahna Siika Muikku Made Ääni Öljy Yö Ilta Aamu\
              """),
          words(
              """
              nen la mäki niemi lahti ranta koski salo harju vaara saari joki kangas suo lampi pelto \
              korpi notko kumpu aho lehto selkä vuori ojanen puro\
              """),
          words("järvi koski niemi lahti salmi vaara joki saari mäki kylä"),
          words("katu tie polku kuja raitti rinne ranta kaari piha aukio"),
          words(
              """
              rakennus kauppa palvelu sähkö huolto kuljetus puutarha leipomo paino korjaamo tilitoimisto \
              suunnittelu siivous kalusto remontti verhoomo kirjakauppa apteekki optiikka maansiirto \
              metalli muovi paperi tekstiili puu lasi kello kulta valo ääni kuva media ohjelmisto verkko \
              neuvonta koulutus hoiva matka majoitus ravintola kahvila kala liha vihannes mylly saha \
              vene pyörä auto kone laite työkalu turva lukko kattohuolto putki\
              """),
          words(
              """
              toimitusjohtaja hankintapäällikkö myyjä sihteeri kirjanpitäjä suunnittelija asentaja \
              esihenkilö asiakaspalvelija varastonhoitaja kuljettaja projektipäällikkö\
              """),
          List.of(" Esimerkki Oy", " Esimerkki Ky", " Esimerkki Oyj", " Esimerkki Tmi"));

  static final Syllables SWEDISH =
      new Syllables(
          words(
              """
              Åsa Örjan Björn Märta Göran Tyra Ebba Sixten Saga Folke Alva Ture Svea Algot Tuva Viking \
              Freja Idun Storm Vidar\
              """),
          words(
              """
              Lind Berg Sjö Ek Grön Väst Öster Norr Söder Äng Ås Björk Hög Ljung Snö Sten Sund Vik Älv \
              Åker Al Ask Hassel Rönn\
              """),
          words("ström qvist lund gren fors holm dal näs rot blad stam hed mark kulla bäck"),
          words("näs vik sund fors holm dal by lund ö berga"),
          words("gatan vägen stigen gränden backen allén stranden torget"),
          words(
              "bygg handel service el trädgård bageri tryck verkstad design städ trä glas båt mat"),
          words("direktör inköpschef försäljare sekreterare bokförare planerare montör chef"),
          List.of(" Exempel Ab", " Exempel Kb", " Exempel Abp", " Exempel Fma"));

  private static List<String> words(String line) {
    return List.of(line.strip().split("\\s+"));
  }

  String family(String stem, SplittableRandom random) {
    double even = random.nextDouble();
    return stem + familyEndings.get((int) (familyEndings.size() * even * even));
  }

  String firmEnding(int which) {
    return firmEndings.get(which);
  }
}
