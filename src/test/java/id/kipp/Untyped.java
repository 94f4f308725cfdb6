package id.kipp;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why nobody has to turn down what is too long, place by place. */
final class Untyped {

    /** Of parameters. */
    private static final Set<String> KEYS =
            Set.of("round", "matter", "group", "category", "tier", "id", "key", "number", "token", "code", "follower");

    private static final String ASKED =
            "looked for and kept nowhere; what is longer than a question is cut or not looked for";
    private static final String FOLLOWS = "follows from a chained line, which nobody can hand in";
    private static final String ADDRESS =
            "the server reads no address of more than 8 kB, no form's field of more than 8,000 letters";
    private static final String COMMAND = "read from files by whoever runs a command on the machine";
    private static final String KEY = "looked up among what there is; what nobody knows is refused or found nowhere";
    private static final String CUT = "cut to a line (ShownNameTest)";
    private static final String CELL = "a cell of a list, which is a line at most (ListReading)";
    private static final String PLACE = "a place that is looked up in what was handed in; what is not there is refused";
    private static final String PAGE = "made by the page itself";
    private static final String SHOWN = "made of what is stored, to be shown";

    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("AccountFilter.words", ASKED),
            entry("Agencies.count.words", ASKED),
            entry("ReplicationId.value", KEY),
            entry("Preparation.Rating.question", KEY),
            entry("Agencies.page.words", ASKED),
            entry("Awards.like.title", ASKED),
            entry("Catalogue.near.words", ASKED),
            entry("Catalogue.near.filters", ASKED),
            entry("Catalogue.search.words", ASKED),
            entry("Catalogue.helping.problem", ASKED),
            entry("Catalogue.search.filters", ASKED),
            entry("ProposalFilter.text", ASKED),
            entry("ProposalFilter.group", ASKED),
            entry("ProposalFilter.cluster", ASKED),
            entry("TrailFilter.subject", ASKED),
            entry("TrailFilter.about", ASKED),
            entry("TrailFilter.edition", ASKED),
            entry("AuditTrail.about.subject", ASKED),
            entry("ChainReader.contentSha256.subject", ASKED),
            entry("ChainReader.lines.edition", ASKED),
            entry("Followers.hasTaken.subject", ASKED),
            entry("ScreeningQueue.next.afterNumber", ASKED),
            entry("Screenings.reconsidered.groups", ASKED),
            entry("Drafts.attach.name", CUT),
            entry("CaseOwners.attach.name", CUT),
            entry("ActionPlans.closeGap.question", ASKED),
            entry("SigningDays.absent.seat", ASKED),
            entry("SigningDays.sign.seat", ASKED),
            entry("SigningDays.sooner.seat", ASKED),
            entry("DocumentId.value", KEY),
            entry("InnovationPrint.Picture.caption", SHOWN),
            entry("CaseFilling.attach.name", CUT),
            entry("ReaderHints.send.from", "the address of a connection"),
            entry("PublicSite.hint.address", ADDRESS),
            entry("PublicSite.hint.base", "the site's own name"),
            entry("PublicSite.hint.typed", "shown once more to whoever typed it, who is told that it is too long"),
            entry("PublicSite.running.address", ADDRESS),
            entry("PublicSite.running.base", "the site's own name"),
            entry("HandedIn.name", CUT),
            entry("Thirds.call.reason", "handed on to Assignments.call, which turns it down"),
            entry(
                    "SecondFactors.keep.answer",
                    "an answer of a device of more than 32 kB is read by nobody (PasskeyDesk)"),
            entry("Passwords.objection.password", "said to be too long, and kept nowhere"),
            entry("Passwords.objection.about", "compared, and kept nowhere"),
            entry("Passwords.change.old", "compared with a hash, cut before it is"),
            entry("Passwords.forgot.email", "never answered, so that nobody learns who has an account"),
            entry("Passwords.forgot.from", "the address of a connection"),
            entry("PublicRatings.ask.from", "the address of a connection"),
            entry("PublicRatings.rate.from", "the address of a connection"),
            entry("Objections.raise.from", "the address of a connection"),
            entry("Objections.withdraw.from", "the address of a connection"),
            entry("Awards.record.agencyName", FOLLOWS),
            entry("Awards.record.title", FOLLOWS),
            entry("Awards.record.decree", FOLLOWS),
            entry("Awards.revoke.letter", FOLLOWS),
            entry("Causes.have.cause", FOLLOWS),
            entry("Causes.have.subject", FOLLOWS),
            entry("OwnLines.of.subject", FOLLOWS),
            entry("Moves.admitAnew.letter", FOLLOWS),
            entry("Moves.advance.action", FOLLOWS),
            entry("Moves.advance.facts", FOLLOWS),
            entry("Moves.close.reason", FOLLOWS),
            entry("Moves.correct.letter", FOLLOWS),
            entry("Proposals.announce.letter", FOLLOWS),
            entry("PublicSite.file.name", ADDRESS),
            entry("PublicSite.again.address", ADDRESS),
            entry("PublicSite.again.asked", ADDRESS),
            entry("PublicSite.again.base", "the site's own name"),
            entry("PublicSite.checked.address", ADDRESS),
            entry("PublicSite.checked.base", "the site's own name"),
            entry("PublicSite.get.address", ADDRESS),
            entry("PublicSite.get.asked", ADDRESS),
            entry("PublicSite.get.base", "the site's own name"),
            entry("PublicSite.isTable.address", ADDRESS),
            entry("PublicSite.rating.address", ADDRESS),
            entry("PublicSite.rating.sent", ADDRESS),
            entry("PublicSite.rating.base", "the site's own name"),
            entry("PublicSite.tooOften.address", ADDRESS),
            entry("PublicSite.tooOften.base", "the site's own name"),
            entry("Accounts.named.addresses", ASKED),
            entry("Gathering.withdraw.reason", "said by the code that decides, never typed"),
            entry("Gathering.giveBack.reason", "said by the code that decides, never typed"),
            entry("Gathering.tell.reason", "said by the code that merges, never typed"),
            entry("Institutions.alsoCalled.name", "turned down by Institution (InstitutionsTest)"),
            entry("Institutions.isFree.name", ASKED),
            entry("Institutions.search.words", ASKED),
            entry("Institutions.merge.into", KEY),
            entry("Corrected.title", "turned down by Resolving.correct (CoManagersTest)"),
            entry("Corrected.url", "turned down by Resolving.correct (CoManagersTest)"),
            entry("Resolving.confirm.institution", KEY),
            entry("HubRegister.enter.institution", KEY),
            entry("HubPlans.of.hub", KEY),
            entry("HubEvents.page.hub", KEY),
            entry("HubEvents.count.hub", KEY),
            entry("HubEvents.open.hub", KEY),
            entry("HubEvents.plan.hub", KEY),
            entry("HubEvents.calendar.hub", KEY),
            entry("HubEvents.ahead.hub", KEY),
            entry("HubPlans.calendar.hub", KEY),
            entry("Library.search.words", ASKED),
            entry("Library.attach.name", CUT),
            entry("Resolving.page.words", ASKED),
            entry("Resolving.count.words", ASKED),
            entry("LetterSearch.count.words", ASKED),
            entry("LetterSearch.page.words", ASKED),
            entry("Offices.handOver.name", "turned down by Profile, as an invited person's"),
            entry("Offices.handOver.email", "turned down by Address, as an invited person's"),
            entry("Registrations.apply.from", "the address of a connection"),
            entry("Upload.owner", PAGE),
            entry("Upload.name", CUT),
            entry("Quota.key", PAGE),
            entry("Evidence.name", SHOWN),
            entry("NameGiven.code", SHOWN),
            entry("NameGiven.name", SHOWN),
            entry("NameGiven.province", SHOWN),
            entry("NameGiven.regency", SHOWN),
            entry("Mails.Letter.id", SHOWN),
            entry("Mails.Letter.address", SHOWN),
            entry("Mails.Letter.key", PAGE),
            entry("Registrations.receive.from", "the address of a connection"),
            entry("Registrations.receive.name", CUT),
            entry("Registrations.decline.reason", "turned down by Typed (RegistrationsTest)"),
            entry("Agencies.unitId.name", ASKED),
            entry("Awards.recorded.ids", ASKED),
            entry("Award.id", CELL),
            entry("Award.group", CELL),
            entry("Award.tier", CELL),
            entry("Award.decree", CELL),
            entry("Award.Named.agencyName", CELL),
            entry("Award.Named.title", CELL),
            entry("Pick.place", PLACE),
            entry("Pick.file", PLACE),
            entry("Proposals.standsAt.place", PLACE),
            entry("Proposals.standsAt.file", PLACE),
            entry("Proposals.isPictured.place", PLACE),
            entry("Proposals.isPictured.file", PLACE),
            entry("LetterTemplates.pdf.letter", KEY),
            entry("SavedFilters.of.list", PLACE),
            entry("SavedFilters.forget.list", PLACE),
            entry("SavedFilters.forget.name", PLACE),
            entry("Sheets.cite.criterion", KEY),
            entry("Sheets.uncite.criterion", KEY),
            entry("ScreeningQueue.hold.page", PAGE),
            entry("ScreeningQueue.next.page", PAGE),
            entry("ScreeningQueue.release.page", PAGE),
            entry("ComparedText.id", COMMAND),
            entry("ComparedText.institution", COMMAND),
            entry("ComparedText.originals", COMMAND),
            entry("ComparedText.text", COMMAND),
            entry("ComparedText.title", COMMAND),
            entry("Importing.Wanted.name", COMMAND),
            entry("DataQuestion.accept", ADDRESS),
            entry("DataQuestion.base", "the site's own name"),
            entry("DataQuestion.parameters", ADDRESS),
            entry("DataQuestion.path", ADDRESS),
            entry("OpenData.catalogue.base", "the site's own name"),
            entry("Judge.id", COMMAND),
            entry("Judge.institution", COMMAND),
            entry("Judge.province", COMMAND),
            entry("Judge.categories", COMMAND),
            entry("Pair.proposal", COMMAND),
            entry("Pair.judge", COMMAND),
            entry("Paper.id", COMMAND),
            entry("Paper.institution", COMMAND),
            entry("Paper.province", COMMAND),
            entry("Paper.category", COMMAND),
            entry("PlanProblem.conflicts", COMMAND),
            entry("PlanProblem.teams", COMMAND),
            entry("Judgement.pool", COMMAND),
            entry("Judgement.candidate", COMMAND),
            entry("Judgement.judge", COMMAND),
            entry("AccountId.value", KEY),
            entry("AgencyId.value", KEY),
            entry("EntryId.value", KEY),
            entry("ProposalId.value", KEY),
            entry("Step.key", KEY),
            entry("Topic.id", KEY),
            entry("Line.criterion", KEY),
            entry("Screening.Check.item", KEY),
            entry("Drafts.attach.slot", KEY),
            entry("Profile.language", "one of two, whatever is said"),
            entry("VideoLink.id", SHOWN),
            entry("Receipt.number", SHOWN),
            entry("Receipt.code", SHOWN),
            entry("Receipt.title", SHOWN),
            entry("Receipt.agency", SHOWN),
            entry("Receipt.unit", SHOWN),
            entry("Receipt.sha256", SHOWN));

    private Untyped() {}

    /** @return null for what is typed */
    static @Nullable String why(String place) {
        var parts = place.split("\\.");
        if (parts.length == 3 && Character.isLowerCase(parts[1].charAt(0)) && KEYS.contains(parts[2])) return KEY;
        return REASONS.get(place);
    }

    /** Those with a reason of their own. */
    static Set<String> places() {
        return REASONS.keySet();
    }
}
