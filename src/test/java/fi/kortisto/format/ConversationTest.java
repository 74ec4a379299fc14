package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.ChatMessage;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationTest {

  @Test
  void readsTimesNamesAndWords() {
    assertThat(Conversation.parse("10.15 Aino: Hei!\n[10:16:30] Palvelija: Päivää, Aino: kuinka?"))
        .containsExactly(
            new ChatMessage(Optional.of(LocalTime.of(10, 15)), "Aino", "Hei!"),
            new ChatMessage(
                Optional.of(LocalTime.of(10, 16, 30)), "Palvelija", "Päivää, Aino: kuinka?"));
  }

  @Test
  void goesOnWithTheMessageBeforeWhereNobodyIsNamed() {
    assertThat(Conversation.parse("Aino: Hei!\nToinen rivi\n\nPalvelija: Hei"))
        .containsExactly(
            new ChatMessage(Optional.empty(), "Aino", "Hei!\nToinen rivi"),
            new ChatMessage(Optional.empty(), "Palvelija", "Hei"));
  }

  @Test
  void keepsALinkWhole() {
    assertThat(Conversation.parse("Katso https://example.fi/a: tämä"))
        .containsExactly(new ChatMessage(Optional.empty(), "", "Katso https://example.fi/a: tämä"));
  }

  @Test
  void comesBackAsItWasWritten() {
    List<ChatMessage> messages =
        List.of(
            new ChatMessage(Optional.of(LocalTime.of(9, 5)), "Aino", "Hei!\nMitä kuuluu?"),
            new ChatMessage(Optional.empty(), "Palvelija", "Hyvää."));
    assertThat(Conversation.parse(Conversation.write(messages))).isEqualTo(messages);
  }

  @Test
  void takesATimeThatIsNoneForNoTime() {
    assertThat(Conversation.parse("29.75 Aino: Hei"))
        .containsExactly(new ChatMessage(Optional.empty(), "Aino", "Hei"));
  }
}
