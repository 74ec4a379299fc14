package fi.kortisto.model;

import static fi.kortisto.model.Permission.ANSWER_REQUESTS;
import static fi.kortisto.model.Permission.BACK_UP;
import static fi.kortisto.model.Permission.CHANGE_OWN_PASSWORD;
import static fi.kortisto.model.Permission.CHANGE_SETTINGS;
import static fi.kortisto.model.Permission.CLEAN_UP;
import static fi.kortisto.model.Permission.DRAW_LISTS;
import static fi.kortisto.model.Permission.EDIT_SUBJECTS;
import static fi.kortisto.model.Permission.EXPORT_SUBJECTS;
import static fi.kortisto.model.Permission.IMPORT_SUBJECTS;
import static fi.kortisto.model.Permission.MERGE_SUBJECTS;
import static fi.kortisto.model.Permission.PUBLISH_NOTICES;
import static fi.kortisto.model.Permission.READ_LOG;
import static fi.kortisto.model.Permission.READ_SUBJECTS;
import static fi.kortisto.model.Permission.RECORD_BANS;
import static fi.kortisto.model.Permission.RECORD_DISCLOSURES;
import static fi.kortisto.model.Permission.RECORD_REQUESTS;
import static fi.kortisto.model.Permission.SEE_PROTECTED_ADDRESS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The roles of users and what each may do. */
public enum UserRole {
  ADMINISTRATOR(EnumSet.allOf(Permission.class)),
  PRIVACY_OFFICER(
      EnumSet.of(
          READ_SUBJECTS,
          EDIT_SUBJECTS,
          MERGE_SUBJECTS,
          RECORD_BANS,
          EXPORT_SUBJECTS,
          DRAW_LISTS,
          RECORD_REQUESTS,
          ANSWER_REQUESTS,
          RECORD_DISCLOSURES,
          SEE_PROTECTED_ADDRESS,
          CLEAN_UP,
          BACK_UP,
          READ_LOG,
          CHANGE_SETTINGS,
          PUBLISH_NOTICES,
          CHANGE_OWN_PASSWORD)),
  CLERK(
      EnumSet.of(
          READ_SUBJECTS,
          EDIT_SUBJECTS,
          MERGE_SUBJECTS,
          RECORD_BANS,
          RECORD_REQUESTS,
          RECORD_DISCLOSURES,
          IMPORT_SUBJECTS,
          BACK_UP,
          CHANGE_OWN_PASSWORD)),
  READER(EnumSet.of(READ_SUBJECTS, BACK_UP, CHANGE_OWN_PASSWORD)),
  AUDITOR(EnumSet.of(READ_LOG, CHANGE_OWN_PASSWORD));

  private final Set<Permission> permissions;

  UserRole(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /**
   * Whether a user of the role may be limited to some registers. An answer to a person covers all
   * registers of the firm, so those who answer see all of them; so do those who watch.
   */
  public boolean canBeLimited() {
    return this == CLERK || this == READER;
  }

  /** The name used on the command line and in files: {@code privacy-officer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
