package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.service.RegisterFolders;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The opening of a register folder, which may go on before there is a window to see it in. */
final class Opening {

  private final Path folder;
  private final FutureTask<Locked> task;

  Opening(Path folder, RegisterFolders folders) {
    this.folder = folder;
    this.task = new FutureTask<>(() -> Locked.of(folders.open(folder)));
  }

  /** Begins at once, while the caller goes on with something else. */
  Opening ahead() {
    Thread.ofPlatform().name("kortisto-opening").daemon().start(task);
    return this;
  }

  Path folder() {
    return folder;
  }

  /** The folder, opened now or already; on the background thread. */
  Locked locked() throws DomainException {
    task.run(); // nothing, where it was begun
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("nobody interrupts the thread of the data", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof DomainException refused) {
        throw refused;
      }
      throw new IllegalStateException(failed.getCause()); // what nobody foresaw
    }
  }
}
