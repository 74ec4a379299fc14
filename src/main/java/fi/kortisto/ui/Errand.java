package fi.kortisto.ui;

import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import java.util.Optional;

/** What an area's screen is asked to do when it is opened from elsewhere. */
public sealed interface Errand {

  /** Whose screen sees to it. */
  Area area();

  record OpenPerson(SubjectId person) implements Errand {
    @Override
    public Area area() {
      return Area.PERSONS;
    }
  }

  /** To enter somebody who is not on file. */
  record EnterPerson() implements Errand {
    @Override
    public Area area() {
      return Area.PERSONS;
    }
  }

  /** To lay two persons side by side who may be one. */
  record Compare(SubjectId one, SubjectId other) implements Errand {
    @Override
    public Area area() {
      return Area.DUPLICATES;
    }
  }

  record OpenRequest(RequestId request) implements Errand {
    @Override
    public Area area() {
      return Area.REQUESTS;
    }
  }

  /** To show how long the data of a register is kept. */
  record OpenStorage(RegisterId register) implements Errand {
    @Override
    public Area area() {
      return Area.REGISTERS;
    }
  }

  /** To show who has handled a person's data. */
  record WhoLooked(SubjectId person) implements Errand {
    @Override
    public Area area() {
      return Area.LOG;
    }
  }

  /** To show how long the access log is kept. */
  record KeepLog() implements Errand {
    @Override
    public Area area() {
      return Area.LOG;
    }
  }

  /**
   * To enter a request.
   *
   * @param person from whom, where that is known
   */
  record EnterRequest(Optional<SubjectId> person) implements Errand {
    @Override
    public Area area() {
      return Area.REQUESTS;
    }
  }
}
