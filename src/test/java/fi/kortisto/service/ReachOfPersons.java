package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectPage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls that look at persons, change them or deal with them. */
final class ReachOfPersons {

  private ReachOfPersons() {}

  static void add(ReachTable table) {
    persons(table);
    dealings(table);
  }

  private static void persons(ReachTable table) {
    table.outOfReach("Subjects.card", (s, g) -> s.subjects().card(g.ofSecond(), Purpose.NONE));
    table.hidden("Subjects.card", (s, g) -> s.subjects().card(g.ofBoth(), Purpose.NONE));
    table.outOfReach("Subjects.view", (s, g) -> s.subjects().view(g.ofSecond(), Purpose.NONE));
    table.hidden("Subjects.view", (s, g) -> s.subjects().view(g.ofBoth(), Purpose.NONE));
    table.hidden("Subjects.recent", (s, g) -> s.subjects().recent(20));
    table.refused(
        "Subjects.reveal",
        Problem.NO_SUCH_DATUM,
        (s, g) -> s.subjects().reveal(g.ofBoth(), g.numberInSecond(), Purpose.NONE));
    table.outOfReach(
        "Subjects.history", (s, g) -> s.subjects().history(g.ofSecond(), Purpose.NONE));
    table.hidden("Subjects.history", (s, g) -> s.subjects().history(g.ofBoth(), Purpose.NONE));
    table.whole(
        "Subjects.export",
        (s, g) -> s.subjects().export(g.ofFirst(), ExportKind.ACCESS, "json", Purpose.NONE));
    table.outOfReach("Subjects.add", (s, g) -> s.subjects().add(g.second(), email(s)));
    table.outOfReach(
        "Subjects.join", (s, g) -> s.subjects().join(g.ofSecond(), 1, g.first(), email(s)));
    table.outOfReach("Subjects.change", (s, g) -> s.subjects().change(g.ofSecond(), 1, List.of()));
    table.refused(
        "Subjects.change",
        Problem.NO_SUCH_DATUM,
        (s, g) ->
            s.subjects()
                .change(
                    g.ofBoth(),
                    s.subjects().card(g.ofBoth(), Purpose.NONE).subject().version(),
                    List.of(new DatumChange.Remove(g.numberInSecond()))));
    table.outOfReach("Subjects.undo", (s, g) -> s.subjects().undo(g.ofSecond(), 1, List.of()));
    table.outOfReach(
        "Subjects.protectAddress", (s, g) -> s.subjects().protectAddress(g.ofSecond(), 1, true));
    table.outOfReach(
        "Subjects.endRelation",
        (s, g) -> s.subjects().endRelation(g.ofBoth(), g.second(), Optional.of(ReachGiven.TODAY)));
    table.outOfReach(
        "Entries.page",
        (s, g) ->
            s.entries()
                .page(
                    g.ofBoth(), g.second(), Optional.empty(), Optional.empty(), 10, Purpose.NONE));
    EntryChange.Remove none = new EntryChange.Remove(1);
    table.outOfReach("Entries.change", (s, g) -> s.entries().change(g.ofSecond(), none));
    table.outOfReach(
        "Entries.change",
        (s, g) -> s.entries().change(g.ofBoth(), new EntryChange.Remove(g.entryInSecond())));
    table.outOfReach("Entries.undo", (s, g) -> s.entries().undo(g.ofSecond(), none));
    table.outOfReach(
        "Attachments.add",
        (s, g) ->
            s.attachments()
                .add(g.ofBoth(), file(g), new ByteArrayInputStream(new byte[1]), 1, Progress.NONE));
    table.outOfReach(
        "Attachments.addPicture",
        (s, g) ->
            s.attachments()
                .addPicture(
                    g.ofBoth(),
                    first(s).fieldOf(FieldRole.PHOTO).orElseThrow().id(),
                    file(g),
                    new ByteArrayInputStream(new byte[1]),
                    1,
                    Progress.NONE));
    table.outOfReach(
        "Attachments.remove", (s, g) -> s.attachments().remove(g.ofBoth(), g.fileInSecond()));
    table.outOfReach(
        "Attachments.open",
        (s, g) -> s.attachments().open(g.ofBoth(), g.fileInSecond(), Purpose.NONE));
    table.hidden(
        "SubjectSearch.find",
        (s, g) -> s.search().find(SearchQuery.of(""), SubjectPage.Mark.START, 50));
    table.hidden(
        "SubjectSearch.typing",
        (s, g) -> s.search().typing(SearchQuery.of("e"), SubjectPage.Mark.START, 50));
  }

  private static void dealings(ReachTable table) {
    NewBan ban =
        new NewBan(
            BanPurpose.PUBLICATION, BanChannel.ANY, ReachGiven.TODAY, Optional.empty(), "kirje");
    table.outOfReach("Bans.add", (s, g) -> s.bans().add(g.ofSecond(), ban));
    table.outOfReach("Bans.withdraw", (s, g) -> s.bans().withdraw(g.ofSecond(), 12_345));
    table.outOfReach("Bans.of", (s, g) -> s.bans().of(g.ofSecond()));
    table.hidden("Bans.standing", (s, g) -> s.bans().standing());
    table.counted("Bans.standing", 1, (s, g) -> (long) s.bans().standing().size());
    table.whole(
        "Bans.addException",
        (s, g) ->
            s.bans()
                .addException(
                    g.ofFirst(),
                    new NewException(
                        BanPurpose.PUBLICATION,
                        BanChannel.ANY,
                        "laki",
                        ReachGiven.TODAY,
                        Optional.empty())));
    table.whole("Bans.endException", (s, g) -> s.bans().endException(g.ofFirst(), 1));
    table.outOfReach("Consents.of", (s, g) -> s.consents().of(g.ofSecond()));
    table.outOfReach(
        "Consents.add",
        (s, g) ->
            s.consents()
                .add(
                    g.ofSecond(),
                    new NewConsent(
                        false,
                        new ConsentScope.OfUse(BanPurpose.DIRECT_MARKETING, BanChannel.EMAIL),
                        ReachGiven.TODAY,
                        Optional.empty(),
                        StatedBy.PERSON,
                        "",
                        "",
                        Optional.empty())));
    table.hidden("Holding.of", (s, g) -> s.holds().of(g.ofBoth()));
    table.outOfReach("Holding.of", (s, g) -> s.holds().of(g.ofSecond()));
    table.refused(
        "Holding.record",
        Problem.NO_SUCH_DATUM,
        (s, g) ->
            s.holds()
                .record(
                    g.ofBoth(),
                    new NewHold(
                        new ItemKey(ItemKey.Kind.ENTRY, g.entryInSecond()),
                        HoldGround.LEGAL_CLAIM,
                        "")));
    table.refused(
        "Holding.change",
        Problem.NO_SUCH_HOLD,
        (s, g) ->
            s.holds().change(g.ofBoth(), g.holdInSecond(), Optional.empty(), Optional.empty(), ""));
    table.refused(
        "Holding.end",
        Problem.NO_SUCH_HOLD,
        (s, g) -> s.holds().end(g.ofBoth(), g.holdInSecond(), "sovittu"));
    table.outOfReach("Restrictions.of", (s, g) -> s.restrictions().of(g.ofSecond()));
    table.whole("Restrictions.lift", (s, g) -> s.restrictions().lift(g.ofSecond(), 1, "sovittu"));
    table.outOfReach(
        "Disclosures.add",
        (s, g) ->
            s.disclosures()
                .add(
                    g.ofSecond(),
                    RequestGiven.disclosure(g.first(), "Keksitty Oy", "email"),
                    Purpose.NONE));
    table.outOfReach(
        "Disclosures.addList",
        (s, g) ->
            s.disclosures()
                .addList(
                    List.of(g.ofSecond()),
                    RequestGiven.disclosure(g.first(), "Keksitty Oy", "email")));
    table.hidden("Disclosures.of", (s, g) -> s.disclosures().of(g.ofBoth()));
    table.hidden("Disclosures.page", (s, g) -> s.disclosures().page(0, 50));
    table.outOfReach(
        "Disclosures.personsOf", (s, g) -> s.disclosures().personsOf(g.disclosureOfSecond()));
    table.outOfReach("Duplicates.mergesOf", (s, g) -> s.duplicates().mergesOf(g.ofSecond()));
    table.hidden("Duplicates.of", (s, g) -> s.duplicates().of(g.ofBoth()));
    table.whole("Duplicates.scan", (s, g) -> s.duplicates().scan());
    table.whole("Duplicates.suspects", (s, g) -> s.duplicates().suspects(1, 0, 10));
    table.whole("Duplicates.count", (s, g) -> s.duplicates().count());
    table.whole(
        "Duplicates.compare",
        (s, g) -> s.duplicates().compare(g.ofFirst(), g.ofSecond(), Purpose.NONE));
    table.whole(
        "Duplicates.markDistinct", (s, g) -> s.duplicates().markDistinct(g.ofFirst(), g.ofBoth()));
    table.whole(
        "Duplicates.unmarkDistinct",
        (s, g) -> s.duplicates().unmarkDistinct(g.ofFirst(), g.ofBoth()));
    table.whole(
        "Duplicates.merge",
        (s, g) ->
            s.duplicates()
                .merge(new MergeChoice(g.ofFirst(), 1, g.ofBoth(), 1, Set.of(), Set.of())));
    table.whole("Duplicates.unmerge", (s, g) -> s.duplicates().unmerge(1));
  }

  private static Register first(Session session) {
    return session.registers().getFirst();
  }

  private static List<DatumChange.Add> email(Session session) {
    return List.of(Given.add(session, FieldRole.EMAIL, "x@example.fi"));
  }

  private static NewAttachment file(ReachGiven given) {
    return new NewAttachment(
        given.second(),
        Optional.empty(),
        "x.txt",
        new Provenance("customer", Optional.empty(), true));
  }
}
