/** Model values to paper: templates to HTML to PDF, pages for a preview, printing. */
@NullMarked
package fi.kortisto.document;

import org.jspecify.annotations.NullMarked;
