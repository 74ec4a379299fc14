@NullMarked
package fi.kortisto.ui.help;

import org.jspecify.annotations.NullMarked;
