/** What a user chooses for this computer. */
@NullMarked
package fi.kortisto.ui.settings;

import org.jspecify.annotations.NullMarked;
