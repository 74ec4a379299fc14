package fi.kortisto.ui.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Plays a sound while it is read, on a thread of its own: nothing of it lies in a file outside the
 * register, and no more than a moment of it in memory.
 */
final class Playback implements Runnable {

  /** Why a sound cannot be played. */
  enum Hindrance {
    /** The system does not know such sound. */
    KIND,
    /** There is nothing to play it on. */
    DEVICE,
    /** It cannot be read any more, as after locking. */
    READING
  }

  /** Hears of the playing, on its thread. */
  interface Listener {

    /**
     * @param whole how long all of it is, where that is known
     */
    void at(Duration played, Optional<Duration> whole);

    void ended();

    void cannot(Hindrance why);
  }

  private static final int PARTS_OF_A_SECOND = 10;
  private static final int SAMPLE_BITS = 16;

  private final Supplier<InputStream> source;
  private final Listener listener;
  private boolean paused;
  private boolean stopped;

  Playback(Supplier<InputStream> source, Listener listener) {
    this.source = source;
    this.listener = listener;
  }

  synchronized void pause(boolean wanted) {
    paused = wanted;
    notifyAll();
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  @Override
  public void run() {
    try (AudioInputStream sound = decoded()) {
      play(sound);
      listener.ended();
    } catch (UnsupportedAudioFileException unknown) {
      listener.cannot(Hindrance.KIND);
    } catch (LineUnavailableException | IllegalArgumentException nothingToPlayItOn) {
      listener.cannot(Hindrance.DEVICE);
    } catch (IOException unreadable) {
      listener.cannot(Hindrance.READING);
    } catch (InterruptedException stop) {
      listener.ended();
    }
  }

  /** As plain samples, which every device takes. */
  private AudioInputStream decoded() throws IOException, UnsupportedAudioFileException {
    AudioInputStream sound =
        AudioSystem.getAudioInputStream(new BufferedInputStream(source.get(), 1 << 16));
    AudioFormat format = sound.getFormat();
    if (format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)) {
      return sound;
    }
    AudioFormat plain =
        new AudioFormat(format.getSampleRate(), SAMPLE_BITS, format.getChannels(), true, false);
    if (!AudioSystem.isConversionSupported(plain, format)) {
      throw new UnsupportedAudioFileException();
    }
    return AudioSystem.getAudioInputStream(plain, sound);
  }

  private void play(AudioInputStream sound)
      throws IOException, LineUnavailableException, InterruptedException {
    AudioFormat format = sound.getFormat();
    int part = (int) (format.getFrameRate() / PARTS_OF_A_SECOND) * format.getFrameSize();
    Optional<Duration> whole = length(sound);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format, part * 4);
      line.start();
      for (byte[] bytes = sound.readNBytes(part);
          bytes.length > 0 && goesOn(line);
          bytes = sound.readNBytes(part)) {
        line.write(bytes, 0, bytes.length - bytes.length % format.getFrameSize());
        listener.at(Duration.ofMillis(line.getMicrosecondPosition() / 1000), whole);
      }
      if (goesOn(line)) {
        line.drain();
      }
    }
  }

  private static Optional<Duration> length(AudioInputStream sound) {
    float rate = sound.getFormat().getFrameRate();
    return sound.getFrameLength() > 0 && rate > 0
        ? Optional.of(Duration.ofMillis((long) (1000 * sound.getFrameLength() / rate)))
        : Optional.empty();
  }

  /** Waits while paused; false when it is to end. */
  private synchronized boolean goesOn(SourceDataLine line) throws InterruptedException {
    if (paused && !stopped) {
      line.stop();
      while (paused && !stopped) {
        wait();
      }
      line.start();
    }
    return !stopped;
  }
}
