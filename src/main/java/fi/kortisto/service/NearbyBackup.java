package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.store.RegisterFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A backup that lies near a register, as its name tells: all that can be known of it while the
 * register's own settings cannot be read.
 *
 * @param taken local time, from the name
 */
public record NearbyBackup(Path file, LocalDateTime taken) {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final Pattern NAME = Pattern.compile("(.+)-(\\d{8}-\\d{6})\\.kortisto-backup");
  private static final String ENDING = ".kortisto";
  private static final String MANIFEST = "manifest.json";

  /**
   * The newest of those beside the register, or where its last backup went, that are whole on the
   * outside; whether it opens is seen when it is restored.
   *
   * @param register the register's folder
   */
  public static Optional<NearbyBackup> newest(Path register) throws DomainException {
    Path folder = register.toAbsolutePath().normalize();
    Path parent = folder.getParent();
    if (parent == null) {
      return Optional.empty();
    }
    String name = String.valueOf(folder.getFileName());
    String ownName =
        name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    List<NearbyBackup> found = new ArrayList<>(in(parent, ownName));
    Optional<Path> noted =
        RegisterFolder.notedBackup(folder).map(Path::getParent).filter(Files::isDirectory);
    if (noted.isPresent() && !noted.get().equals(parent)) {
      found.addAll(in(noted.get(), ownName));
    }
    return found.stream().max(Comparator.comparing(NearbyBackup::taken));
  }

  private static List<NearbyBackup> in(Path folder, String ownName) throws DomainException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> of(file, ownName).stream())
          .filter(NearbyBackup::isWholeOutside)
          .toList();
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, folder);
    }
  }

  private static Optional<NearbyBackup> of(Path file, String ownName) {
    Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
    if (!matcher.matches() || !matcher.group(1).equals(ownName)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new NearbyBackup(file, LocalDateTime.parse(matcher.group(2), STAMP)));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  private boolean isWholeOutside() {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(MANIFEST) != null;
    } catch (IOException cutOff) {
      return false;
    }
  }

  public Instant at(ZoneId zone) {
    return taken.atZone(zone).toInstant();
  }
}
