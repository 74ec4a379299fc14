/**
 * People who do not exist, what has happened with them in each of the six registers, files of them,
 * and registers of them to try the program with.
 *
 * <p>Decision: names, streets, towns and firms are put together from syllables by a seeded
 * generator, so that the same number always gives the same person, a million of them need no
 * memory, and nobody real is in a demo, a picture or a test. Real name lists would look better and
 * could name somebody.
 */
@NullMarked
package fi.kortisto.demo;

import org.jspecify.annotations.NullMarked;
