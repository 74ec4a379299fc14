package fi.kortisto.model;

/** One way in which a register is not any more what its published notice says. */
public sealed interface Difference {

  /** The parts of a notice, in its order. */
  enum Topic {
    CONTROLLER,
    REGISTER,
    PURPOSE,
    CATEGORY,
    FIELD,
    ENTRY_KIND,
    SOURCE,
    RECIPIENT,
    STORAGE,
    REQUESTS,
    TEXT
  }

  Topic topic();

  /** Something that the notice does not tell of. */
  record Added(Topic topic, Label name) implements Difference {}

  /** Something that the notice still tells of. */
  record Removed(Topic topic, Label name) implements Difference {}

  record Renamed(Topic topic, Label before, Label after) implements Difference {}

  /** Something told otherwise than it is, such as a purpose's basis or a recipient's country. */
  record Changed(Topic topic, Label name) implements Difference {}

  record StorageChanged(Label category, StorageRule before, StorageRule after)
      implements Difference {

    @Override
    public Topic topic() {
      return Topic.STORAGE;
    }
  }

  /** A kind of entry that is kept now, or no longer. */
  record EntryKindChanged(EntryKind kind, boolean added) implements Difference {

    @Override
    public Topic topic() {
      return Topic.ENTRY_KIND;
    }
  }

  /** The firm's own words in a section. */
  record TextChanged(RegisterText text) implements Difference {

    @Override
    public Topic topic() {
      return Topic.TEXT;
    }
  }
}
