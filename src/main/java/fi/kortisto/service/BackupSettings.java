package fi.kortisto.service;

import fi.kortisto.model.BackupPlan;
import fi.kortisto.store.SettingRecords;
import fi.kortisto.store.Store;
import java.nio.file.Path;
import java.util.Optional;

/** The plan of the backups as it is kept among the settings. */
final class BackupSettings {

  private static final String FOLDER = "backup.folder";
  private static final String AT_CLOSING = "backup.at-closing";
  private static final String DAILY = "backup.daily";
  private static final String DAYS = "backup.days";
  private static final String MONTHS = "backup.months";

  private final SettingRecords settings;

  BackupSettings(Store store) {
    this.settings = store.settings();
  }

  BackupPlan plan() {
    BackupPlan usual = BackupPlan.USUAL;
    return new BackupPlan(
        settings.value(FOLDER).map(Path::of),
        settings.value(AT_CLOSING).map(Boolean::valueOf).orElse(usual.atClosing()),
        settings.value(DAILY).map(Boolean::valueOf).orElse(usual.daily()),
        settings.value(DAYS).map(Integer::valueOf).orElse(usual.days()),
        settings.value(MONTHS).map(Integer::valueOf).orElse(usual.months()));
  }

  void set(BackupPlan plan) {
    Optional<Path> folder = plan.folder();
    if (folder.isPresent()) {
      settings.setValue(FOLDER, folder.get().toAbsolutePath().toString());
    } else {
      settings.removeValue(FOLDER);
    }
    settings.setValue(AT_CLOSING, Boolean.toString(plan.atClosing()));
    settings.setValue(DAILY, Boolean.toString(plan.daily()));
    settings.setValue(DAYS, Integer.toString(plan.days()));
    settings.setValue(MONTHS, Integer.toString(plan.months()));
  }
}
