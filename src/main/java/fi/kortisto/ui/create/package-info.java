/** The wizard that makes a new register folder. Nothing is written before its last step. */
@NullMarked
package fi.kortisto.ui.create;

import org.jspecify.annotations.NullMarked;
