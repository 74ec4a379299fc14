package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListColumnsTest {

  private static final Register REGISTER =
      new Register(
          new RegisterId(1),
          "test",
          new RegisterContent(
              Label.same("Asiakkaat"),
              RegisterRole.CONTROLLER,
              List.of(),
              List.of(),
              List.of(
                  field(1, "family", FieldType.TEXT, FieldRole.FAMILY_NAME),
                  field(2, "phone", FieldType.PHONE, FieldRole.PHONE),
                  field(3, "relative", FieldType.PHONE, FieldRole.NONE),
                  field(4, "health", FieldType.TEXT, FieldRole.NONE, FieldTrait.SENSITIVE),
                  field(5, "code", FieldType.IDENTITY_CODE, FieldRole.IDENTITY_CODE),
                  field(6, "found", FieldType.LONG_TEXT, FieldRole.OTHER),
                  field(7, "class", FieldType.TEXT, FieldRole.NONE)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              RequestRules.NONE,
              AccessRules.NONE,
              Map.of()));

  private static Field field(
      long id, String code, FieldType type, FieldRole role, FieldTrait... traits) {
    return new Field(
        new FieldId(id), code, Label.same(code), "contact", type, role, Set.of(traits), List.of());
  }

  private static List<String> shown(BanPurpose purpose, BanChannel channel, String... columns) {
    ListOrder order =
        new ListOrder("x", Selection.EVERYBODY, purpose, channel, false, List.of(columns));
    return new ListColumns(order, List.of(REGISTER)).fields().stream().map(Field::code).toList();
  }

  @Test
  void holdTheNameAndWhatTheChannelNeeds() {
    assertThat(shown(BanPurpose.OPINION_POLL, BanChannel.SMS)).containsExactly("family", "phone");
    assertThat(shown(BanPurpose.OPINION_POLL, BanChannel.EMAIL)).containsExactly("family");
    assertThat(shown(BanPurpose.PUBLICATION, BanChannel.POST, "class"))
        .containsExactly("family", "class");
  }

  @Test
  void neverHoldWhatIsHiddenOnScreenOrWasNotLookedAt() {
    assertThat(shown(BanPurpose.PROCESSING, BanChannel.ANY, "health", "code", "found"))
        .containsExactly("family");
    assertThat(ListColumns.possible(List.of(REGISTER)))
        .extracting(Field::code)
        .containsExactly("phone", "relative", "class");
  }

  @Test
  void holdAnothersPhoneOnlyWhereItIsAskedFor() {
    assertThat(shown(BanPurpose.OPINION_POLL, BanChannel.PHONE)).doesNotContain("relative");
    assertThat(shown(BanPurpose.OPINION_POLL, BanChannel.PHONE, "relative")).contains("relative");
  }

  @Test
  void aSheetIsPossibleWhereItsLabelsLieApartOnThePage() {
    LabelSheet sheet =
        new LabelSheet("X", "X", 21000, 29700, 3, 7, 6350, 3810, 721, 1515, 6604, 3810);

    assertThat(sheet.isPossible()).isTrue();
    assertThat(sheet.left(4)).isEqualTo(721 + 6604);
    assertThat(sheet.top(4)).isEqualTo(1515 + 3810);
    assertThat(
            new LabelSheet("X", "X", 21000, 29700, 3, 8, 6350, 3810, 721, 1515, 6604, 3810)
                .isPossible())
        .isFalse();
    assertThat(
            new LabelSheet("X", "X", 21000, 29700, 3, 7, 6350, 3810, 721, 1515, 6300, 3810)
                .isPossible())
        .isFalse();
  }

  @Test
  void everyAnswerThatDoesNotPermitIsAReason() {
    for (UsePermit permit : UsePermit.values()) {
      for (UseReason reason : UseReason.values()) {
        UseAnswer answer =
            new UseAnswer(
                permit,
                reason,
                BanChannel.POST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        for (boolean similar : new boolean[] {true, false}) {
          assertThat(LeftOutReason.of(answer, similar).isEmpty())
              .isEqualTo(permit.permits(similar));
        }
      }
    }
  }
}
