package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import java.nio.file.Path;

/** Makes a register of invented people to try the program with. */
public interface DemoRegister {

  /**
   * @param folder where the register folder is to stand; must not exist yet
   */
  Made make(Path folder, Progress progress) throws DomainException;

  /** The register folder and how one signs in to it. */
  record Made(Path folder, String login, String password) {}
}
