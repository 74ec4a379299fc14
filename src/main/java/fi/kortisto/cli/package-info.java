/** The command line: thin over {@code service}. */
@NullMarked
package fi.kortisto.cli;

import org.jspecify.annotations.NullMarked;
