package fi.kortisto.ui.requests;

import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The verbs at the head of a request, what comes next first, and why others are not there. */
record PageVerbs(Texts texts, PageDeeds deeds) {

  /** A verb, by the last part of its key, which is that of its button's id too. */
  private record Verb(String name, Runnable deed) {}

  List<Node> of(Possible possible) {
    List<Verb> verbs = verbs(possible);
    Optional<Button> answer = answer(possible);
    List<Node> nodes = new ArrayList<>(answer.stream().toList());
    verbs.forEach(verb -> nodes.add(button(verb)));
    if (!nodes.isEmpty()) {
      nodes.getFirst().getStyleClass().add("accent");
      nodes.getFirst().getStyleClass().remove("flat");
    }
    if (possible.mayRecord()) {
      nodes.add(more(possible));
    }
    return nodes;
  }

  /** Why something that one might look for cannot be done. */
  List<String> reasons(Possible possible) {
    List<String> reasons = new ArrayList<>();
    RequestView view = possible.view();
    boolean unlinked = possible.isUndecided() && view.subject().isEmpty();
    if (unlinked && possible.mayAnswer()) {
      reasons.add(texts.get("request.decide.first-link"));
    }
    possible
        .missedExtension()
        .ifPresent(day -> reasons.add(texts.get("request.extend.missed", texts.date(day))));
    if (view.request().state() == RequestState.ANSWERED && !possible.owed().isEmpty()) {
      reasons.add(texts.get("request.close.owed", possible.owed().size()));
    }
    return reasons;
  }

  private List<Verb> verbs(Possible possible) {
    List<Verb> verbs = new ArrayList<>();
    boolean unlinked = possible.view().request().subject().isEmpty();
    if (possible.link() && unlinked) {
      verbs.add(new Verb("link", deeds.request()::link));
    }
    if (possible.notFound()) {
      verbs.add(new Verb("not-found", deeds.request()::notFound));
    }
    Verb identify = new Verb("identify", deeds.request()::identify);
    Verb decide = new Verb("decide", deeds.request()::decide);
    if (possible.identify() && possible.wantsIdentity()) {
      verbs.add(identify);
    }
    if (possible.decide()) {
      verbs.add(decide);
    }
    if (possible.identify() && !possible.wantsIdentity()) {
      verbs.add(identify);
    }
    if (possible.arrive()) {
      verbs.add(new Verb("arrive", deeds.request()::arrive));
    }
    if (possible.askIdentity()) {
      verbs.add(new Verb("ask-identity", deeds.request()::askIdentity));
    }
    if (possible.extend()) {
      verbs.add(new Verb("extend", deeds.request()::extend));
    }
    if (possible.close()) {
      verbs.add(new Verb("close", deeds.request()::close));
    }
    return verbs;
  }

  /** The letter that answers a request that is decided. */
  private Optional<Button> answer(Possible possible) {
    return possible
        .view()
        .answer()
        .filter(_ -> possible.view().request().state() == RequestState.DECIDED)
        .filter(possible.letters()::contains)
        .map(
            kind -> {
              Button button = new Button(texts.get("request.write", texts.of(kind)));
              button.setId("request-write-answer");
              button.setMinWidth(Button.USE_PREF_SIZE);
              button.setOnAction(_ -> deeds.letters().write(kind));
              return button;
            });
  }

  private Button button(Verb verb) {
    Button button = new Button(texts.get("request." + verb.name() + ".do"));
    button.setId("request-" + verb.name());
    button.getStyleClass().add("flat");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> verb.deed().run());
    return button;
  }

  private MenuButton more(Possible possible) {
    MenuButton more = new MenuButton(texts.get("card.more"));
    more.setId("request-more");
    more.getStyleClass().add("flat");
    more.setMinWidth(MenuButton.USE_PREF_SIZE);
    more.getItems().add(item(new Verb("assign", deeds.request()::assign)));
    more.getItems().add(item(new Verb("note", deeds.request()::note)));
    if (possible.link() && possible.view().request().subject().isPresent()) {
      more.getItems().add(item(new Verb("relink", deeds.request()::link)));
    }
    if (possible.withdraw()) {
      more.getItems().add(item(new Verb("withdraw", deeds.request()::withdraw)));
    }
    return more;
  }

  private MenuItem item(Verb verb) {
    MenuItem item = new MenuItem(texts.get("request." + verb.name() + ".do"));
    item.setId("request-" + verb.name());
    item.setOnAction(_ -> verb.deed().run());
    return item;
  }
}
