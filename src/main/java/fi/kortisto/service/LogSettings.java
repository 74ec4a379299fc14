package fi.kortisto.service;

import fi.kortisto.model.LogPlan;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.store.SettingRecords;
import fi.kortisto.store.Store;
import java.util.EnumSet;
import java.util.Set;

/** How long the log is kept and what is unusual in it, as kept among the settings. */
final class LogSettings {

  private static final String MONTHS = "log.months";
  private static final String PERSONS = "log.persons-in-hour";
  private static final String LARGE = "log.large-output";
  private static final String LOOKED = "log.look-for.";

  private final SettingRecords settings;

  LogSettings(Store store) {
    this.settings = store.settings();
  }

  LogPlan plan() {
    UnusualRules usual = UnusualRules.USUAL;
    Set<UnusualKind> looked = EnumSet.noneOf(UnusualKind.class);
    for (UnusualKind kind : UnusualKind.values()) {
      if (settings.value(LOOKED + kind.code()).map(Boolean::valueOf).orElse(usual.looksFor(kind))) {
        looked.add(kind);
      }
    }
    return new LogPlan(
        number(MONTHS, LogPlan.USUAL.months()),
        new UnusualRules(
            number(PERSONS, usual.personsInHour()), number(LARGE, usual.largeOutput()), looked));
  }

  private int number(String name, int usual) {
    return settings.value(name).map(Integer::valueOf).orElse(usual);
  }

  void set(LogPlan plan) {
    settings.setValue(MONTHS, Integer.toString(plan.months()));
    settings.setValue(PERSONS, Integer.toString(plan.unusual().personsInHour()));
    settings.setValue(LARGE, Integer.toString(plan.unusual().largeOutput()));
    for (UnusualKind kind : UnusualKind.values()) {
      settings.setValue(LOOKED + kind.code(), Boolean.toString(plan.unusual().looksFor(kind)));
    }
  }
}
