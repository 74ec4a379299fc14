/** Model values to and from the files of other programs: JSON, CSV, vCard, ZIP. */
@NullMarked
package fi.kortisto.exchange;

import org.jspecify.annotations.NullMarked;
