package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Difference;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.Holiday;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Language;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NoticeGap;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Portability;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RecipientKind;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.StayReason;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.SuspectReason;
import fi.kortisto.model.SuspicionReason;
import fi.kortisto.model.SuspicionStrength;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UseGroup;
import fi.kortisto.model.UsePermit;
import fi.kortisto.model.UseStep;
import fi.kortisto.model.UserRole;
import fi.kortisto.model.Verdict;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  private static final Set<Problem> SOMETIMES_WITHOUT_ARGUMENTS =
      Set.of(
          Problem.DAMAGED_DATABASE,
          Problem.DAMAGED_KEY_RING,
          Problem.READ_ONLY_FOLDER,
          Problem.ALREADY_OPEN,
          Problem.DISK_FULL);

  @ParameterizedTest
  @EnumSource
  void hasAWordForEverythingAndNoneTooMany(Language language) {
    Set<String> wanted =
        Stream.of(
                Stream.of(
                        LogAction.values(),
                        BanPurpose.values(),
                        BanChannel.values(),
                        EntryKind.values(),
                        FieldType.values(),
                        FieldRole.values(),
                        FilePart.values(),
                        UserRole.values(),
                        Permission.values(),
                        LegalBasis.values(),
                        RegisterRole.values(),
                        Particular.values(),
                        StorageClock.values(),
                        StorageRule.Ending.values(),
                        StayReason.values(),
                        RetentionGroup.Horizon.values(),
                        RecipientKind.values(),
                        RequestForm.values(),
                        IdentityMethod.values(),
                        AnswerDelivery.values(),
                        RegisterText.values(),
                        Difference.Topic.values(),
                        NoticeGap.Missing.values(),
                        Holiday.values(),
                        SkipReason.values(),
                        ExportKind.values(),
                        ImportedRow.Fate.values(),
                        SuspectReason.values(),
                        StatedBy.values(),
                        ProcessingColumn.values(),
                        StatisticsColumn.values(),
                        RequestKind.values(),
                        RequestState.values(),
                        RequestOutcome.values(),
                        RequestRoad.values(),
                        Verdict.values(),
                        RefusalGround.values(),
                        RestrictionGround.values(),
                        RestrictedUse.values(),
                        HoldGround.values(),
                        PassOnReason.values(),
                        PassOnState.values(),
                        LetterKind.values(),
                        LeftOutReason.values(),
                        ListForm.values(),
                        FieldCondition.Operator.values(),
                        FieldCondition.Part.values(),
                        Portability.Barrier.values(),
                        SuspicionReason.values(),
                        SuspicionStrength.values(),
                        StatedBy.values(),
                        UsePermit.values(),
                        UseGroup.values(),
                        UseStep.values(),
                        UnusualKind.values())
                    .flatMap(Arrays::stream)
                    .map(Words::keyOf),
                Arrays.stream(Problem.values()).map(Problem::key),
                Stream.of("value.yes", "value.no"),
                Stream.of("added", "removed", "renamed", "changed", "requests", "text")
                    .map("difference."::concat),
                Stream.of("difference.storage", "difference.storage-words"),
                Stream.of("span", "no-span", "from-day", "floor", "floor-from-year-end")
                    .map("storage."::concat),
                Stream.of(
                        "time",
                        "time-due",
                        "law",
                        "law-due",
                        "with-the-rest",
                        "with-the-rest-due",
                        "stays",
                        "stays-until",
                        "goes",
                        "goes-due",
                        "kept",
                        "kept-until")
                    .map("term."::concat),
                Stream.of("until", "over", "expected", "open", "ended").map("held."::concat),
                Stream.of("retention.loose-files"),
                Stream.of("day", "start", "end", "text", "messages", "sound", "kind", "with-kinds")
                    .map("content."::concat),
                Stream.of(
                        "business-id",
                        "clients-apart",
                        "purpose",
                        "group",
                        "recipient",
                        "transfer",
                        "no-transfers",
                        "storage",
                        "security")
                    .map("record."::concat),
                Stream.of("months-on", "months-end", "paused", "moved-on", "due")
                    .map("deadline."::concat),
                Stream.of("span.years", "span.months", "span.days"),
                Stream.of("purpose.request", "due.left", "due.today", "due.late", "due.answered"),
                Stream.of(
                        "name",
                        "organisation",
                        "street",
                        "postcode",
                        "town",
                        "country",
                        "phone",
                        "email",
                        "aim")
                    .map("list."::concat),
                Arrays.stream(UnusualKind.values()).map(kind -> "unusual." + kind.code()),
                Stream.of(
                        "number",
                        "at",
                        "user",
                        "action",
                        "register",
                        "person",
                        "purpose",
                        "fields",
                        "count",
                        "outcome")
                    .map("log-table."::concat),
                Stream.of("item.file", "item.data", "item.entries", "item.files"),
                Stream.of(
                        "not-banned",
                        "consented",
                        "until",
                        "exception",
                        "own-customer",
                        "no-consent",
                        "no-consent-by-law",
                        "consent-withdrawn",
                        "consent-run-out",
                        "banned",
                        "restricted",
                        "protected-address")
                    .map("use."::concat),
                Stream.of(
                        "corrected",
                        "completed",
                        "taken-away",
                        "hidden",
                        "erased",
                        "later",
                        "later-until",
                        "refused",
                        "refused-until",
                        "redacted",
                        "given",
                        "emptied",
                        "restricted",
                        "banned",
                        "banned-until",
                        "consent-withdrawn",
                        "to-be-told",
                        "wholly-refused",
                        "wholly-refused-until")
                    .map("effect."::concat))
            .flatMap(keys -> keys)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Words.bundle("fi.kortisto.format.words", language).keySet())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoGapInTheSentenceOfAProblem(Language language) {
    for (Problem problem : Problem.values()) {
      DomainException given =
          SOMETIMES_WITHOUT_ARGUMENTS.contains(problem)
              ? new DomainException(problem)
              : new DomainException(problem, 1, "b", "c");
      assertThat(Words.of(language).of(given)).as(problem.name()).doesNotContain("{", "}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatHappenedWhatItMeansAndWhatToDo(Language language) {
    Set<Problem> twoSentences = Set.of(Problem.CANCELLED);
    for (Problem problem : Problem.values()) {
      String sentence = Words.of(language).of(new DomainException(problem, 1, "b"));
      assertThat(sentence.split("[.:?](\\s|$)").length)
          .as(problem.name())
          .isGreaterThanOrEqualTo(twoSentences.contains(problem) ? 2 : 3);
    }
  }
}
