/**
 * Brings in contacts and do-not-contact lists from a file by a wizard: the file and where it comes
 * from, what its columns hold, what would happen, and only then the doing, which can be taken back.
 */
@NullMarked
package fi.kortisto.ui.imports;

import org.jspecify.annotations.NullMarked;
