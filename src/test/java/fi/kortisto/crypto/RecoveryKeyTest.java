package fi.kortisto.crypto;

import static fi.kortisto.crypto.Given.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryKeyTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final RecoveryKey key = RecoveryKey.random();
  private final String text = key.text();
  private final Random random = new Random(20260131);

  @Test
  void isTwelveGroupsOfFiveUnmistakableCharacters() {
    assertThat(key.groups())
        .hasSize(RecoveryKey.GROUPS)
        .allMatch(group -> group.matches("[" + ALPHABET + "]{5}"));
    assertThat(text).hasSize(71).startsWith("K1");
  }

  @Test
  void readsBackWhatItWrote() throws DomainException {
    for (int i = 0; i < 1_000; i++) {
      RecoveryKey fresh = RecoveryKey.random();
      assertThat(RecoveryKey.parse(fresh.text()).secret()).isEqualTo(fresh.secret());
    }
  }

  @Test
  void readsTheEdges() throws DomainException {
    for (byte edge : new byte[] {0, -1}) {
      byte[] bytes = new byte[32];
      Arrays.fill(bytes, edge);
      RecoveryKey one = RecoveryKey.of(Secret.taking(bytes));
      assertThat(RecoveryKey.parse(one.text()).secret()).isEqualTo(one.secret());
    }
  }

  @Test
  void forgivesCaseSpacesDashesAndLookalikes() throws DomainException {
    for (String typed :
        List.of(
            text.toLowerCase(Locale.ROOT),
            text.replace("-", ""),
            text.replace("-", " \n\t"),
            text.replace('-', '\u2013'),
            text.replace("-", "\u00a0"),
            "  " + text + "\r\n",
            text.replace('0', 'O').replace('1', 'I'),
            text.replace('0', 'o').replace('1', 'l'))) {
      assertThat(RecoveryKey.parse(typed).secret()).isEqualTo(key.secret());
    }
  }

  @Test
  void alwaysRefusesOneChangedCharacter() {
    for (int i = 0; i < text.length(); i++) {
      for (int c = 0; c < ALPHABET.length(); c++) {
        if (text.charAt(i) != '-' && text.charAt(i) != ALPHABET.charAt(c)) {
          refuses(text.substring(0, i) + ALPHABET.charAt(c) + text.substring(i + 1));
        }
      }
    }
  }

  @Test
  void alwaysRefusesNeighboursSwapped() {
    String plain = text.replace("-", "");
    for (int i = 0; i + 1 < plain.length(); i++) {
      char one = plain.charAt(i);
      char next = plain.charAt(i + 1);
      if (one != next) {
        refuses(plain.substring(0, i) + next + one + plain.substring(i + 2));
      }
    }
  }

  @Test
  void alwaysRefusesAWrongGroup() {
    for (int i = 0; i < 20_000; i++) {
      List<String> groups = new ArrayList<>(key.groups());
      int place = random.nextInt(groups.size());
      groups.set(place, randomGroup());
      if (!groups.equals(key.groups())) {
        refuses(String.join("-", groups));
      }
    }
  }

  @Test
  void refusesGroupsInAnotherOrder() {
    for (int i = 0; i + 1 < RecoveryKey.GROUPS; i++) {
      List<String> groups = new ArrayList<>(key.groups());
      Collections.swap(groups, i, i + 1);
      if (!groups.equals(key.groups())) {
        refuses(String.join("-", groups));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K1", "not a recovery key", "\ud83e\udd94", "K1-ÄÄÄ"})
  void refusesOtherText(String typed) {
    refuses(typed);
  }

  @Test
  void refusesAKeyCutShortOrDrawnOut() {
    refuses(text.substring(0, text.length() - 1));
    refuses(text.substring(0, text.length() - 6));
    refuses(text + "0");
    refuses(text + "-" + key.groups().getLast());
    refuses(text.replace('K', 'U'));
  }

  @Test
  void comparesAGroupThatIsTypedBack() {
    String third = key.groups().get(2);
    assertThat(key.hasGroup(2, " " + third.toLowerCase(Locale.ROOT))).isTrue();
    assertThat(key.hasGroup(2, third.substring(1))).isFalse();
    assertThat(key.hasGroup(2, "")).isFalse();
    assertThat(key.hasGroup(0, key.groups().get(0).replace('1', 'l'))).isTrue();
  }

  private String randomGroup() {
    StringBuilder group = new StringBuilder();
    for (int i = 0; i < RecoveryKey.GROUP_LENGTH; i++) {
      group.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return group.toString();
  }

  private static void refuses(String typed) {
    assertRefused(Problem.WRONG_RECOVERY_KEY, () -> RecoveryKey.parse(typed));
  }
}
