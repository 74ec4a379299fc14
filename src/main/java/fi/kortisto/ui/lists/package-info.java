/**
 * Lists of persons for a purpose: choosing them, seeing who is left out and why, and saving,
 * printing or copying what may leave. The rule on who may be on a list is asked by the session;
 * nothing here can pass it by.
 */
@NullMarked
package fi.kortisto.ui.lists;

import org.jspecify.annotations.NullMarked;
