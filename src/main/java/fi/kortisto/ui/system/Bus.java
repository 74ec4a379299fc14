package fi.kortisto.ui.system;

import java.util.List;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.matchrules.DBusMatchRule;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;

/** A message bus of the desktop on which somebody tells of locks. */
final class Bus implements AutoCloseable {

  /** Which bus, and what is heard there. */
  sealed interface Kind {
    DBusConnectionBuilder connection();

    List<Signal> signals();
  }

  /** The bus of the system: sleep, and the lock of the session by the login manager. */
  record OfSystem() implements Kind {
    @Override
    public DBusConnectionBuilder connection() {
      return DBusConnectionBuilder.forSystemBus();
    }

    @Override
    public List<Signal> signals() {
      return Signal.OF_SYSTEM;
    }
  }

  /** The bus of the session: the screen saver. */
  record OfSession() implements Kind {
    @Override
    public DBusConnectionBuilder connection() {
      return DBusConnectionBuilder.forSessionBus();
    }

    @Override
    public List<Signal> signals() {
      return Signal.OF_SESSION;
    }
  }

  /** The bus at an address. */
  record At(String address, List<Signal> signals) implements Kind {
    @Override
    public DBusConnectionBuilder connection() {
      return DBusConnectionBuilder.forAddress(address);
    }
  }

  private final DBusConnection connection;

  private Bus(DBusConnection connection) {
    this.connection = connection;
  }

  /**
   * Listens on a bus; empty where there is none.
   *
   * @param onLock called on a thread of the bus
   */
  static Optional<Bus> to(Kind kind, Runnable onLock) {
    try {
      DBusConnection connection = kind.connection().withShared(false).build();
      Bus bus = new Bus(connection);
      for (Signal signal : kind.signals()) {
        bus.hear(signal, onLock);
      }
      return Optional.of(bus);
    } catch (DBusException | DBusExecutionException nobodyTells) {
      return Optional.empty();
    }
  }

  private void hear(Signal signal, Runnable onLock) throws DBusException {
    DBusMatchRule rule =
        DBusMatchRuleBuilder.create()
            .withType("signal")
            .withInterface(signal.from())
            .withMember(signal.name())
            .build();
    connection.addGenericSigHandler(rule, heard -> told(signal, heard, onLock));
  }

  private static void told(Signal signal, DBusSignal heard, Runnable onLock) {
    try {
      if (signal.means(heard.getPath(), List.of(heard.getParameters()))) {
        onLock.run();
      }
    } catch (DBusException unreadable) {
      onLock.run(); // somebody told of a lock in words that are not understood: the safe side
    }
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
