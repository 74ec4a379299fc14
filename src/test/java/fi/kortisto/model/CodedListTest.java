package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodedListTest {

  private final CodedList<Choice> list =
      new CodedList<>(List.of(choice("a", "A"), choice("b", "B"), choice("c", "C")), Choice::code);

  @Test
  void putsAChangedItemInItsOldPlace() {
    assertThat(list.with(choice("b", "Toinen")))
        .containsExactly(choice("a", "A"), choice("b", "Toinen"), choice("c", "C"));
  }

  @Test
  void putsANewItemAtTheEnd() {
    assertThat(list.with(choice("d", "D"))).last().isEqualTo(choice("d", "D"));
  }

  @Test
  void takesAnItemOut() {
    assertThat(list.without("b")).containsExactly(choice("a", "A"), choice("c", "C"));
  }

  @Test
  void movesAnItemByOnePlace() {
    assertThat(list.moved("c", -1)).extracting(Choice::code).containsExactly("a", "c", "b");
  }

  @Test
  void movesNothingOverTheEdge() {
    assertThat(list.moved("a", -1)).isEqualTo(list.items());
    assertThat(list.moved("c", 1)).isEqualTo(list.items());
    assertThat(list.moved("x", 1)).isEqualTo(list.items());
  }

  private static Choice choice(String code, String name) {
    return new Choice(code, Label.same(name));
  }
}
