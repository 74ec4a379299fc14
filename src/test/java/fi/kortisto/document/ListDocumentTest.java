package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.InventedList;
import fi.kortisto.model.Language;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.PostalAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListDocumentTest {

  private static Document list(Language language, int people, String... columns) throws Exception {
    ListOrder order = InventedList.order(BanChannel.POST, columns);
    InventedList rows =
        new InventedList(
            IntStream.rangeClosed(1, people)
                .mapToObj(
                    number ->
                        InventedList.row(
                            number,
                            FieldRole.GIVEN_NAME,
                            "Åke",
                            FieldRole.FAMILY_NAME,
                            "Määttä" + number,
                            FieldRole.POST_ADDRESS,
                            PostalAddress.of("Öljytie " + number, "00100", "Ylöjärvi").canonical()))
                .toList());
    return ListDocument.render(
        new ListDocument.Head(
            "Esimerkki Oy",
            order,
            LocalDate.of(2026, 3, 5),
            new ListTally(people + 2, Map.of(LeftOutReason.BANNED, 2))),
        new ListTable(order, List.of(InventedList.REGISTER), language),
        rows,
        language);
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatItIsForAndRepeatsTheHeadOfItsTable(Language language) throws Exception {
    Document list = list(language, 80);

    assertThat(list.pageCount()).isGreaterThan(1);
    assertThat(Paper.page(list, 1)).contains("Kevätkirje", "Määttä1", "2");
    String heading =
        new ListTable(InventedList.order(BanChannel.POST), List.of(InventedList.REGISTER), language)
            .headings()
            .get(3);
    assertThat(Paper.page(list, 2)).contains(heading, "Esimerkki Oy");
    assertThat(Paper.text(list)).contains("Määttä80");
    assertThat(Conformance.faults(list)).isEmpty();
    assertThat(list.title()).doesNotContain("Kevätkirje");
  }
}
