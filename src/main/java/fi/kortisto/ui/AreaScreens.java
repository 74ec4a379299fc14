package fi.kortisto.ui;

import fi.kortisto.exchange.Templates;
import fi.kortisto.ui.backups.BackupsScreen;
import fi.kortisto.ui.disclosures.DisclosuresScreen;
import fi.kortisto.ui.duplicates.DuplicatesScreen;
import fi.kortisto.ui.home.HomeScreen;
import fi.kortisto.ui.lists.ListsScreen;
import fi.kortisto.ui.log.LogScreen;
import fi.kortisto.ui.notices.NoticesScreen;
import fi.kortisto.ui.persons.PersonsScreen;
import fi.kortisto.ui.registers.RegistersScreen;
import fi.kortisto.ui.requests.RequestsScreen;
import fi.kortisto.ui.retention.RetentionScreen;
import fi.kortisto.ui.settings.SettingsScreen;
import fi.kortisto.ui.users.UsersScreen;
import fi.kortisto.ui.wording.WordingScreen;
import java.util.function.Supplier;

/**
 * Makes the screens of the rail's areas.
 *
 * @param desk a new one for each screen
 * @param templates the registers to start from
 * @param watch what is past its storage time
 */
record AreaScreens(
    Supplier<Desk> desk, Destinations destinations, Templates templates, StorageWatch watch) {

  Screen of(Area area, SignedIn signedIn) {
    return switch (area) {
      case HOME -> new HomeScreen(desk.get(), signedIn, destinations, watch);
      case PERSONS -> persons(desk.get(), signedIn);
      case REQUESTS -> requests(desk.get(), signedIn);
      case LISTS -> new ListsScreen(desk.get(), signedIn);
      case DISCLOSURES -> new DisclosuresScreen(desk.get(), signedIn, destinations);
      case RETENTION -> new RetentionScreen(desk.get(), signedIn, destinations, watch);
      case NOTICES -> new NoticesScreen(desk.get(), signedIn);
      case LETTERS -> new WordingScreen(desk.get(), signedIn);
      case LOG -> new LogScreen(desk.get(), signedIn);
      case REGISTERS ->
          new RegistersScreen(desk.get(), signedIn, templates, now -> rulesChanged(area, now));
      case USERS -> new UsersScreen(desk.get(), signedIn, destinations);
      case BACKUPS -> new BackupsScreen(desk.get(), signedIn, destinations);
      case SETTINGS -> new SettingsScreen(desk.get());
      case DUPLICATES -> new DuplicatesScreen(desk.get(), signedIn, destinations);
    };
  }

  private void rulesChanged(Area by, SignedIn now) {
    watch.forget();
    destinations.registersChanged(by, now);
  }

  private Screen persons(Desk desk, SignedIn signedIn) {
    return new PersonsScreen(desk, signedIn, new PersonDialogs(desk, signedIn, destinations));
  }

  private Screen requests(Desk desk, SignedIn signedIn) {
    return new RequestsScreen(desk, signedIn, destinations, new RequestDialogs(desk, signedIn));
  }
}
