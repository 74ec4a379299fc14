package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.service.RetentionScan;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is past its storage time, for the screens that tell of it. All persons are looked through
 * step by step, so that whatever else is asked for gets its turn in between; when nobody is signed
 * in any more, that stops by itself.
 */
public final class StorageWatch {

  /** While nothing is looked for. */
  public static final double IDLE = -1;

  private final Background.Work work;
  private final Session session;
  private final Consumer<DomainException> failed;
  private final ReadOnlyObjectWrapper<Optional<RetentionPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(IDLE);

  /** Which look is the latest: what an earlier one finds is of no interest. */
  private int look;

  /**
   * @param failed hears when the look cannot go on
   */
  public StorageWatch(Background.Work work, Session session, Consumer<DomainException> failed) {
    this.work = work;
    this.session = session;
    this.failed = failed;
  }

  /** What was found; empty until all were looked at. */
  public ReadOnlyObjectProperty<Optional<RetentionPlan>> plan() {
    return plan.getReadOnlyProperty();
  }

  /** How far the look is, from 0 to 1, or {@link #IDLE}. */
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /** Looks, unless that was done or is under way. */
  public void lookOnce() {
    if (plan.get().isEmpty() && fraction.get() == IDLE) {
      again();
    }
  }

  /** Looks anew. */
  public void again() {
    int number = ++look;
    fraction.set(0);
    work.run(session.retention()::scan, scan -> goOn(number, scan), this::end);
  }

  /** Stops looking; what was found before stays. */
  public void cancel() {
    look++;
    fraction.set(IDLE);
  }

  /** The rules have changed: what was found does not hold any more. */
  public void forget() {
    cancel();
    plan.set(Optional.empty());
  }

  private void goOn(int number, RetentionScan scan) {
    if (number != look) {
      return;
    }
    work.run(
        scan::step,
        more -> {
          if (number != look) {
            return;
          }
          if (more) {
            fraction.set(scan.fraction());
            goOn(number, scan);
          } else {
            fraction.set(IDLE);
            plan.set(scan.plan());
          }
        },
        this::end);
  }

  private void end(DomainException refused) {
    cancel();
    failed.accept(refused);
  }
}
