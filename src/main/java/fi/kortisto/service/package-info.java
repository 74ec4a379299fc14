/**
 * The only door to the data: every call checks the permission, does the work and leaves its trace
 * in one transaction.
 */
@NullMarked
package fi.kortisto.service;

import org.jspecify.annotations.NullMarked;
