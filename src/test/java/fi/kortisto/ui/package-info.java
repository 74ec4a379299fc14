@NullMarked
package fi.kortisto.ui;

import org.jspecify.annotations.NullMarked;
