@NullMarked
package fi.kortisto.ui.requests;

import org.jspecify.annotations.NullMarked;
