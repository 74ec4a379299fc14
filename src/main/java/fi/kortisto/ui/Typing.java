package fi.kortisto.ui;

import fi.kortisto.model.Draft;
import fi.kortisto.service.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Keeps what is typed and not saved, every now and then, so that the end of the program does not
 * lose it either. The lock keeps it in the same breath in which it closes the data.
 */
final class Typing {

  /** So much typing is lost at most when the program is killed. */
  static final Duration PAUSE = Duration.seconds(20);

  private final Session session;
  private final Background.Work work;
  private final OpenForms forms;
  private final Supplier<List<Draft>> ofScreens;
  private final Timeline clock;
  private Set<Draft> kept = Set.of();

  /**
   * @param ofScreens what stands in the forms of the screens, shown or not
   */
  Typing(
      Session session,
      Background.Work work,
      OpenForms forms,
      Supplier<List<Draft>> ofScreens,
      Duration pause) {
    this.session = session;
    this.work = work;
    this.forms = forms;
    this.ofScreens = ofScreens;
    this.clock = new Timeline(new KeyFrame(pause, _ -> keep()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  /**
   * @param before what the register has already
   */
  void begin(List<Draft> before) {
    kept = Set.copyOf(before);
    forms.begin(this::keep);
    forms.await(before);
    clock.play();
  }

  /** What is typed now, and what waits from before. */
  List<Draft> now() {
    List<Draft> all = new ArrayList<>(forms.typed());
    all.addAll(ofScreens.get());
    return all;
  }

  /** What waits from before, when what is typed now has been given up. */
  List<Draft> waiting() {
    return forms.waiting();
  }

  void end() {
    clock.stop();
    forms.end();
  }

  /**
   * Nobody is told when it cannot be kept: saving will tell, and the lock tries once more. How the
   * screens are set is kept by the lock only: it changes with every search.
   */
  private void keep() {
    List<Draft> now = now().stream().filter(draft -> !draft.isView()).toList();
    Set<Draft> wanted = new HashSet<>(now);
    if (!wanted.equals(kept)) {
      kept = wanted;
      work.act(() -> session.drafts().keep(now), () -> {}, _ -> kept = Set.of());
    }
  }
}
