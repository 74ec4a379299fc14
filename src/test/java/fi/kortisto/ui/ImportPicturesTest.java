package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the import wizard in target/screens, to be looked at. */
@Tag("screens")
class ImportPicturesTest {

  private static final String PEOPLE =
      """
      Sukunimi;Etunimi;Sähköposti;Puhelin;Lähiosoite;Postinumero;Postitoimipaikka;Hyvin pitkä sarakkeen otsikko jota kukaan ei ole lyhentänyt;Luottoraja
      Aalto;Alma;alma.aalto@example.fi;040 123 4567;Mallikatu 12 B 4;20100;Turku;jotakin;100
      Keksitty-Esimerkki;Bartholomeus Maximilian;toimisto@example.fi;ei ole;Kuja 2;100;Helsinki;jotakin aivan muuta, mikä jatkuu pitkälle;200
      Keksitty;Kerttu;toimisto@example.fi;050 111 2223;Kuja 2;00100;Helsinki;;300
      ;;;;;;;;400
      """;

  @ParameterizedTest(name = "{0} {1} {2} %")
  @CsvSource({"FI, LIGHT, 100", "EN, DARK, 100", "SV, LIGHT, 150"})
  void theWizardCanBeLookedAt(Language language, Theme theme, int textSize, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, 1000, 800);
    Path pictures = PictureLook.folder("imports", language, theme, textSize);
    Path register = PeopleOnFile.many(folder);
    Path file = Files.writeString(folder.resolve("Asiakkaat ja muut, viimeisin.csv"), PEOPLE);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Persons persons = Persons.signedInTo(program, register);
      persons.awaitCount("202");
      Camera camera = new Camera(program, pictures);
      ImportWizard wizard = ImportWizard.opened(program);
      camera.take("1-no-file");
      wizard.choose(file);
      camera.take("2-file");
      program.tick("import-ban-list");
      program.awaitShown("ban-list-purpose");
      camera.take("3-ban-list");
      program.tick("import-ban-list");
      wizard.toColumns();
      camera.take("4-columns");
      wizard.toCheck();
      camera.take("5-check");
      wizard.next();
      program.awaitShown("import-undo");
      camera.take("6-done");
      program.closeDialogs();
      ImportWizard.opened(program);
      program.tick("import-earlier");
      program.awaitShown("earlier-imports");
      camera.take("7-earlier");
      program.closeDialogs();
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(6);
    }
  }
}
