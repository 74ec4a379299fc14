package fi.kortisto.ui.persons;

import fi.kortisto.model.FieldId;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.RegisterId;
import java.nio.file.Path;

/** A picture that was chosen to be the value of a field. */
record NewPicture(RegisterId register, FieldId field, Path file, Provenance provenance) {}
