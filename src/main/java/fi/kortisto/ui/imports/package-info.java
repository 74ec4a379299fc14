/** Brings in contacts from a file: first what would happen, then the doing. */
@NullMarked
package fi.kortisto.ui.imports;

import org.jspecify.annotations.NullMarked;
