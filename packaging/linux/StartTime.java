import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Measures how long a program takes from its start until its window stands on the screen, painted.
 * The screen is looked at some forty times a second; when nothing has moved for a while, what is seen is the
 * window, and the time told is that of the first look that saw it. So a window that is mapped but
 * still empty, and one that is drawn in steps, count as what they are.
 *
 * <p>{@code java StartTime.java RUNS PICTURE.png|- COMMAND...}, on an otherwise empty display.
 */
public final class StartTime {

  private static final long STILL_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  /** A blinking caret is no change. */
  private static final double SAME = 0.0005;

  private final Robot robot;
  private final Rectangle screen;
  private final int[] empty;

  private StartTime() throws AWTException {
    robot = new Robot();
    screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    empty = pixels(look());
  }

  /** What stood on the screen, and since when. */
  private record Seen(long at, int[] pixels) {}

  public static void main(String[] arguments) throws Exception {
    int runs = Integer.parseInt(arguments[0]);
    String picture = arguments[1];
    List<String> command = Arrays.asList(arguments).subList(2, arguments.length);
    StartTime watch = new StartTime();
    long[] times = new long[runs];
    for (int i = 0; i < runs; i++) {
      times[i] = watch.measure(command, picture) / 1_000_000;
    }
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.println(
        "median " + sorted[runs / 2] + " ms, quickest " + sorted[0] + ", of " + Arrays.toString(times));
  }

  private long measure(List<String> command, String picture) throws Exception {
    List<Seen> seen = new ArrayList<>();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int[] before = empty;
    long changed = start;
    while (seen.isEmpty() || System.nanoTime() - changed < STILL_NANOS) {
      int[] now = pixels(look());
      long at = System.nanoTime();
      if (at - start > PATIENCE_NANOS) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("nothing on the screen after a minute");
      }
      if (!alike(now, before)) {
        seen.add(new Seen(at, now));
        before = now;
        changed = at;
      }
      Thread.sleep(20); // looking all the time would take a core from what is watched
    }
    if (!picture.equals("-")) {
      ImageIO.write(look(), "png", new File(picture));
    }
    end(process);
    int[] last = seen.getLast().pixels();
    return seen.stream().filter(one -> alike(one.pixels(), last)).findFirst().orElseThrow().at()
        - start;
  }

  /** Ends what was started, which may be a child of what was run, and waits for an empty screen. */
  private void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor(10, TimeUnit.SECONDS);
    while (!alike(pixels(look()), empty)) {
      Thread.sleep(20);
    }
    Thread.sleep(300);
  }

  private BufferedImage look() {
    return robot.createScreenCapture(screen);
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData().clone();
  }

  private static boolean alike(int[] one, int[] other) {
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        different++;
      }
    }
    return different <= one.length * SAME;
  }
}
