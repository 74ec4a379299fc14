package fi.kortisto.ui.registers;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestRules;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** How persons may ask for their rights, and what they may forbid: one tick each. */
final class RequestsPart implements Part {

  private final Texts texts;
  private final Editing editing;
  private final VBox groups = new VBox();
  private final ScrollPane root;

  RequestsPart(Texts texts, Editing editing) {
    this.texts = texts;
    this.editing = editing;
    groups.getStyleClass().add("section");
    VBox content = new VBox(Captioned.advice(texts.get("registers.requests.what")), groups);
    content.getStyleClass().addAll("section", "ticks");
    root = Rolling.of(content);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    Keeping.focus(groups, () -> groups.getChildren().setAll(all(register)));
  }

  private List<Node> all(Register register) {
    return List.of(
        group(
            register,
            "registers.requests.forms",
            RequestForm.values(),
            RequestRules::forms,
            (rules, forms) ->
                new RequestRules(forms, rules.identity(), rules.delivery(), rules.bans())),
        group(
            register,
            "registers.requests.identity",
            IdentityMethod.values(),
            RequestRules::identity,
            (rules, identity) ->
                new RequestRules(rules.forms(), identity, rules.delivery(), rules.bans())),
        group(
            register,
            "registers.requests.delivery",
            AnswerDelivery.values(),
            RequestRules::delivery,
            (rules, delivery) ->
                new RequestRules(rules.forms(), rules.identity(), delivery, rules.bans())),
        group(
            register,
            "registers.requests.bans",
            BanPurpose.values(),
            RequestRules::bans,
            (rules, bans) ->
                new RequestRules(rules.forms(), rules.identity(), rules.delivery(), bans)));
  }

  private <E extends Enum<E>> Node group(
      Register register,
      String key,
      E[] all,
      Function<RequestRules, Set<E>> of,
      BiFunction<RequestRules, Set<E>, RequestRules> with) {
    var title = Captioned.words(texts.get(key));
    title.getStyleClass().add("section-title");
    VBox group = new VBox(title);
    group.getStyleClass().add("column");
    Arrays.stream(all).map(one -> box(register, one, of, with)).forEach(group.getChildren()::add);
    return group;
  }

  private <E extends Enum<E>> CheckBox box(
      Register register,
      E one,
      Function<RequestRules, Set<E>> of,
      BiFunction<RequestRules, Set<E>, RequestRules> with) {
    CheckBox box = new CheckBox(texts.beginning(one));
    box.setId("request-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    box.setWrapText(true);
    box.setMnemonicParsing(false);
    box.setSelected(of.apply(register.content().requests()).contains(one));
    box.setOnAction(
        _ -> {
          boolean wanted = box.isSelected();
          editing.change(
              register.id(),
              content -> {
                Set<E> chosen = new HashSet<>(of.apply(content.requests()));
                if (wanted) {
                  chosen.add(one);
                } else {
                  chosen.remove(one);
                }
                return content.withRequests(with.apply(content.requests(), chosen));
              },
              texts.get("registers.requests.told"));
        });
    return box;
  }
}
