/**
 * The decision sheet: what is decided on a request, item by item where its kind wants that, and in
 * a second step what the decision will do, before it is done.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>A sheet consists of {@link fi.kortisto.ui.decision.Part parts}</b>, each of which asks
 *       for one thing and adds it to the decision. Which parts there are follows from the kind of
 *       request.
 *   <li><b>What is chosen lives in {@link fi.kortisto.ui.decision.ItemChoice}</b> and not in the
 *       controls: of a person with thousands of entries only the first rows of each category are
 *       made.
 * </ul>
 */
@NullMarked
package fi.kortisto.ui.decision;

import org.jspecify.annotations.NullMarked;
