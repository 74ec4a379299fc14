package fi.kortisto.model;

/** The roads by which a register's notice lets an answer leave. */
public enum AnswerDelivery {
  /** By post to the address on file. */
  POST_TO_ADDRESS_ON_FILE,
  ELECTRONIC,
  /** The person looks at the data at an office. */
  VIEWING_ON_SITE
}
