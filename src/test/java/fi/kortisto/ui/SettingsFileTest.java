package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            .with(new Settings.WindowBounds(10, 20, 900, 700, true))
            .remembering("table.log", "number:60,at:190")
            .remembering("hint.home", "gone");
    file().write(settings);

    assertThat(file().read()).isEqualTo(settings);
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryTheme(Theme theme) throws DomainException {
    file().write(Settings.startingIn(Language.FI).with(theme));

    assertThat(file().read().theme()).isEqualTo(theme);
  }

  @Test
  void followsTheDesktopWhereTheThemeIsOfALaterVersion() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "theme=sepia\n");

    assertThat(file().read().theme()).isEqualTo(Theme.SYSTEM);
  }

  @Test
  void readsAFileOfTheFirstVersion() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"),
        "language=sv\ntheme=dark\ntext.size=120\nlock.minutes=7\nrecent.1=a.kortisto\n");

    Settings read = file().read();
    assertThat(read.language()).isEqualTo(Language.SV);
    assertThat(read.theme()).isEqualTo(Theme.DARK);
    assertThat(read.recent()).containsExactly(Path.of("a.kortisto"));
    assertThat(read.remembered()).isEmpty();
  }

  @Test
  void leavesWhatALaterVersionKeepsThere() throws IOException, DomainException {
    Path kept = folder.resolve("settings.properties");
    Files.writeString(kept, "language=fi\nlater.wish=yes\nremembered.fold.a=open\nrecent.2=b\n");

    file().write(file().read().remembering("fold.a", "").in(Language.EN));

    assertThat(Files.readString(kept))
        .contains("later.wish=yes", "language=en")
        .doesNotContain("fold.a", "recent");
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
