package fi.kortisto.ui.log;

import fi.kortisto.document.CheckpointPaper;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogPlan;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.Permission;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The upkeep of the log: a month on paper, whether it is whole, and for how long it is kept. */
final class KeepingPart implements LogPart {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Button month;
  private final Button settings;
  private final Button prune;
  private final Button paper;
  private final Label kept = Captioned.words("");
  private final Label due = Captioned.words("");
  private final Label checkpoint = Captioned.words("");
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root;

  /** What is told of the log's storage time. */
  private record State(LogPlan plan, LogPruning due, Optional<LogCheckpoint> latest) {}

  private Optional<State> state = Optional.empty();

  KeepingPart(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    month = button("log-month", "log.month.open", () -> new MonthDialog(desk, signedIn).show());
    settings = button("log-settings", "log.settings.open", this::change);
    prune = button("log-prune", "log.prune.open", this::ask);
    paper = button("log-checkpoint", "log.checkpoint.save", this::savePaper);
    for (Node unknownYet : List.of(settings, prune, paper, checkpoint)) {
      Present.when(unknownYet, false);
    }
    kept.setId("log-kept");
    due.setId("log-due");
    checkpoint.setId("log-checkpoint-told");
    problem.setId("log-keeping-problem");
    root =
        new VBox(
            24,
            section(
                "log.month.title",
                Captioned.advice(texts.get("log.month.what")),
                new FlowPane(8, 8, month)),
            section(
                "log.keeping.title",
                Captioned.advice(texts.get("log.keeping.what")),
                kept,
                due,
                checkpoint,
                problem,
                new FlowPane(8, 8, settings, prune, paper)),
            section(
                "log.verify.title",
                Captioned.advice(texts.get("log.verify.what")),
                new Verification(desk, signedIn, () -> {}).root()));
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMnemonicParsing(true);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private VBox section(String heading, Node... parts) {
    Label title = Captioned.words(texts.get(heading));
    title.getStyleClass().add("section-title");
    VBox section = new VBox(8, title);
    section.getChildren().addAll(parts);
    return section;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node first() {
    return month;
  }

  @Override
  public void shown() {
    desk.work()
        .run(
            () ->
                new State(
                    signedIn.session().log().keeping().plan(),
                    signedIn.session().log().keeping().due(),
                    signedIn.session().log().keeping().checkpoints().stream().findFirst()),
            this::show,
            this::refuse);
  }

  private void show(State now) {
    state = Optional.of(now);
    kept.setText(texts.get("log.keeping.months", now.plan().months()));
    due.setText(
        now.due().isNothing()
            ? texts.get("log.keeping.nothing")
            : texts.get(
                "log.keeping.due", now.due().rows(), day(now.due().from()), day(now.due().to())));
    Present.when(settings, signedIn.user().may(Permission.CHANGE_SETTINGS));
    Present.when(prune, !now.due().isNothing() && signedIn.user().may(Permission.CLEAN_UP));
    Present.when(checkpoint, now.latest().isPresent());
    Present.when(paper, now.latest().isPresent());
    now.latest()
        .ifPresent(
            latest ->
                checkpoint.setText(
                    texts.get(
                        "log.keeping.checkpoint",
                        texts.date(latest.lastDay()),
                        latest.removed(),
                        latest.anchor().toString())));
  }

  private String day(Instant at) {
    return texts.date(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  private void change() {
    state.ifPresent(now -> new LogPlanForm(desk, signedIn, now.plan(), this::shown).show());
  }

  private void ask() {
    problem.clear();
    LogPruning shown = state.map(State::due).orElse(LogPruning.nothing(LocalDate.EPOCH));
    if (desk.dialogs()
        .ask(
            texts.get("log.prune.question", shown.rows(), day(shown.from()), day(shown.to())),
            texts.get("log.prune.what"),
            texts.get("log.prune.verb", shown.rows()))) {
      prune.setDisable(true);
      desk.work()
          .runLong(
              texts.get("log.prune.doing"),
              progress -> signedIn.session().log().keeping().prune(shown, progress),
              made -> {
                prune.setDisable(false);
                desk.toasts().show(texts.get("log.prune.done", made.removed()));
                shown();
              },
              why -> {
                prune.setDisable(false);
                refuse(why);
              });
    }
  }

  private void savePaper() {
    state
        .flatMap(State::latest)
        .ifPresent(
            latest ->
                desk.files()
                    .save(
                        texts.get("log.checkpoint.save-title"),
                        texts.get("log.checkpoint.file-name", Long.toString(latest.number()))
                            + ".pdf",
                        List.of(new FileChoice.Kind("PDF", List.of("pdf"))))
                    .ifPresent(
                        file ->
                            desk.work()
                                .act(
                                    () ->
                                        new NewFile(file, NewFile.IfThere.REPLACE)
                                            .write(
                                                CheckpointPaper.render(
                                                        signedIn.controller(),
                                                        latest,
                                                        texts.language())
                                                    ::writeTo),
                                    () ->
                                        desk.toasts()
                                            .show(texts.get("log.page-saved", file.getFileName())),
                                    this::refuse)));
  }

  private void refuse(DomainException why) {
    problem.tell(texts.of(why));
  }
}
