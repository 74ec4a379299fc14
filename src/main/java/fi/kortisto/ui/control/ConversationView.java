package fi.kortisto.ui.control;

import fi.kortisto.format.TimesOfDay;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A conversation, message by message; of a long one the beginning, until all is wanted. */
public final class ConversationView extends VBox {

  private static final int BEGINNING = 4;

  private final Texts texts;
  private final List<ChatMessage> messages;

  public ConversationView(List<ChatMessage> messages, Texts texts) {
    super(4);
    this.texts = texts;
    this.messages = messages;
    getStyleClass().add("conversation");
    show(messages.size() <= BEGINNING + 1);
  }

  private void show(boolean all) {
    getChildren()
        .setAll(
            messages.stream().limit(all ? messages.size() : BEGINNING).map(this::line).toList());
    if (messages.size() > BEGINNING + 1) {
      Button turn =
          new Button(
              texts.get(
                  all ? "conversation.less" : "conversation.more", messages.size() - BEGINNING));
      turn.getStyleClass().addAll("flat", "small", "accent", "conversation-turn");
      turn.setOnAction(_ -> turned(!all));
      getChildren().add(turn);
    }
  }

  private void turned(boolean all) {
    show(all);
    getChildren().getLast().requestFocus();
  }

  private Node line(ChatMessage message) {
    String who =
        Stream.concat(
                Stream.of(message.author()).filter(author -> !author.isBlank()),
                message.at().stream().map(time -> TimesOfDay.show(time, texts.language())))
            .collect(Collectors.joining(" · "));
    VBox line = new VBox(wrapped(message.text(), "datum-value"));
    if (!who.isEmpty()) {
      line.getChildren().addFirst(wrapped(who, "quiet"));
    }
    return line;
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
