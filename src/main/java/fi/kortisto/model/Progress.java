package fi.kortisto.model;

/** How a long piece of work tells how far it is and hears that it should stop. */
public interface Progress {

  /** Work that nobody watches. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Called now and then.
   *
   * @param total negative when it is not known
   */
  void at(long done, long total);

  /** Asked now and then; once true, the work is undone and ends with {@link Problem#CANCELLED}. */
  boolean cancelled();
}
