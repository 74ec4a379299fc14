package fi.kortisto.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/**
 * The program's only way to the clipboard. What is personal goes from there after a while, and at
 * once when the register is locked or left; but only while it is still the content: what has come
 * there since from elsewhere is not touched. The content is known again by its digest and not kept.
 *
 * <p>What a user copies out of a field that they type in goes at the lock and not before, so that
 * words can be moved about. A clipboard history of the desktop keeps what it has taken meanwhile.
 */
public final class Copying {

  /** How long what was copied stays. */
  public static final Duration KEPT_FOR = Duration.ofSeconds(30);

  private final InstantSource time;
  private final Supplier<Texts> texts;
  private final Toasts toasts;
  private final Timeline everySecond =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> look()));
  private Optional<Copied> copied = Optional.empty();

  /**
   * @param until when it is to go
   */
  private record Copied(byte[] digest, Instant until) {}

  Copying(InstantSource time, Supplier<Texts> texts, Toasts toasts) {
    this.time = time;
    this.texts = texts;
    this.toasts = toasts;
    everySecond.setCycleCount(Animation.INDEFINITE);
  }

  /** Copies something personal or secret, and says that it will not stay. */
  public void personal(String text) {
    personal(text, texts.get().get("copied.done"));
  }

  /**
   * As {@link #personal(String)}.
   *
   * @param told what is said about it first
   */
  public void personal(String text, String told) {
    plain(text);
    goes(text);
    toasts.show(told + " " + texts.get().get("copied.goes", KEPT_FOR.toSeconds()));
  }

  private void goes(String text) {
    copied = Optional.of(new Copied(digest(text), time.instant().plus(KEPT_FOR)));
    everySecond.play();
  }

  /** Copies something that tells nothing of anybody; it stays. */
  public void plain(String text) {
    forget();
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  /** Somebody may have copied this out of a field by its own keys; if so, it will not stay. */
  void copied(String text) {
    if (text.equals(content())) {
      goes(text);
      toasts.show(texts.get().get("copied.goes", KEPT_FOR.toSeconds()));
    }
  }

  /**
   * Somebody may have cut this out of a field. It is nowhere else any more: taking it away after a
   * while would lose it, so it goes at the lock.
   */
  void cut(String text) {
    if (text.equals(content())) {
      forget();
      copied = Optional.of(new Copied(digest(text), Instant.MAX));
    }
  }

  /** Takes away what the program has put there, if it is there still. */
  public void clear() {
    copied.ifPresent(
        there -> {
          String now = content();
          if (now != null && MessageDigest.isEqual(there.digest(), digest(now))) {
            Clipboard.getSystemClipboard().clear();
          }
        });
    forget();
  }

  private void forget() {
    everySecond.stop();
    copied = Optional.empty();
  }

  private void look() {
    if (copied.filter(there -> !there.until().isAfter(time.instant())).isPresent()) {
      clear();
    }
  }

  private static @Nullable String content() {
    return Clipboard.getSystemClipboard().getString();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new AssertionError(everyPlatformHasIt);
    }
  }
}
