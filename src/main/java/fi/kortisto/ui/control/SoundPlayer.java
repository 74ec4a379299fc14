package fi.kortisto.ui.control;

import fi.kortisto.format.EntryForms;
import fi.kortisto.ui.Texts;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Plays, pauses and stops one sound, and says in words when the system cannot play it. It falls
 * silent when it leaves the window.
 */
public final class SoundPlayer extends VBox {

  private final Texts texts;
  private final Supplier<InputStream> sound;
  private final Button play = new Button();
  private final Button stop = new Button();
  private final Label place = new Label();
  private final ProblemLabel problem = new ProblemLabel();
  private @Nullable Playback playback;
  private boolean paused;

  /**
   * @param name of the sound, for those who hear the window read
   * @param sound opened anew each time it is played, and read on another thread
   */
  public SoundPlayer(String name, Texts texts, Supplier<InputStream> sound) {
    super(4);
    this.texts = texts;
    this.sound = sound;
    play.getStyleClass().addAll("flat", "small", "sound-play");
    play.setMinWidth(USE_PREF_SIZE);
    play.setOnAction(_ -> pressed());
    play.setAccessibleHelp(name);
    stop.setText(texts.get("sound.stop"));
    stop.setGraphic(new FontIcon(Feather.SQUARE));
    stop.getStyleClass().addAll("flat", "small");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setAccessibleText(texts.get("sound.stop") + ": " + name);
    stop.setOnAction(_ -> end());
    place.getStyleClass().add("quiet");
    place.setMinWidth(USE_PREF_SIZE);
    problem.setId("sound-problem");
    HBox line = new HBox(4, play, stop, place);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, problem);
    show();
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                end();
              }
            });
  }

  private void pressed() {
    problem.clear();
    Playback now = playback;
    if (now == null) {
      start();
    } else {
      paused = !paused;
      now.pause(paused);
    }
    show();
  }

  private void start() {
    paused = false;
    Heard heard = new Heard();
    Playback started = new Playback(sound, heard);
    heard.of = started;
    playback = started;
    Thread.ofPlatform().name("kortisto-sound").daemon(true).start(started);
  }

  private void end() {
    Playback now = playback;
    if (now != null) {
      playback = null;
      now.stop();
    }
    place.setText("");
    show();
  }

  private void show() {
    boolean playing = playback != null && !paused;
    play.setText(texts.get(playing ? "sound.pause" : "sound.play"));
    play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
    Present.when(stop, playback != null);
  }

  private void tell(Playback.Hindrance why) {
    end();
    problem.tell(
        texts.get(
            switch (why) {
              case KIND -> "sound.unknown-kind";
              case DEVICE -> "sound.no-device";
              case READING -> "sound.unreadable";
            }));
  }

  /** Passes on what the playing tells, unless another has begun since. */
  private final class Heard implements Playback.Listener {

    private @Nullable Playback of;

    @Override
    public void at(Duration played, Optional<Duration> whole) {
      String shown =
          EntryForms.duration(played)
              + whole.map(all -> " / " + EntryForms.duration(all)).orElse("");
      ifCurrent(() -> place.setText(shown));
    }

    @Override
    public void ended() {
      ifCurrent(SoundPlayer.this::end);
    }

    @Override
    public void cannot(Playback.Hindrance why) {
      ifCurrent(() -> tell(why));
    }

    private void ifCurrent(Runnable action) {
      Platform.runLater(
          () -> {
            if (of != null && of == playback) {
              action.run();
            }
          });
    }
  }
}
