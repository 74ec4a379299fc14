package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Difference;
import fi.kortisto.model.Differences;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.RegisterContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RegisterJsonTest {

  static List<String> templates() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void readsWhatItWrote(String id) throws DomainException {
    RegisterContent content = Templates.builtIn().find(id).content();

    assertThat(RegisterJson.read(RegisterJson.write(content))).isEqualTo(content);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aNoticesFactsComeBackWithoutADifference(String id) throws DomainException {
    NoticeFacts facts =
        new NoticeFacts(
            Controller.named("Esimerkki Oy", "1457511-2"), Templates.builtIn().find(id).content());

    List<Difference> differences =
        Differences.between(facts, NoticeFactsJson.read(NoticeFactsJson.write(facts)));

    assertThat(differences).isEmpty();
  }

  @Test
  void namesTheMemberThatIsNotUnderstood() throws DomainException {
    ObjectNode json = RegisterJson.write(Templates.builtIn().find("small-vendor").content());
    json.put("role", "owner");
    assertThatThrownBy(() -> RegisterJson.read(json)).hasMessageContaining("role: owner");

    ObjectNode nameless = RegisterJson.write(Templates.builtIn().find("small-vendor").content());
    nameless.remove("name");
    assertThatThrownBy(() -> RegisterJson.read(nameless)).hasMessage("name");
    assertThatThrownBy(() -> RegisterJson.read(JsonMapper.shared().readTree("[]")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
