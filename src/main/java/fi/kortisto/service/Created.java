package fi.kortisto.service;

import fi.kortisto.crypto.RecoveryKey;

/**
 * A new register folder, open.
 *
 * @param recoveryKey shown once, to be printed or saved; nothing in the folder tells it again
 */
public record Created(Session session, RecoveryKey recoveryKey) {}
