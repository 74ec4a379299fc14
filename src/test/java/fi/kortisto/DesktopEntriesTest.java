package fi.kortisto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a package tells a desktop of the program: well formed, at one, in three languages. */
class DesktopEntriesTest {

  private static final Path LINUX = Path.of("packaging", "linux");
  private static final String ID = "fi.kortisto.Kortisto";
  private static final String BACKUP = "application/x-kortisto-backup";
  private static final String REGISTER = "application/x-kortisto-register";

  @Test
  void theDesktopFileSpeaksThreeLanguages() throws IOException {
    Map<String, String> entry = desktopFile();

    for (String key : List.of("GenericName", "Comment", "Keywords")) {
      assertThat(entry).containsKeys(key, key + "[fi]", key + "[sv]");
    }
    assertThat(entry.get("Comment[fi]")).isNotEqualTo(entry.get("Comment"));
  }

  @Test
  void theDesktopFileStartsTheProgramOnABackupOrARegister() throws IOException {
    assertThat(desktopFile())
        .containsEntry("Exec", "kortisto %f")
        .containsEntry("Icon", ID)
        .containsEntry("MimeType", BACKUP + ";" + REGISTER + ";");
  }

  @Test
  void theMetainfoSpeaksThreeLanguages() throws Exception {
    Document metainfo = xml(ID + ".metainfo.xml");

    assertThat(languages(metainfo, "summary")).containsExactly("", "fi", "sv");
    assertThat(languages(metainfo, "p")).containsExactly("", "fi", "sv");
    assertThat(languages(metainfo, "li")).hasSize(9).containsSubsequence("", "fi", "sv");
    assertThat(texts(metainfo, "id")).containsExactly(ID);
    assertThat(texts(metainfo, "launchable")).containsExactly(ID + ".desktop");
    assertThat(texts(metainfo, "mediatype")).containsExactly(BACKUP, REGISTER);
  }

  @Test
  void theKindsOfFileAreBackupsAndTheFileInsideARegister() throws Exception {
    Document kinds = xml(ID + ".mime.xml");

    assertThat(elements(kinds, "mime-type").map(kind -> kind.getAttribute("type")))
        .containsExactly(BACKUP, REGISTER);
    assertThat(elements(kinds, "glob").map(glob -> glob.getAttribute("pattern")))
        .containsExactly("*.kortisto-backup", "register.db");
    assertThat(languages(kinds, "comment")).containsExactly("", "fi", "sv", "", "fi", "sv");
  }

  private static Map<String, String> desktopFile() throws IOException {
    return Files.readAllLines(LINUX.resolve(ID + ".desktop")).stream()
        .filter(line -> line.contains("="))
        .map(line -> line.split("=", 2))
        .collect(
            Collectors.toMap(
                line -> line[0],
                line -> line[1],
                (one, other) -> one + " and " + other,
                TreeMap::new));
  }

  private static Document xml(String name)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newNSInstance()
        .newDocumentBuilder()
        .parse(LINUX.resolve(name).toFile());
  }

  private static List<String> languages(Document document, String tag) {
    return elements(document, tag).map(element -> element.getAttribute("xml:lang")).toList();
  }

  private static List<String> texts(Document document, String tag) {
    return elements(document, tag).map(Element::getTextContent).toList();
  }

  private static Stream<Element> elements(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
  }
}
