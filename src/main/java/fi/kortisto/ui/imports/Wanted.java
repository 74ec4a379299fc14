package fi.kortisto.ui.imports;

import fi.kortisto.exchange.FileLook;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the first step asks for.
 *
 * @param bans what a do-not-contact list bans from; empty when the file brings contacts
 */
record Wanted(
    Path path,
    FileLook look,
    Register register,
    Optional<String> source,
    Optional<LocalDate> obtained,
    Optional<BanListOrder> bans) {

  ImportOrder order() {
    return ImportOrder.into(register.id(), name()).from(source, obtained);
  }

  String name() {
    return String.valueOf(path.getFileName());
  }
}
