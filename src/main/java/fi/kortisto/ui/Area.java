package fi.kortisto.ui;

import fi.kortisto.model.Draft;
import fi.kortisto.model.Permission;
import fi.kortisto.model.User;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The areas, those of the rail in its order. What a role may not use is not shown. */
public enum Area {
  HOME("fth-home", Optional.of(Permission.READ_SUBJECTS)),
  PERSONS("fth-users", Optional.of(Permission.READ_SUBJECTS)),
  REQUESTS("fth-inbox", Optional.of(Permission.READ_SUBJECTS)),
  LISTS("fth-send", Optional.of(Permission.DRAW_LISTS)),
  DISCLOSURES("fth-share-2", Optional.of(Permission.READ_SUBJECTS)),
  RETENTION("fth-trash-2", Optional.of(Permission.CLEAN_UP)),
  NOTICES("fth-file-text", Optional.of(Permission.READ_SUBJECTS)),
  LETTERS("fth-mail", Optional.of(Permission.CHANGE_SETTINGS)),
  LOG("fth-list", Optional.of(Permission.READ_LOG)),
  REGISTERS("fth-archive", Optional.of(Permission.CHANGE_SETTINGS)),
  USERS("fth-key", Optional.empty()),
  BACKUPS("fth-hard-drive", Optional.of(Permission.BACK_UP)),
  SETTINGS("fth-sliders", Optional.empty()),
  /** A place of the persons' area, without an entry of its own in the rail. */
  DUPLICATES("fth-users", Optional.of(Permission.MERGE_SUBJECTS));

  private final String icon;
  private final Optional<Permission> needs;

  Area(String icon, Optional<Permission> needs) {
    this.icon = icon;
    this.needs = needs;
  }

  public String icon() {
    return icon;
  }

  /** The key of its word. */
  public String key() {
    return "area." + name().toLowerCase(Locale.ROOT);
  }

  /** The area whose screen has the form of a draft: its place begins with the area's name. */
  public static Optional<Area> of(Draft draft) {
    String name = draft.place().split("\\.", 2)[0].toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(area -> area.name().equals(name)).findFirst();
  }

  /** What the help tells of it. */
  public HelpTopic topic() {
    return switch (this) {
      case HOME -> HelpTopic.START;
      case PERSONS -> HelpTopic.FINDING;
      case REQUESTS -> HelpTopic.INSPECTION;
      case LISTS -> HelpTopic.LISTS;
      case DISCLOSURES -> HelpTopic.DISCLOSURES;
      case RETENTION -> HelpTopic.STORAGE;
      case NOTICES -> HelpTopic.NOTICES;
      case LETTERS -> HelpTopic.LETTERS;
      case LOG -> HelpTopic.LOG;
      case REGISTERS -> HelpTopic.REGISTERS;
      case USERS -> HelpTopic.USERS;
      case BACKUPS -> HelpTopic.BACKUPS;
      case SETTINGS -> HelpTopic.LOCK;
      case DUPLICATES -> HelpTopic.DUPLICATES;
    };
  }

  /** The areas of the rail that the user may use. */
  public static List<Area> of(User user) {
    return Arrays.stream(values())
        .filter(area -> area.entry() == area && area.isFor(user))
        .toList();
  }

  public boolean isFor(User user) {
    return needs.map(user::may).orElse(true);
  }

  /** The area whose entry in the rail stands for this one. */
  public Area entry() {
    return this == DUPLICATES ? PERSONS : this;
  }
}
