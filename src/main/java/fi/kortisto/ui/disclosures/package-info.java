/**
 * The ledger of disclosures, and those who must be told when the data that they got is changed
 * (GDPR art. 19).
 */
@NullMarked
package fi.kortisto.ui.disclosures;

import org.jspecify.annotations.NullMarked;
