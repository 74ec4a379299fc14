package fi.kortisto.format;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * The order of names: Finnish, å ä ö last (CLDR, {@code fi}). One order serves all users, since the
 * list is kept in it on disk; Swedish as written in Finland differs from it in nothing that names
 * of persons use.
 *
 * <p>Not for several threads at once.
 */
public final class Collation {

  private final RuleBasedCollator collator;
  private final RawCollationKey key = new RawCollationKey();

  public Collation() {
    this.collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("fi"));
    this.collator.setStrength(Collator.TERTIARY);
  }

  /** Bytes that sort, compared without sign, as the texts do. */
  public byte[] key(String text) {
    collator.getRawCollationKey(text, key);
    return Arrays.copyOf(key.bytes, key.size);
  }
}
