/** The desktop: shell, navigation, background work, dialogs. */
@NullMarked
package fi.kortisto.ui;

import org.jspecify.annotations.NullMarked;
