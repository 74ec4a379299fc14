package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Into what register contacts are to come, and from where.
 *
 * @param fileName without its folder
 * @param source code of one of the register's sources; empty for the one that stands for files
 * @param obtained when the firm got the data; empty for today
 * @param columns how a table was read, to be remembered for the next one with the same heads
 */
public record ImportOrder(
    RegisterId register,
    String fileName,
    Optional<String> source,
    Optional<LocalDate> obtained,
    Optional<ColumnMapping> columns) {

  public static ImportOrder into(RegisterId register, String fileName) {
    return new ImportOrder(
        register, fileName, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public ImportOrder from(Optional<String> sourceCode, Optional<LocalDate> day) {
    return new ImportOrder(register, fileName, sourceCode, day, columns);
  }

  public ImportOrder read(Optional<ColumnMapping> mapping) {
    return new ImportOrder(register, fileName, source, obtained, mapping);
  }
}
