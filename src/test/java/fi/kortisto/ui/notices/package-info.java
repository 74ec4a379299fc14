@NullMarked
package fi.kortisto.ui.notices;

import org.jspecify.annotations.NullMarked;
