package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they now are; every change is kept at once. For the screen's thread. */
public final class Preferences {

  private final SettingsFile file;
  private final Background.Work work;
  private final Consumer<DomainException> notKept;
  private final ReadOnlyObjectWrapper<Settings> settings;

  Preferences(
      SettingsFile file, Settings read, Background.Work work, Consumer<DomainException> notKept) {
    this.file = file;
    this.work = work;
    this.notKept = notKept;
    this.settings = new ReadOnlyObjectWrapper<>(read);
  }

  public Settings now() {
    return settings.get();
  }

  /** To be listened to. */
  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** Remembers how something was left; see {@link Settings#remembering}. */
  public void remember(String name, String left) {
    change(settings -> settings.remembering(name, left));
  }

  public void change(UnaryOperator<Settings> change) {
    Settings wanted = change.apply(now());
    if (!wanted.equals(now())) {
      settings.set(wanted);
      work.act(() -> file.write(wanted), () -> {}, notKept);
    }
  }
}
