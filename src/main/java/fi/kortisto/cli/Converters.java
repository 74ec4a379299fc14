package fi.kortisto.cli;

import fi.kortisto.exchange.ListCsv;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Decision;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.UseStep;
import fi.kortisto.model.UserRole;
import fi.kortisto.model.Verdict;
import java.time.LocalDate;
import picocli.CommandLine;

/** How what is typed becomes a value, for all commands. */
final class Converters {

  private Converters() {}

  static void register(CommandLine root) {
    root.registerConverter(Language.class, Codes.of(Language.class, Language::code));
    root.registerConverter(BanPurpose.class, Codes.of(BanPurpose.class, BanPurpose::code));
    root.registerConverter(BanChannel.class, Codes.of(BanChannel.class, BanChannel::code));
    root.registerConverter(StatedBy.class, Codes.of(StatedBy.class, StatedBy::code));
    root.registerConverter(UserRole.class, Codes.of(UserRole.class, UserRole::code));
    root.registerConverter(ExportKind.class, Codes.of(ExportKind.class, ExportKind::code));
    root.registerConverter(AnswerDelivery.class, Codes.of(AnswerDelivery.class, Codes::of));
    root.registerConverter(RequestKind.class, Codes.of(RequestKind.class, RequestKind::code));
    root.registerConverter(RequestRoad.class, Codes.of(RequestRoad.class, RequestRoad::code));
    root.registerConverter(RequestForm.class, Codes.of(RequestForm.class));
    root.registerConverter(IdentityMethod.class, Codes.of(IdentityMethod.class));
    root.registerConverter(LetterKind.class, Codes.of(LetterKind.class, LetterKind::code));
    root.registerConverter(Verdict.class, Codes.of(Verdict.class, Verdict::code));
    root.registerConverter(RefusalGround.class, Codes.of(RefusalGround.class, RefusalGround::code));
    root.registerConverter(
        RestrictionGround.class, Codes.of(RestrictionGround.class, RestrictionGround::code));
    root.registerConverter(HoldGround.class, Codes.of(HoldGround.class, HoldGround::code));
    root.registerConverter(LogAction.class, Codes.of(LogAction.class, LogAction::code));
    root.registerConverter(UseStep.class, Codes.of(UseStep.class, UseStep::code));
    root.registerConverter(ItemKey.class, Codes::item);
    root.registerConverter(RestrictedUse.class, Codes.of(RestrictedUse.class, RestrictedUse::code));
    root.registerConverter(LegalBasis.class, Codes.of(LegalBasis.class));
    root.registerConverter(EntryKind.class, Codes.of(EntryKind.class, EntryKind::code));
    root.registerConverter(ListCsv.Separator.class, Codes.of(ListCsv.Separator.class));
    root.registerConverter(ConditionTyped.class, ConditionTyped::parse);
    root.registerConverter(LocalDate.class, Codes::day);
    root.registerConverter(PostalAddress.class, FirmOptions::address);
    root.registerConverter(BanChoice.class, BanChoice::parse);
    root.registerConverter(ConsentChoice.class, ConsentChoice::parse);
    root.registerConverter(Decision.class, DecisionOptions::read);
  }
}
