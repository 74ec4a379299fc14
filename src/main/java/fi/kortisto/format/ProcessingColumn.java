package fi.kortisto.format;

/** What a record of processing tells of each register, with the point of GDPR art. 30. */
public enum ProcessingColumn {
  REGISTER,
  ROLE,
  /** The firm and how it is reached, 30(1)(a) and 30(2)(a). */
  FIRM,
  /** On whose behalf a processor works, 30(2)(a). */
  CLIENTS,
  /** 30(1)(a) and 30(2)(a). */
  OFFICER,
  /** 30(1)(b). */
  PURPOSES,
  /** What is done on behalf of the clients, 30(2)(b). */
  PROCESSING,
  /** 30(1)(c). */
  DATA_SUBJECTS,
  /** 30(1)(c). */
  DATA_GROUPS,
  /** 30(1)(d). */
  RECIPIENTS,
  /** 30(1)(e) and 30(2)(c). */
  TRANSFERS,
  /** 30(1)(f). */
  STORAGE,
  /** 30(1)(g) and 30(2)(d). */
  SECURITY
}
