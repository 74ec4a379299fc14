import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ table classes from the migrations, by running these on a scratch database that
 * holds nothing. Run by the build: {@code java GenerateTables.java MIGRATIONS TARGET}.
 */
public final class GenerateTables {

  private static final String PACKAGE = "fi.kortisto.store.db";

  private GenerateTables() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Path migrations = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path output = target.resolve("generated-sources/jooq");
    Path stamp = target.resolve("generated-sources/jooq.stamp");
    String state = stateOf(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
      return;
    }
    Files.createDirectories(output);
    Path scratch = Files.createTempFile(target, "scratch", ".db");
    try {
      String url = "jdbc:sqlite:" + scratch.toAbsolutePath();
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("filesystem:" + migrations.toAbsolutePath())
          .load()
          .migrate();
      GenerationTool.generate(configuration(url, output));
      Files.writeString(
          stamp, state, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    } finally {
      Files.delete(scratch);
    }
  }

  private static String stateOf(Path migrations) throws IOException {
    StringBuilder state = new StringBuilder();
    try (Stream<Path> files = Files.list(migrations)) {
      for (Path file : files.sorted().toList()) {
        state.append(file.getFileName()).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return state.toString();
  }

  private static Configuration configuration(String url, Path output) {
    return new Configuration()
        .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                        .withExcludes("subject_search_index.*|flyway_schema_history|sqlite_.*")
                        .withForcedTypes(
                            List.of(
                                new ForcedType()
                                    .withName("BIGINT")
                                    .withIncludeExpression(".*")
                                    .withIncludeTypes("(?i)INTEGER"))))
                .withGenerate(
                    new Generate()
                        .withRecords(true)
                        .withDeprecated(false)
                        .withJavadoc(false)
                        .withGlobalObjectReferences(true))
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(output.toString())));
  }
}
