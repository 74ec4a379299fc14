package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private final ConcurrentLinkedQueue<Runnable> callbacks = new ConcurrentLinkedQueue<>();
  private final List<Throwable> surprises = new ArrayList<>();
  private final Background background = new Background(callbacks::add, surprises::add);
  private final List<Object> heard = new ArrayList<>();

  @Test
  void callsBackWithTheResult() {
    background.work().run(() -> "found", heard::add, heard::add);
    finish();

    assertThat(heard).containsExactly("found");
  }

  @Test
  void callsBackWithARefusal() {
    background
        .work()
        .act(
            () -> {
              throw new DomainException(Problem.DISK_FULL);
            },
            () -> heard.add("done"),
            refused -> heard.add(refused.problem()));
    finish();

    assertThat(heard).containsExactly(Problem.DISK_FULL);
  }

  @Test
  void doesTheWorkOfAScreenThatHasGoneButCallsNobody() {
    List<String> done = new ArrayList<>();
    Background.Work work = background.work();
    work.act(() -> done.add("written"), () -> heard.add("told"), heard::add);
    work.end();
    finish();

    assertThat(done).containsExactly("written");
    assertThat(heard).isEmpty();
  }

  @Test
  void tellsOfWhatNobodyForesaw() {
    background
        .work()
        .act(
            () -> {
              throw new IllegalStateException();
            },
            () -> heard.add("done"),
            heard::add);
    finish();

    assertThat(heard).isEmpty();
    assertThat(surprises).hasOnlyElementsOfType(IllegalStateException.class).hasSize(1);
  }

  @Test
  void cancelsLongWork() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    background
        .work()
        .runLong(
            "counting",
            progress -> {
              begun.countDown();
              while (!progress.cancelled()) {
                Thread.onSpinWait();
              }
              throw new DomainException(Problem.CANCELLED);
            },
            heard::add,
            refused -> heard.add(refused.problem()));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    callBack();
    assertThat(background.longWork().get().orElseThrow().what()).isEqualTo("counting");
    finish();

    assertThat(heard).containsExactly(Problem.CANCELLED);
    assertThat(background.longWork().get()).isEmpty();
  }

  private void finish() {
    background.close();
    callBack();
  }

  private void callBack() {
    for (Runnable next = callbacks.poll(); next != null; next = callbacks.poll()) {
      next.run();
    }
  }
}
