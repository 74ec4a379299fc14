package fi.kortisto.ui.persons;

import fi.kortisto.format.ItemWords;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.ListUse;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Fold;
import fi.kortisto.ui.control.OpenLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the person has asked for, and to whom their data was disclosed. */
final class DealingSections {

  /** So many of the lists that a person was on are told one by one. */
  private static final int LONGEST = 50;

  private final Desk desk;
  private final Texts texts;
  private final User user;
  private final CardDeeds deeds;

  DealingSections(Desk desk, User user, CardDeeds deeds) {
    this.desk = desk;
    this.texts = desk.texts();
    this.user = user;
    this.deeds = deeds;
  }

  /** The requests, the newest first; each opens. */
  Node requests(SubjectFile person) {
    List<RequestCase> requests =
        person.dealings().requests().stream()
            .sorted(Comparator.comparing((RequestCase one) -> one.content().received()).reversed())
            .toList();
    VBox section =
        section(
            texts.get("card.requests", requests.size()),
            user.may(Permission.RECORD_REQUESTS),
            button("card.new-request", "card-request-add", deeds::newRequest),
            requests.stream().map(this::line).toList());
    section.setId("card-requests");
    return section;
  }

  private Node line(RequestCase request) {
    LocalDate today = LocalDate.now();
    LocalDate due = request.deadline(today).due();
    Label left = new Label(texts.beginning(request.state()));
    if (request.state().isUnanswered() && !request.isPaused() && due.isBefore(today)) {
      left.setText(texts.get("card.request-late"));
      left.getStyleClass().add("due-late");
    }
    String when =
        request
            .answered()
            .map(day -> texts.get("card.request-answered", texts.date(day)))
            .orElseGet(
                () ->
                    request.state().isUnanswered()
                        ? texts.get("home.last-day", texts.date(due))
                        : "");
    return new OpenLine(
        texts.get("card.request", request.id().toString(), texts.of(request.kind())),
        joined(texts.get("card.request-received", texts.date(request.content().received())), when),
        () -> deeds.openRequest(request.id()),
        left);
  }

  /** The disclosures, the newest first. */
  Node disclosures(SubjectFile person) {
    ItemWords items =
        new ItemWords(
            person.parts().stream().map(RegisterPart::register).toList(), texts.language());
    VBox section =
        section(
            texts.get("card.disclosures", person.dealings().disclosures().size()),
            user.may(Permission.RECORD_DISCLOSURES),
            button("card.disclose", "card-disclosure-add", deeds::disclose),
            person.dealings().disclosures().stream().map(one -> line(one, items)).toList());
    section.setId("card-disclosures");
    return section;
  }

  private Node line(Disclosure disclosure, ItemWords items) {
    DisclosureContent content = disclosure.content();
    Label to = Captioned.words(texts.date(content.on()) + " · " + content.recipient().name());
    to.getStyleClass().add("line-name");
    String what =
        content.fields().stream()
            .map(code -> items.of(content.register(), code))
            .sorted(texts.order())
            .collect(Collectors.joining(", "));
    String outside =
        content.outsideEea() ? texts.get("disclosures.outside-on", content.safeguard()) : "";
    VBox line =
        new VBox(
            to, Captioned.advice(joined(content.why(), texts.of(content.basis()), what, outside)));
    line.getStyleClass().add("plain-line");
    return line;
  }

  /** The lists that the person was on, the newest first: how often, when last, what for. */
  Node lists(SubjectFile person) {
    List<ListUse> uses = person.dealings().lists();
    String heading = texts.get("card.lists", uses.size(), texts.date(uses.getFirst().day()));
    Fold section = Fold.remembered(desk, "card-lists", heading, () -> lines(uses));
    section.setId("card-lists");
    return section;
  }

  private VBox lines(List<ListUse> uses) {
    VBox lines = new VBox();
    uses.stream().limit(LONGEST).map(this::line).forEach(lines.getChildren()::add);
    if (uses.size() > LONGEST) {
      lines
          .getChildren()
          .add(Captioned.advice(texts.get("card.lists-more", uses.size() - LONGEST)));
    }
    return lines;
  }

  private Node line(ListUse use) {
    Label name = Captioned.words(texts.date(use.day()) + " · " + use.name());
    String channel = use.purpose().isByChannel() ? texts.of(use.channel()) : "";
    VBox line = new VBox(name, Captioned.advice(joined(texts.of(use.purpose()), channel)));
    line.getStyleClass().add("plain-line");
    return line;
  }

  private static VBox section(String heading, boolean may, Button verb, List<Node> lines) {
    Label title = new Label(heading);
    title.getStyleClass().add("section-title");
    FlowPane head = new FlowPane(8, 0, title);
    head.setAlignment(Pos.CENTER_LEFT);
    if (may) {
      head.getChildren().add(verb);
    }
    VBox list = new VBox();
    list.getChildren().addAll(lines);
    return lines.isEmpty() ? new VBox(head) : new VBox(8, head, list);
  }

  private Button button(String key, String id, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.getStyleClass().addAll("flat", "accent", "small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
