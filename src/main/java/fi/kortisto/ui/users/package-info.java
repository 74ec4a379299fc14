/** Those who may sign in, and one's own password. */
@NullMarked
package fi.kortisto.ui.users;

import org.jspecify.annotations.NullMarked;
