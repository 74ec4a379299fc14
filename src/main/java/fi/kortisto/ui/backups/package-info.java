/** Backups of the register: how old the last is, where they go, and which are kept. */
@NullMarked
package fi.kortisto.ui.backups;

import org.jspecify.annotations.NullMarked;
