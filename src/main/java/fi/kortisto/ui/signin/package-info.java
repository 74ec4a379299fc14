/** Signing in to a register folder, also with the recovery key. */
@NullMarked
package fi.kortisto.ui.signin;

import org.jspecify.annotations.NullMarked;
