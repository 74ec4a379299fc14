package fi.kortisto;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.ui.Beginning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir private Path folder;

  @Test
  void opensTheDesktopWithoutArguments() {
    assertThat(Main.beginning()).contains(new Beginning.Welcome());
  }

  @Test
  void opensTheDesktopOnARegister() throws IOException {
    Files.createFile(folder.resolve("register.db"));

    assertThat(Main.beginning(folder.toString())).contains(new Beginning.Register(folder));
  }

  @Test
  void leavesEverythingElseToTheCommandLine() throws IOException {
    Files.createFile(folder.resolve("register.db"));

    assertThat(Main.beginning("search", folder.toString(), "aino")).isEmpty();
    assertThat(Main.beginning("due")).isEmpty();
    assertThat(Main.beginning("--version")).isEmpty();
  }
}
