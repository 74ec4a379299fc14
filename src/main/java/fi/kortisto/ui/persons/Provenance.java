package fi.kortisto.ui.persons;

import java.time.LocalDate;
import java.util.Optional;

/** Where and when the values that are being written were got. */
record Provenance(String sourceCode, Optional<LocalDate> obtained, boolean supplied) {}
