package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir private Path folder;

  @Test
  void readsWhatWasWritten() throws DomainException {
    Settings settings =
        Settings.startingIn(Language.SV)
            .with(Theme.DARK)
            .withTextSize(150)
            .lockedAfter(12)
            .with(new Settings.Envelope(-3, 4))
            .used(Path.of("Esimerkki Oy.kortisto"))
            .with(new Settings.WindowBounds(10, 20, 900, 700, true));
    file().write(settings);

    assertThat(file().read()).isEqualTo(settings);
  }

  @Test
  void startsAfreshWhenTheFileIsBroken() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "language=\\u12\ntext.size=huge");

    assertThat(file().read().textSize()).isEqualTo(100);
  }

  @Test
  void putsTheLastUsedRegisterFirstAndForgetsOne() {
    Path first = Path.of("a.kortisto");
    Path second = Path.of("b.kortisto");
    Settings settings = Settings.startingIn(Language.FI).used(first).used(second).used(first);

    assertThat(settings.recent()).containsExactly(first, second);
    assertThat(settings.forgetting(first).recent()).containsExactly(second);
  }

  private SettingsFile file() {
    return new SettingsFile(folder.resolve("settings.properties"));
  }
}
