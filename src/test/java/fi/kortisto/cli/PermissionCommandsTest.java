package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.Permission;
import fi.kortisto.model.PermissionTable;
import fi.kortisto.model.PermissionTable.Cell;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of permissions, through the command line. */
@TestInstance(Lifecycle.PER_CLASS)
class PermissionCommandsTest {

  private static final String STREET = "Mäkitie 2";
  private static final int REFUSED = 5;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  private CommandLineUnderTest program;
  private String person = "";
  private String hidden = "";

  static List<Cell> cells() {
    return PermissionTable.cells();
  }

  @BeforeAll
  void oneUserOfEachRole(@TempDir Path folder) throws Exception {
    program = new CommandLineUnderTest(folder);
    program.createAndFill();
    person = program.idOf("aino");
    hidden = program.idOf("väinö");
    try (Password password = Password.of(CommandLineUnderTest.PASSWORD);
        Session session =
            new RegisterFolders(CLOCK, () -> new BcryptCost(4))
                .open(program.register())
                .signIn("aino", password)) {
      SubjectId safe = new SubjectId(Long.parseLong(hidden));
      long version = session.subjects().card(safe, Purpose.NONE).subject().version();
      session.subjects().protectAddress(safe, version, true);
      for (UserRole role : UserRole.values()) {
        SettledUsers.add(session, role.code(), role, password);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void theCommandDoesWhatTheTableSaysAndNothingElse(Cell cell) throws Exception {
    String[] command = command(cell.permission());
    String[] rest =
        Stream.concat(Stream.of(command).skip(1), Stream.of("--user=" + cell.role().code()))
            .toArray(String[]::new);

    int code = program.on(command[0], rest);

    if (cell.permission() == Permission.SEE_PROTECTED_ADDRESS) {
      assertThat(program.out().contains(STREET)).isEqualTo(cell.may());
    } else {
      assertThat(code).as(program.err()).isEqualTo(cell.may() ? 0 : REFUSED);
    }
  }

  /** A command, then what follows the folder. */
  private String[] command(Permission permission) throws Exception {
    return switch (permission) {
      case READ_SUBJECTS -> new String[] {"search", "aino"};
      case EDIT_SUBJECTS ->
          new String[] {"relation", person, "--register=trading-customers", "--goes-on"};
      case MERGE_SUBJECTS -> new String[] {"duplicates"};
      case RECORD_BANS ->
          new String[] {"ban", person, "--purpose=direct-marketing", "--channel=phone"};
      case EXPORT_SUBJECTS ->
          new String[] {
            "export", person, "--out", program.path("vienti.json").toString(), "--force"
          };
      case DRAW_LISTS -> new String[] {"list", "--history"};
      case RECORD_REQUESTS ->
          new String[] {"request add", "--kind=inspection", "--name=Eeli Esimerkki"};
      case ANSWER_REQUESTS ->
          new String[] {"ban", person, "--purpose=publication", "--except=laki 1 §"};
      case RECORD_DISCLOSURES ->
          new String[] {
            "disclose",
            person,
            "--register=trading-customers",
            "--on=2026-02-01",
            "--to=Keksitty Viranomainen",
            "--fields=email",
            "--why=selvitys",
            "--basis=legal-obligation"
          };
      case IMPORT_SUBJECTS ->
          new String[] {
            "import", program.file("tuonti.csv", "Etunimi;Sukunimi\n").toString(), "--dry-run"
          };
      case SEE_PROTECTED_ADDRESS -> new String[] {"show", hidden, "--purpose=haaste"};
      case CLEAN_UP -> new String[] {"retention"};
      case BACK_UP ->
          new String[] {
            "backup", "--out", program.path(System.nanoTime() + ".kortisto-backup").toString()
          };
      case READ_LOG -> new String[] {"log"};
      case ADMINISTER_USERS -> new String[] {"user list"};
      case CHANGE_SETTINGS -> new String[] {"register add", "--template=small-vendor"};
      case PUBLISH_NOTICES ->
          new String[] {
            "notice",
            "--register=trading-customers",
            "--lang=fi",
            "--publish",
            "--force",
            "--out",
            program.path("seloste.html").toString()
          };
      case CHANGE_OWN_PASSWORD ->
          new String[] {
            "user password",
            "--new-password-file",
            program.file("salasana", CommandLineUnderTest.PASSWORD).toString()
          };
    };
  }
}
