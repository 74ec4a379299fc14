package fi.kortisto.ui.home;

import fi.kortisto.format.DueWords;
import fi.kortisto.format.ItemWords;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.DueWork;
import fi.kortisto.model.DueWork.NamedHold;
import fi.kortisto.model.DueWork.NamedRestriction;
import fi.kortisto.model.DueWork.ReleasedErasure;
import fi.kortisto.model.DueWork.UntoldExtension;
import fi.kortisto.model.Hold;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Restriction;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.OpenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What waits, in sections; those in which nothing does are left out. */
final class WaitingPart {

  /** What can be wished of what waits. */
  interface Wishes {

    Destinations destinations();

    /** To enter a request. */
    void enter();

    /** To erase what had to wait. */
    void erase(ReleasedErasure released);
  }

  private static final int SOON = 7;

  private final Texts texts;
  private final SignedIn signedIn;
  private final DueWork work;
  private final Wishes wishes;
  private final DueWords due;

  WaitingPart(Texts texts, SignedIn signedIn, DueWork work, Wishes wishes) {
    this.texts = texts;
    this.signedIn = signedIn;
    this.work = work;
    this.wishes = wishes;
    this.due = new DueWords(texts.language());
  }

  List<Node> sections() {
    if (work.isNothing()) {
      return List.of(nothing());
    }
    List<Node> all = new ArrayList<>();
    all.add(requests());
    add(all, "home.untold", work.untold().stream().map(this::untold).toList());
    add(all, "home.released", work.released().stream().map(this::released).toList());
    add(all, "home.holds", work.holds().stream().map(this::hold).toList());
    add(all, "home.pass-ons", work.passOns().stream().map(this::passOn).toList());
    add(all, "home.restrictions", work.restrictions().stream().map(this::restriction).toList());
    add(all, "home.notices", work.notices().stream().map(this::notice).toList());
    return all;
  }

  private Node nothing() {
    Button enter = new Button(texts.get("home.enter"));
    enter.setOnAction(_ -> wishes.enter());
    boolean may = signedIn.may(Permission.RECORD_REQUESTS);
    return new EmptyPlace(
        texts.get("home.nothing"),
        texts.get("home.nothing-what"),
        may ? new Button[] {enter} : new Button[0]);
  }

  private void add(List<Node> all, String key, List<Node> lines) {
    if (!lines.isEmpty()) {
      String count = lines.size() + (lines.size() < DueWork.LONGEST ? "" : "+");
      all.add(section(texts.get(key, count), lines));
    }
  }

  private static VBox section(String heading, List<Node> lines) {
    Label title = new Label(heading);
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    VBox list = new VBox();
    list.getChildren().addAll(lines);
    return new VBox(8, title, list);
  }

  private Node requests() {
    List<Node> lines = new ArrayList<>(work.requests().stream().map(this::request).toList());
    if (lines.isEmpty()) {
      lines.add(Captioned.advice(texts.get("home.no-requests")));
    }
    int rest = work.unanswered() - work.requests().size();
    if (rest > 0) {
      lines.add(
          new OpenLine(
              texts.get("home.more-requests", rest),
              "",
              () -> wishes.destinations().openArea(Area.REQUESTS)));
    }
    VBox section = section(texts.get("home.requests"), lines);
    section.setId("home-requests");
    return section;
  }

  private Node request(DueRequest request) {
    boolean paused = request.isPaused();
    String detail =
        joined(
            texts.beginning(request.kind()),
            texts.get("home.last-day", texts.date(request.due())),
            paused ? texts.get("home.paused") : texts.of(request.state()),
            request.handler());
    return new OpenLine(
        request.name(),
        detail,
        () -> wishes.destinations().openRequest(request.id()),
        left(request, paused));
  }

  private Label left(DueRequest request, boolean paused) {
    Label label = new Label(texts.beginning(due.of(request, work.today())));
    label.getStyleClass().add("notable");
    long days = request.daysLeft(work.today());
    if (paused) {
      label.setGraphic(new FontIcon(Feather.PAUSE_CIRCLE));
    } else if (days < 0) {
      label.getStyleClass().add("due-late");
      label.setGraphic(new FontIcon(Feather.ALERT_OCTAGON));
    } else if (days <= SOON) {
      label.getStyleClass().add("due-soon");
      label.setGraphic(new FontIcon(Feather.CLOCK));
    }
    return label;
  }

  private Node untold(UntoldExtension untold) {
    boolean late = work.today().isAfter(untold.by());
    Label by = new Label(texts.get(late ? "home.untold-late" : "home.untold-open"));
    by.getStyleClass().addAll("notable", late ? "due-late" : "due-soon");
    by.setGraphic(new FontIcon(late ? Feather.ALERT_OCTAGON : Feather.CLOCK));
    return new OpenLine(
        untold.name(),
        texts.get("home.untold-what", untold.request().toString(), texts.date(untold.by())),
        () -> wishes.destinations().openRequest(untold.request()),
        by);
  }

  private Node released(ReleasedErasure released) {
    OpenLine line =
        new OpenLine(
            released.name(),
            texts.get("home.released-what", released.request().toString(), released.items()),
            () -> wishes.destinations().openRequest(released.request()));
    if (signedIn.may(Permission.ANSWER_REQUESTS)) {
      Button erase = new Button(texts.get("home.erase-verb", released.items()));
      erase.getStyleClass().add("small");
      erase.setMinWidth(Button.USE_PREF_SIZE);
      erase.setAccessibleText(erase.getText() + ": " + released.name());
      erase.setOnAction(_ -> wishes.erase(released));
      line.getChildren().add(erase);
    }
    return line;
  }

  private Node hold(NamedHold named) {
    Hold hold = named.hold();
    return new OpenLine(
        named.name(),
        joined(
            texts.beginning(hold.ground()),
            hold.expected().map(day -> texts.get("home.hold-expected", texts.date(day))).orElse(""),
            hold.note()),
        () -> wishes.destinations().openPerson(named.subject()));
  }

  private Node passOn(PassOn owed) {
    ItemWords items = new ItemWords(signedIn.registers(), texts.language());
    String what =
        owed.fields().stream()
            .map(code -> items.of(owed.register(), code))
            .sorted(texts.order())
            .collect(Collectors.joining(", "));
    return new OpenLine(
        owed.to().name(),
        joined(
            texts.get(owed.isToSource() ? "home.to-source" : "home.to-recipient"),
            texts.get("home.of-request", owed.request().toString()),
            texts.of(owed.why()),
            what),
        () -> wishes.destinations().openRequest(owed.request()));
  }

  private Node restriction(NamedRestriction named) {
    Restriction restriction = named.restriction();
    return new OpenLine(
        named.name(),
        joined(
            texts.get("home.since", texts.date(restriction.from())),
            texts.of(restriction.ground()),
            restriction
                .told()
                .map(day -> texts.get("home.told", texts.date(day)))
                .orElseGet(() -> texts.get("home.not-told"))),
        () -> wishes.destinations().openPerson(restriction.subject()));
  }

  private Node notice(NoticeState state) {
    String how =
        state.isPublished()
            ? texts.get("home.notice-old", state.differences().size())
            : texts.get("home.notice-never");
    return new OpenLine(
        texts.of(state.register().name()), how, () -> wishes.destinations().openArea(Area.NOTICES));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
