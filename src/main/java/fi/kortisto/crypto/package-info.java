/**
 * Secrets, password slots, the key ring and the recovery key.
 *
 * <p>May import the JDK, bcrypt, zxcvbn and {@code fi.kortisto.model}. Knows no files and no JSON:
 * {@code store} writes the {@link fi.kortisto.crypto.KeyRing} as the plain record it is.
 *
 * <h2>How a register opens</h2>
 *
 * <pre>
 * password -> PasswordStretch -> private key (X25519) \
 *                                                      -> data key -> database pages
 * recovery key -> HKDF        -> private key (X25519) /           \-> MAC of the ring, other keys
 * </pre>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>bcrypt by this road.</b> It costs memory bandwidth that graphics cards lack, where
 *       PBKDF2, the JDK's only choice, costs nothing of the kind; Argon2 would need a native
 *       library or a far larger dependency. bcrypt's two traps, 72 bytes and the zero byte, are
 *       closed by hashing first (HMAC-SHA384 in base64), and its 184 bits become a key by HKDF.
 *       There is no second verifier of a password, stored or computed, that would be faster to try
 *       than bcrypt: whether a password is right is seen only by the slot opening.
 *   <li><b>A key pair for each user.</b> The data key is sealed to public keys, so it can be
 *       replaced while the other users' passwords are not at hand. Without this a removed user's
 *       knowledge would stay good until everybody else had signed in. Refused: the data key
 *       directly under each password.
 *   <li><b>What is bound to what.</b> A slot's private key opens for its own register, user and
 *       cost only; login and the rest are covered by the ring's MAC, which is checked before the
 *       data key leaves this package.
 *   <li><b>Nothing is computed from a ring before its form is checked</b>: a cost above {@link
 *       fi.kortisto.crypto.BcryptCost#HIGHEST} would otherwise keep the program busy for hours.
 *   <li><b>Password rules hold here</b>, where slots are made, so that no way in can forget them.
 *   <li><b>What was written once opens for ever.</b> The labels with a {@code 1} in them (purposes,
 *       contexts, the HMAC's constant) are part of the format; another way gets a {@code 2} and a
 *       higher {@link fi.kortisto.crypto.KeyRing#FORMAT}.
 *   <li><b>The recovery key is checked by a code, not by a hash</b>: see {@link
 *       fi.kortisto.crypto.RecoveryKey}.
 * </ul>
 *
 * <h2>Keys beside the data key</h2>
 *
 * <p>{@link fi.kortisto.crypto.SuppressionKey} and {@link fi.kortisto.crypto.LedgerKey} stand in
 * the encrypted database, since what they made has to be read after the data key was changed. Both
 * are made with the register, so that every backup has them. {@link fi.kortisto.crypto.SigningKey}
 * stands there too, from the first checkpoint of the access log on: it signs for readers outside,
 * who need its public half only.
 *
 * <h2>What is not promised</h2>
 *
 * <ul>
 *   <li>Whoever kept an old copy of the folder and knows a password or recovery key of that time
 *       opens that copy for ever. If the data key has not been replaced since, what the old ring
 *       yields opens the present database too: changing a password or the recovery key is not
 *       enough when it was known to somebody else, {@link fi.kortisto.crypto.KeyRingChange#rekey}
 *       is.
 *   <li>The logins stand in the ring in clear, and so do the number of users and their costs.
 *   <li>A holder of the data key can make any ring. The ring's counter, which stands in the
 *       database too, shows an older ring put back, not an older folder.
 *   <li>Zeroing is best effort: the JDK's own key objects keep copies that cannot be cleared, the
 *       garbage collector moves arrays, and the database driver takes its key as a String.
 *   <li>X25519 gives way to a large quantum computer, should there be one: who kept a ring until
 *       then would get the data key of its time without a password.
 * </ul>
 */
@NullMarked
package fi.kortisto.crypto;

import org.jspecify.annotations.NullMarked;
