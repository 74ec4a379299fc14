/** A register that is damaged: what is offered then, and a look at what is left. */
@NullMarked
package fi.kortisto.ui.rescue;

import org.jspecify.annotations.NullMarked;
