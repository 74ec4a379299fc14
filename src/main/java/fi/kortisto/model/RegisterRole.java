package fi.kortisto.model;

/** Whether the firm keeps a register for itself or for its client (GDPR art. 4(7) and (8)). */
public enum RegisterRole {
  CONTROLLER,
  PROCESSOR
}
