package id.kipp.ui;

import id.kipp.Competition;
import id.kipp.ServiceAnswers;
import id.kipp.account.AccountFilter;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Profile;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.Letter;
import id.kipp.announcement.LetterDraft;
import id.kipp.announcement.Published;
import id.kipp.assignment.Disclosure;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Broken;
import id.kipp.audit.ListRef;
import id.kipp.audit.TrailFilter;
import id.kipp.audit.Undigested;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.catalogue.Vocabulary;
import id.kipp.decision.Amendment;
import id.kipp.decision.Decisions;
import id.kipp.document.DocumentId;
import id.kipp.edition.Editions;
import id.kipp.edition.PendingMove;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.help.Broadcasts;
import id.kipp.help.Guide;
import id.kipp.help.Guides;
import id.kipp.help.Whom;
import id.kipp.judging.Consolidation;
import id.kipp.judging.Consolidations;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.Exhibit;
import id.kipp.judging.Line;
import id.kipp.judging.Pick;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.Rater;
import id.kipp.judging.RatingAlarm;
import id.kipp.judging.RatingComment;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Schedules;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import id.kipp.mail.Mail;
import id.kipp.mail.MailState;
import id.kipp.notice.Notice;
import id.kipp.notice.Topic;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Stage;
import id.kipp.upkeep.Upkeeps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What services are asked with, and the addresses people open. */
final class SealedExamples {

    private static final String HUBS = "hubs, which no edition judges";
    private static final String REPLICATION = "who takes an innovation over is no part of a competition";

    /** Why each of these is not asked. */
    static final Map<String, String> NOT_ASKED = Map.ofEntries(
            Map.entry("Replications.get(Actor, ReplicationId)", REPLICATION),
            Map.entry("Replications.changes(Actor, Replication)", REPLICATION),
            Map.entry("SpreadOverview.own(Actor)", REPLICATION),
            Map.entry("ReplicasRunning.asked(String)", REPLICATION),
            Map.entry("ReplicasRunning.answer(Actor, String, Running, StopReason)", REPLICATION),
            Map.entry("ReplicasRunning.waiting(Actor, int)", REPLICATION),
            Map.entry("Needs.write(Actor, String)", REPLICATION),
            Map.entry("Needs.offers(Actor, Need)", REPLICATION),
            Map.entry("Needs.get(Actor, String)", REPLICATION),
            Map.entry("Needs.own(Actor, int, int)", REPLICATION),
            Map.entry("Needs.countOwn(Actor)", REPLICATION),
            Map.entry("Needs.begin(Actor, Need, EntryId)", REPLICATION),
            Map.entry("Needs.close(Actor, Need)", REPLICATION),
            Map.entry("SharedProblems.suggested(Actor, Province)", REPLICATION),
            Map.entry("SharedProblems.open(Actor, Province, String, List)", REPLICATION),
            Map.entry("SharedProblems.of(Actor, Province)", REPLICATION),
            Map.entry("SharedProblems.near(Actor)", REPLICATION),
            Map.entry("SharedProblems.get(Actor, String)", REPLICATION),
            Map.entry("SharedProblems.guides(Actor, SharedProblem)", REPLICATION),
            Map.entry("SharedProblems.join(Actor, String)", REPLICATION),
            Map.entry("SharedProblems.suggest(Actor, String, String, Way, String, EntryId)", REPLICATION),
            Map.entry("SharedProblems.appoint(Actor, String, String, boolean)", REPLICATION),
            Map.entry("SharedProblems.close(Actor, String, String)", REPLICATION),
            Map.entry("SpreadOverview.of(Actor, String, String)", REPLICATION),
            Map.entry("RegionalIndexFile.made(Actor, DoubleConsumer)", REPLICATION),
            Map.entry("NeedOffers.of(String, Context)", "what is published, found by a problem"),
            Map.entry("Catalogue.ofInstitution(AgencyId, int)", "what is published, of one institution"),
            Map.entry("Replications.parties(Actor, Replication)", REPLICATION),
            Map.entry("Replications.mayJoin(Actor, Replication)", REPLICATION),
            Map.entry("Replications.own(Actor, boolean, int, int)", REPLICATION),
            Map.entry("Replications.countOwn(Actor)", REPLICATION),
            Map.entry("Replications.asked(Actor, boolean, int, int)", REPLICATION),
            Map.entry("Replications.countAsked(Actor)", REPLICATION),
            Map.entry("Replications.ofRegion(Actor, Province, int, int)", REPLICATION),
            Map.entry("Replications.lateInRegion(Actor, Province, LocalDate)", REPLICATION),
            Map.entry("Replications.statesOfRegion(Actor, Province)", REPLICATION),
            Map.entry("Replications.in(Actor, Set, boolean, int, int)", REPLICATION),
            Map.entry("Replications.countIn(Actor, Set)", REPLICATION),
            Map.entry("Replications.register()", REPLICATION),
            Map.entry("Replications.register(ReplicationId, int)", REPLICATION),
            Map.entry("Adopting.begin(Actor, Wish)", REPLICATION),
            Map.entry("Adopting.join(Actor, ReplicationId, Wish)", REPLICATION),
            Map.entry("Adopting.rewrite(Actor, Replication, Wish)", REPLICATION),
            Map.entry("Adopting.send(Actor, Replication)", REPLICATION),
            Map.entry("Adopting.drop(Actor, Replication, String)", REPLICATION),
            Map.entry("Adopting.rename(Actor, Replication, String)", REPLICATION),
            Map.entry("Owning.accept(Actor, Replication, String)", REPLICATION),
            Map.entry("Owning.decline(Actor, Replication, String)", REPLICATION),
            Map.entry("Preparing.invite(Actor, Replication, LearningSession)", REPLICATION),
            Map.entry("Preparing.rate(Actor, Replication, List)", REPLICATION),
            Map.entry("Preparing.assess(Actor, Replication)", REPLICATION),
            Map.entry("Preparing.agree(Actor, Replication, Agreement)", REPLICATION),
            Map.entry("ActionPlans.keep(Actor, Replication, ActionPlan)", REPLICATION),
            Map.entry("ActionPlans.closeGaps(Actor, Replication)", REPLICATION),
            Map.entry("ActionPlans.submit(Actor, Replication, String)", REPLICATION),
            Map.entry("ActionPlans.sendBack(Actor, Replication, String)", REPLICATION),
            Map.entry("ActionPlans.approve(Actor, Replication, String, String)", REPLICATION),
            Map.entry("CarryingOut.start(Actor, Replication, String)", REPLICATION),
            Map.entry("CarryingOut.report(Actor, Replication, Reported)", REPLICATION),
            Map.entry("CarryingOut.adapt(Actor, Replication, Adaptation)", REPLICATION),
            Map.entry("CarryingOut.pause(Actor, Replication, String, LocalDate)", REPLICATION),
            Map.entry("CarryingOut.resume(Actor, Replication, String)", REPLICATION),
            Map.entry("CarryingOut.cancel(Actor, Replication, String)", REPLICATION),
            Map.entry("CarryingOut.complete(Actor, Replication, String)", REPLICATION),
            Map.entry("CarryingOut.check(Actor, Replication, boolean, String)", REPLICATION),
            Map.entry("Guarding.commit(Actor, Replication, String)", REPLICATION),
            Map.entry("Guarding.visit(Actor, Replication, Visit)", REPLICATION),
            Map.entry("Guarding.verify(Actor, Replication, String)", REPLICATION),
            Map.entry("Certifying.propose(Actor, Replication, String)", REPLICATION),
            Map.entry("Certifying.certify(Actor, Replication)", REPLICATION),
            Map.entry("Certifying.revoke(Actor, Replication, String)", REPLICATION),
            Map.entry("Renewals.ask(Actor, String, LocalDate)", REPLICATION),
            Map.entry("Renewals.open(Actor)", REPLICATION),
            Map.entry("Renewals.file(Actor, String)", REPLICATION),
            Map.entry("Renewals.renew(Actor, String, ReplicationId, String)", REPLICATION),
            Map.entry("Renewals.end(Actor, String, ReplicationId, String)", REPLICATION),
            Map.entry("RenewalBook.pdf(Actor, String)", REPLICATION),
            Map.entry("SigningDays.open(Actor, Head)", REPLICATION),
            Map.entry("SigningDays.list(Actor)", REPLICATION),
            Map.entry("SigningDays.region(Actor)", REPLICATION),
            Map.entry("SigningDays.get(Actor, String)", REPLICATION),
            Map.entry("SigningDays.sign(Actor, String, String)", REPLICATION),
            Map.entry("SigningDays.absent(Actor, String, String)", REPLICATION),
            Map.entry("SigningDays.present(Actor, String, String)", REPLICATION),
            Map.entry("SigningDays.sooner(Actor, String, String)", REPLICATION),
            Map.entry("SigningDays.close(Actor, String)", REPLICATION),
            Map.entry("SigningDays.file(Actor, String)", REPLICATION),
            Map.entry("SigningDays.check(String)", REPLICATION),
            Map.entry("CommitmentBook.pdf(Actor, String)", REPLICATION),
            Map.entry("PaperTexts.of(PaperKind, Province, int)", REPLICATION),
            Map.entry("PaperTexts.in(PaperScope, PaperKind)", REPLICATION),
            Map.entry("PaperTexts.word(Actor, PaperScope, PaperText)", REPLICATION),
            Map.entry("PaperTexts.region(Actor)", REPLICATION),
            Map.entry("ReplicationPrint.papers(Actor, ReplicationId)", REPLICATION),
            Map.entry("ReplicationPrint.pdf(Actor, ReplicationId, PaperKind)", REPLICATION),
            Map.entry("ReplicationPrint.preview(PaperText)", REPLICATION),
            Map.entry("Certifying.reject(Actor, Replication, String)", REPLICATION),
            Map.entry("Certifying.askToReopen(Actor, Replication, String)", REPLICATION),
            Map.entry("Certifying.reopen(Actor, Replication)", REPLICATION),
            Map.entry("CarryingOut.settle(Actor, Replication, Settled)", REPLICATION),
            Map.entry("CarryingOut.mend(Actor, Replication, int, String, String)", REPLICATION),
            Map.entry("ActionPlans.closeGap(Actor, Replication, String)", REPLICATION),
            Map.entry("ToldReplications.tell(Actor, List)", REPLICATION),
            Map.entry("InvitedEntries.page(Actor, EditionId, int, int)", REPLICATION),
            Map.entry("InvitedEntries.after(Actor, InvitedEntry, int, int)", REPLICATION),
            Map.entry("InvitedEntries.size(Actor, EditionId)", REPLICATION),
            Map.entry("InvitedEntries.invite(Actor, EditionId, String, EntryId)", REPLICATION),
            Map.entry("InvitedEntries.fill(Actor, EditionId, String, int, int, DoubleConsumer)", REPLICATION),
            Map.entry("InvitedEntries.withdraw(Actor, InvitedEntry, String)", REPLICATION),
            Map.entry("ToldReplications.cameTo(Actor, Replication, EntryId)", REPLICATION),
            Map.entry("AgencyIntake.check(Actor, byte[])", "takes a file in"),
            Map.entry("Broadcasts.ask(Actor, Whom, String, String)", "has another id each time"),
            Map.entry("Guides.write(Actor, Written)", "has another id each time"),
            Map.entry("HubRegister.get(Actor, String)", HUBS),
            Map.entry("HubRegister.enter(Actor, String)", HUBS),
            Map.entry("HubRegister.describe(Actor, Hub, List, List, List, String)", HUBS),
            Map.entry("HubPeople.appoint(Actor, Hub, List)", HUBS),
            Map.entry("HubPeople.appoint(Actor, Hub, HubMentor, String)", HUBS),
            Map.entry("HubPeople.nameSecretary(Actor, Hub, String)", HUBS),
            Map.entry("HubMaturity.year(int)", HUBS),
            Map.entry("HubMaturity.years()", HUBS),
            Map.entry("HubMaturity.begin(Actor, int, LocalDate, List)", HUBS),
            Map.entry("HubMaturity.own(Actor, int)", HUBS),
            Map.entry("HubMaturity.answer(Actor, Sheet, Line)", HUBS),
            Map.entry("HubMaturity.approve(Actor, Sheet)", HUBS),
            Map.entry("HubMaturity.copy(Actor, String, int)", HUBS),
            Map.entry("HubMaturity.given(Actor, String, int)", HUBS),
            Map.entry("HubMaturity.verified(Actor, Sheet)", HUBS),
            Map.entry("HubMaturity.record(Actor, String, int)", HUBS),
            Map.entry("HubMaturity.rows(Actor, int)", HUBS),
            Map.entry("HubMaturity.trend(String)", HUBS),
            Map.entry("HubMaturity.peers(String, int)", HUBS),
            Map.entry("HubMaturity.rubric(int)", HUBS),
            Map.entry("Editions.ofOthers()", HUBS),
            Map.entry("Editions.programme(String)", HUBS),
            Map.entry("CoachingNotes.hub(Actor)", HUBS),
            Map.entry("CoachingNotes.cases(Actor, int, int)", HUBS),
            Map.entry("CoachingNotes.own(Actor, int, int)", HUBS),
            Map.entry("CoachingNotes.get(Actor, String)", HUBS),
            Map.entry("CoachingNotes.write(Actor, EventText)", HUBS),
            Map.entry("CoachingNotes.rewrite(Actor, HubEvent, EventText)", HUBS),
            Map.entry("Replications.isInRegion(Actor, Province, String)", REPLICATION),
            Map.entry("Replications.hasBegun(AgencyId, EntryId)", REPLICATION),
            Map.entry("HubRegister.record(Actor, Hub, HubInstrument)", HUBS),
            Map.entry("HubRegister.missing(Actor, Hub, HubRule)", HUBS),
            Map.entry("HubRegister.due(HubRow)", HUBS),
            Map.entry("HubRegister.move(Actor, Hub, HubMove, HubRecord)", HUBS),
            Map.entry("HubRegister.ask(Actor, Hub, HubMove, HubRecord)", HUBS),
            Map.entry("HubRegister.agree(Actor, Hub)", HUBS),
            Map.entry("HubRegister.turnDown(Actor, Hub)", HUBS),
            Map.entry("HubRegister.aim(Actor, HubTarget, int, int, int, String)", HUBS),
            Map.entry("HubRegister.find(String)", HUBS),
            Map.entry("HubRegister.isGone(String)", HUBS),
            Map.entry("HubPlans.of(Actor, String, int)", HUBS),
            Map.entry("HubPlans.usual(Actor, int)", HUBS),
            Map.entry("HubPlans.plan(Actor, HubYear, List)", HUBS),
            Map.entry("HubPlans.calendar(Actor, String, int)", HUBS),
            Map.entry("HubRegister.own(Actor)", HUBS),
            Map.entry("HubMaturity.isVerified(int)", HUBS),
            Map.entry("HubRegister.isSecretary(Actor)", HUBS),
            Map.entry("HubEvents.page(Actor, String, boolean, int, int)", HUBS),
            Map.entry("HubEvents.count(Actor, String)", HUBS),
            Map.entry("HubEvents.open(Actor, String)", HUBS),
            Map.entry("HubEvents.get(Actor, String)", HUBS),
            Map.entry("HubEvents.invited(Actor, String)", HUBS),
            Map.entry("HubEvents.calendar(String)", HUBS),
            Map.entry("HubEvents.ahead(String)", HUBS),
            Map.entry("Exchanges.about(EntryId)", HUBS),
            Map.entry("Exchanges.ask(Actor, EntryId, String)", HUBS),
            Map.entry("Exchanges.note(Actor, EntryId, String)", HUBS),
            Map.entry("Exchanges.answer(Actor, Exchange, String)", HUBS),
            Map.entry("Exchanges.hide(Actor, String, long, boolean)", HUBS),
            Map.entry("Exchanges.asked(Actor)", HUBS),
            Map.entry("Exchanges.own(Actor)", HUBS),
            Map.entry("Exchanges.all(Actor, int, int)", HUBS),
            Map.entry("HubEvents.plan(Actor, String, EventText)", HUBS),
            Map.entry("HubEvents.rewrite(Actor, HubEvent, EventText)", HUBS),
            Map.entry("HubEvents.attend(Actor, HubEvent, List)", HUBS),
            Map.entry("HubEvents.agree(Actor, HubEvent, HubAction)", HUBS),
            Map.entry("HubEvents.finish(Actor, HubEvent, int, boolean)", HUBS),
            Map.entry("EquityBoard.figures()", HUBS),
            Map.entry("EquityBoard.year(int)", HUBS),
            Map.entry("Library.ofHub(String, int)", HUBS),
            Map.entry("Library.write(Actor, LibraryText)", "has another id each time"),
            Map.entry("LetterTemplates.pdf(Actor, ProposalId, String)", "prints what the writer's own draft says"),
            Map.entry("SavedFilters.save(Actor, Saved)", "is the actor's own, and of no proposal"),
            Map.entry("Library.attach(Actor, LibraryItem, String, InputStream)", "takes a file in"),
            Map.entry("Library.detach(Actor, LibraryItem)", "takes a file out of a page that has none"),
            Map.entry("Leavings.begin(Actor, String, String)", "is the actor's own, and of no proposal"),
            Map.entry("Offices.give(Actor, Account, Role)", "changes who may do what"),
            Map.entry("Offices.handOver(Actor, Account, String, String)", "has another id each time"),
            Map.entry("Offices.take(Actor, Account, Role)", "changes who may do what"),
            Map.entry(
                    "Registrations.apply(String, Applicant, OfficialLetter)",
                    "is asked by strangers, of nothing that is given"),
            Map.entry("Registrations.receive(Actor, String, String, InputStream)", "takes a file in"),
            Map.entry("Registrations.letter(Actor, Registration)", "a stranger's file, of nothing that is given"),
            Map.entry("Registrations.admit(Actor, Registration, AgencyId)", "has another id each time"),
            Map.entry("Registrations.decline(Actor, Registration, String)", "ends what a stranger asked"),
            Map.entry("ListIntake.check(Actor, ListKind, byte[])", "takes a file in"),
            Map.entry("AgencyIntake.take(Actor, AgencyList, boolean, DoubleConsumer)", "takes a file in"),
            Map.entry("AgencyIntake.template(TableFormat)", "an empty table, zipped with the time of day"),
            Map.entry("ListIntake.take(Actor, ListedLines, boolean, DoubleConsumer)", "takes a file in"),
            Map.entry("ListIntake.template(ListKind, TableFormat)", "an empty table, zipped with the time of day"),
            Map.entry("SecondFactors.keep(Actor, PasskeyAsked, String, String)", "takes a device's answer in"),
            Map.entry("SecondFactors.keepApp(Actor, AppOffer, String)", "takes a code of an app in"),
            Map.entry("SecondFactors.offerApp(Actor)", "what it gives is made by chance"),
            Map.entry("SecondFactors.newRecoveryCodes(Actor)", "what it gives is made by chance"),
            Map.entry("Passwords.change(Actor, String, String)", "who tries again waits, in either world"),
            Map.entry("Documents.accept(Actor, Upload)", "takes a file in"),
            Map.entry("CaseOwners.attach(Actor, EntryId, String, InputStream, boolean)", "takes a file in"),
            Map.entry("CaseFilling.attach(Actor, EntryId, String, InputStream, boolean)", "takes a file in"),
            Map.entry("CaseFilling.bringIn(Actor, Collection)", "takes what other records know in"),
            Map.entry(
                    "ReaderHints.send(Actor, String, EntryId, String, byte[])",
                    "is asked by strangers, of an innovation that is public"),
            Map.entry("Catalogue.known(Collection)", "stands beside entries, which are read with their pages"),
            Map.entry("InnovationPrint.pdf(KnownEntry, List, Locale)", "a public page as a file, with the time of day"),
            Map.entry(
                    "PublicSite.hint(String, String, String, Refusal)",
                    "the form of a suggestion once more, read with the other pages"),
            Map.entry(
                    "PublicSite.running(String, String, Refusal)",
                    "the yearly question once more, read with the other pages"),
            Map.entry("Documents.receive(Actor, Upload)", "takes a file in"),
            Map.entry("Editions.read(Actor, byte[])", "takes a file in"),
            Map.entry("Objections.raise(Actor, String, ProposalId, Filing, Locale, List)", "takes files in"),
            Map.entry("Objections.raise(Actor, String, ProposalId, Filing, Locale, List, byte[])", "takes files in"),
            Map.entry(
                    "Objections.withdraw(Actor, String, String, String)",
                    "slowed down by how often it was asked before; its answer is in the public register"),
            Map.entry("Answers.answer(Actor, String, String, List)", "takes files in"),
            Map.entry("ExOfficio.open(Actor, ProposalId, String, List)", "takes files in"),
            Map.entry("Drafts.attach(Actor, Draft, String, String, InputStream)", "takes a file in"),
            Map.entry("Drafts.detach(Actor, Draft, Attached)", "takes a file out of a draft that has none"),
            Map.entry("Drafts.putBack(Actor, Draft, Attached)", "puts a file back into a draft that has none"),
            Map.entry(
                    "Publishing.publish(Actor, Entry)",
                    "puts an entry into the search index, where no snapshot takes it out"),
            Map.entry("Followers.lags(Actor)", "counts what threads of their own have come to"),
            Map.entry(
                    "Proposals.entrants(Collection)",
                    "rows for other services, which ask who may see them; what they show of these is asked of them"),
            Map.entry("Publishing.bringIn(Actor, List)", "takes entries of earlier years in"),
            Map.entry("OpenData.get(DataQuestion)", "all that it tells is read by the test of its document"),
            Map.entry("OpenData.catalogue(String)", "names the lists there are, and no more"),
            Map.entry("OpenData.tooOften()", "says the same each time"),
            Map.entry("Gathering.gather(Actor, List)", "takes entries of other registers in"),
            Map.entry("Gathering.each(Consumer)", "hands on what is published, which the catalogue is asked for"),
            Map.entry("Gathering.own()", "hands on what is published, which the catalogue is asked for"),
            Map.entry("Gathering.all(Collection)", "hands on what is published, which the catalogue is asked for"),
            Map.entry("Resolving.near(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry("Resolving.pair(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry("Resolving.confirm(Actor, SourceRecord, String)", "asked of a record of another register"),
            Map.entry("Resolving.different(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry("Resolving.merge(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry("Resolving.separate(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry("Resolving.correct(Actor, SourceRecord, Corrected)", "asked of a record of another register"),
            Map.entry("Quality.all(Actor)", "counts records of other registers, which nobody judges"),
            Map.entry("Importing.registers(Actor)", "names registers, which stand in the product"),
            Map.entry("Institutions.check(Actor, Institution)", "changes who is who"),
            Map.entry("Institutions.rename(Actor, Institution, String, LocalDate)", "changes who is who"),
            Map.entry("Institutions.merge(Actor, Institution, String, LocalDate)", "changes who is who"),
            Map.entry("Institutions.call(Actor, Institution, List)", "changes who is who"),
            Map.entry("Institutions.takeBack(Actor, Institution)", "changes who is who"),
            Map.entry("Resolving.restore(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry("Resolving.dismiss(Actor, SourceRecord)", "asked of a record of another register"),
            Map.entry(
                    "Resolving.page(Actor, State, String, int, int)",
                    "records of other registers, which nobody judges"),
            Map.entry("Resolving.count(Actor, State, String)", "records of other registers, which nobody judges"),
            Map.entry("PublicSite.tooOften(String, String, int)", "says that too much was asked, of nothing else"),
            Map.entry("Gathering.missing(Collection)", "numbers of the catalogue"),
            Map.entry("Gathering.withdraw(Actor, EntryId, String)", "takes an entry of the catalogue back"),
            Map.entry("Gathering.giveBack(Actor, EntryId, String)", "publishes an entry of the catalogue again"),
            Map.entry("Gathering.tell(Actor, EntryId, List, String)", "takes what other registers tell in"),
            Map.entry("Importing.take(Actor, Wanted, Consumer, IntConsumer)", "takes a file in"),
            Map.entry("Institutions.whoIsWho()", "looks names up, which stand in the product and in the register"),
            Map.entry("Awards.bringIn(Actor, List)", "takes awards of earlier years in"),
            Map.entry(
                    "Exports.write(Actor, EditionId, boolean, Path, DoubleConsumer)",
                    "refused until all have sealed, and writes a folder"),
            Map.entry(
                    "PublicSite.get(String, Map, String)",
                    "all its pages are read one by one, by the links between them"),
            Map.entry(
                    "PublicSite.again(String, Map, String, Refusal)",
                    "the objection's form once more, read with the other pages"),
            Map.entry(
                    "PublicSite.rating(String, Map, String, Refusal)",
                    "the form of a public rating once more, read with the other pages"),
            Map.entry(
                    "PublicSite.checked(String, String, String, Refusal)",
                    "the page of a case once more, read with the other pages"),
            Map.entry("Followers.isAtTheEnd(String)", "says what threads of their own have come to"),
            Map.entry("Followers.hasTaken(String, String)", "says what threads of their own have come to"),
            Map.entry(
                    "OwnLines.of(String, List)",
                    "asked by the module a thing belongs to, which says who is told of it"),
            Map.entry("Remarks.remove(Actor, ProposalId, Remark)", "takes a remark back where there is none"),
            Map.entry("Causes.have(String, String, List)", "asked by followers, of the lines they follow"),
            Map.entry(
                    "Moves.advance(Actor, AuditEntry, ProposalId, Stage, Stage, String, Map)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Moves.close(Actor, AuditEntry, ProposalId, Stage, Outcome, String)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Moves.readmit(Actor, AuditEntry, ProposalId, Outcome, Said)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Moves.correct(Actor, AuditEntry, ProposalId, Correction, String)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Moves.admitAnew(Actor, AuditEntry, ProposalId, String)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Moves.announceEnd(Actor, AuditEntry, ProposalId, Set, Outcome, Said)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Moves.giveBack(Actor, AuditEntry, ProposalId, Said, Instant)",
                    "follows from a chained line, which nobody can hand in"),
            Map.entry(
                    "Checks.run(Actor, Consumer)",
                    "counts everything there is in the store, the log of both worlds too"));

    /** Where one chooses an edition. */
    private static final List<String> HAS_EDITIONS =
            List.of("evaluasi", "instansi", "nominasi", "panel", "proposal", "sekretariat");

    private final SealedWorld world;
    private final ApplicationContext context;
    private final Map<String, List<?>> byParameter = new HashMap<>();

    SealedExamples(SealedWorld world, ApplicationContext context) {
        this.world = world;
        this.context = context;
        ids();
        words();
        documents();
    }

    ServiceAnswers answers() {
        return new ServiceAnswers(byParameter);
    }

    /** A route with every proposal, edition and code in the places where it has parameters. */
    Stream<String> addresses(String route) {
        if (route.contains(":proposal") || route.contains(":id"))
            return world.proposals().stream().map(p -> route.replaceFirst(":(proposal|id)\\b", p.value()));
        if (route.contains(":edition"))
            return Stream.of(world.desk, world.hall).map(c -> route.replace(":edition", c.id.value()));
        if (route.contains(":code?")) return Stream.of(route.replace("/:code?", ""), route.replace(":code?", code()));
        if (route.contains(":number")) return Stream.of(route.replace(":number", "TI-2023-001"));
        if (route.contains(":entry")) return Stream.of(route.replace(":entry", "TI-2023-001"));
        if (route.contains(":problem") || route.contains(":need"))
            return Stream.of(route.replaceFirst(":(problem|need)", "tidak-ada"));
        if (route.contains(":apa"))
            return Stream.of("penugasan", "penilai", "konsolidasi")
                    .map(apa -> route.replace(":apa", apa))
                    .flatMap(a -> Stream.of(world.desk, world.hall).map(c -> a + "?edisi=" + c.id.value()));
        if (route.matches(".*:(problem|need|hub)\\b.*"))
            return Stream.of(route.replaceFirst(":(problem|need|hub)\\b", "33"));
        if (route.contains(":")) throw new IllegalArgumentException("what to put into " + route);
        return HAS_EDITIONS.stream().noneMatch(route::startsWith)
                ? Stream.of(route)
                : Stream.of(
                        route, route + "?edisi=" + world.desk.id.value(), route + "?edisi=" + world.hall.id.value());
    }

    static String brief(List<Object> way) {
        return way.stream()
                .map(String::valueOf)
                .map(s -> s.length() > 60 ? s.substring(0, 60) + "…" : s)
                .toList()
                .toString();
    }

    private void ids() {
        var accounts = world.others.values().stream().filter(a -> a != null).toList();
        var secret = List.of(
                world.desk.evaluators.get(2).id(), world.hall.panelists.get(2).id());
        var proposals = world.proposals();
        put("EditionId", world.desk.id, world.hall.id);
        put("ProposalId", proposals.toArray());
        put("Collection<ProposalId>", proposals);
        put("SubjectId", proposals.toArray());
        put("Collection<SubjectId>", proposals);
        put("Collection<? extends SubjectId>", proposals);
        put("SubjectInRound", proposals.stream().map(SubjectInRound::first).toArray());
        put(
                "Collection<SubjectInRound>",
                proposals.stream().map(SubjectInRound::first).toList());
        put("AccountId", secret.toArray());
        put("Collection<AccountId>", secret);
        put("Account", bean(Accounts.class).get(secret.getFirst()), accounts.getFirst());
        put("List<Account>", accounts);
        put("Account other", bean(Accounts.class).get(secret.getFirst()));
        put("AgencyId", proposal(world.sealedAtDesk).agency());
        put("Collection<AgencyId>", Set.of(proposal(world.sealedAtDesk).agency()));
        put("UnitId", proposal(world.sealedAtDesk).unit());
        put("Collection<UnitId>", Set.of(proposal(world.sealedAtDesk).unit()));
        put("DocumentId", new DocumentId("none"));
        put("Collection<DocumentId>", List.of(new DocumentId("none")));
        put("EntryId", new EntryId("TI-2023-001"));
    }

    private void words() {
        put("String", "uji");
        put("PublicOpinion", new PublicOpinion(Rater.Relation.USER, List.of(), ""));
        put("String group", Competition.GROUP);
        put("String id", "tidak-ada");
        put("String code", code());
        put("String email", "uji@kipp.test");
        put(
                "String subject",
                "sheet:" + world.sealedAtDesk.value() + "/desk/"
                        + world.desk.evaluators.get(2).id().value(),
                "sheet:" + world.sealedInHall.value() + "/panel/"
                        + world.hall.panelists.get(2).id().value(),
                "proposal:" + world.sealedAtDesk.value());
        put("int offset", 0);
        put("int beyond", 0);
        put(
                "Mail",
                new Mail("uji", "uji@kipp.test", "Uji", null, MailState.SENT, 0, Instant.now(), Instant.EPOCH, null));
        put("int limit", 100);
        put("int page", 1);
        put("int score", 7000);
        put("int perDay", 9);
        put("int year", 2023);
        put("int no", 1);
        put("int seen", 1);
        put("long seed", 1L);
        put("long after", 0L);
        put("long before", Long.MAX_VALUE);
        put("long upTo", Long.MAX_VALUE);
        put("long version", 1L);
        put("long number", 1L);
        put("String passage", "uji");
        put("TrailFilter", TrailFilter.ALL);
        put("Consumer<AuditEntry>", (Consumer<AuditEntry>) entry -> {});
        put("Collection<String>", List.of(Competition.GROUP));
        put("Consumer<ProposalRow>", (Consumer<ProposalRow>) row -> {});
        put("Consumer<Broken>", (Consumer<Broken>) broken -> {});
        put("boolean", true);
        put("Locale", Locale.of("id"));
        put("Instant", Instant.now().plusSeconds(86_400));
        put("LocalDate", LocalDate.of(2026, 1, 5));
        put("LocalTime", LocalTime.of(9, 0));
        put("String matter", "NOMINATION", "FINALISTS", "AWARDS");
        put("Facet", (Object[]) Facet.values());
        put("Map<Facet, Set<String>>", Map.of());
        put("Map<String, ?>", Map.of());
        put("Stage", Stage.NOMINATED);
        put("Closing.Outcome", Closing.Outcome.DISQUALIFIED);
        put("EntryOrder", id.kipp.proposal.EntryOrder.BY_NUMBER);
        put("LetterOrder", id.kipp.mail.LetterOrder.NEWEST);
        put("PlaceOrder", id.kipp.judging.PlaceOrder.OPEN_FIRST);
        put("Screening.Outcome", Screening.Outcome.PASSED);
        put("DeskProgress.Waiting", (Object[]) DeskProgress.Waiting.values());
        put("Role", (Object[]) Role.values());
        put("List<Integer>", List.of(3));
        put(
                "Reminders",
                Stream.of(world.desk.id, world.hall.id)
                        .map(context.getBean(Editions.class)::reminders)
                        .toArray());
        put("SearchWords", context.getBean(Vocabulary.class).get(world.desk.secretary));
        var judges = new Whom(Whom.Kind.EVALUATORS, null, Whom.Part.ANY, null, null, null);
        var secretary = world.desk.secretary;
        put("Whom", judges);
        put("Broadcast", context.getBean(Broadcasts.class).ask(secretary, judges, "Uji", "Uji"));
        var written = new Guide.Written(Guide.Kind.GUIDE, "Uji", "Uji", List.of());
        put("Guide.Written", written);
        put("Guide", context.getBean(Guides.class).write(secretary, written));
        put("CaseText", CaseText.NOTHING);
        put("Running", (Object[]) Running.values());
        put("StopReason", StopReason.OTHER);
        put("LibraryKind", (Object[]) LibraryKind.values());
        var page = new LibraryText(LibraryKind.NEWS, "Uji", "Uji", "Uji", "", LocalDate.EPOCH);
        put("LibraryText", page);
        put("LibraryItem", context.getBean(Library.class).write(secretary, page));
        put("Upkeep", context.getBean(Upkeeps.class).next());
        put("Set<Stage>", Set.of(Stage.values()));
        put("BiConsumer<Integer, Integer>", (BiConsumer<Integer, Integer>) (done, of) -> {});
        put("Runnable", (Runnable) () -> {});
        put("DoubleConsumer", (DoubleConsumer) share -> {});
        put("Line", new Line("significance", 50, "uji"));
        put("List<Line>", List.of(new Line("significance", 50, "uji")));
        var pick = new Pick(null, "significance", 0, 6);
        put("Pick", pick);
        put("Exhibit", new Exhibit(pick, "Uraian"));
        put("long seen", 0L);
        put("Letter", letter());
        put("Published", new Published(world.hall.id, Competition.GROUP, "AWARDS", letter(), true));
        put("LetterDraft", LetterDraft.atOnce("B/uji", LocalDate.EPOCH, "Uji", "Uji"));
        put("ProposalFilter", ProposalFilter.ALL);
        put("AccountOrder", id.kipp.account.AccountOrder.BY_NAME);
        put("AccountFilter", AccountFilter.ALL);
        put("Filing", new Filing(Filing.Kind.OBJECTION, "Uji", "uji@kipp.test", "Keberatan ".repeat(5), ""));
        put("Consequence", (Object[]) Consequence.values());
        put("Correction", new Correction("Uji", "", ""));
        put("Filing.Kind", (Object[]) Filing.Kind.values());
        put("AgencyDraft", new AgencyDraft("Kota Uji Coba", AgencyKind.CITY, Province.SULAWESI_UTARA, false));
        put("Invitation", Invitation.secretariat("Uji", "uji-undangan@kipp.test"));
        put("Profile", Profile.of("Uji", "uji-profil@kipp.test"));
        put("Step", TestSteps.EVALUATION, TestSteps.PANEL);
        var window = new Window(TestSteps.PANEL, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        put("PendingMove", new PendingMove(window, window, "uji", "uji", new AccountId("uji"), Instant.EPOCH));
        put("Window", new Window(TestSteps.PANEL, Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
    }

    private void documents() {
        var secretary = world.desk.secretary;
        put("Proposal", world.proposals().stream().map(this::proposal).toArray());
        put(
                "Entrant",
                world.proposals().stream()
                        .map(this::proposal)
                        .map(Proposal::entrant)
                        .toArray());
        put("Edition", world.desk.edition(), world.hall.edition());
        put(
                "RoundRule round",
                RoundRule.of(world.desk.edition(), TestRounds.DESK),
                RoundRule.of(world.hall.edition(), TestRounds.PANEL));
        put("Edition seen", world.desk.edition());
        put(
                "Sheet",
                bean(Sheets.class).open(world.desk.evaluators.get(1), TestRounds.DESK, world.sealedAtDesk),
                bean(Sheets.class).open(world.hall.panelists.get(1), TestRounds.PANEL, world.sealedInHall));
        put(
                "Amendment",
                new Amendment(
                        "uji", world.sealedInHall, new Correction("Uji", "", ""), "Uji", world.hall.secretary.id()));
        put(
                "Disclosure",
                Disclosure.of(
                        world.desk.evaluators.get(1),
                        world.desk.id,
                        new Disclosure.Scope(Disclosure.Kind.SUBJECT, "tidak-ada"),
                        "Uji",
                        0,
                        0,
                        Instant.EPOCH));
        put("String round", TestRounds.DESK, TestRounds.PANEL);
        put("List<AgencyDraft>", List.of());
        put("List<Screening.Check>", world.desk.allPassed());
        put(
                "Agency",
                bean(Agencies.class).find(proposal(world.sealedAtDesk).agency()).orElseThrow());
        put(
                "ServiceUnit",
                bean(Agencies.class).unit(proposal(world.sealedAtDesk).unit()).orElseThrow());
        put("Constitution", world.desk.edition().constitution());
        put("Team", world.desk.edition().team());
        put("Proposed", bean(Plans.class).propose(secretary, world.desk.id, TestRounds.DESK, 1));
        put(
                "Decision",
                Stream.of("NOMINATION", "FINALISTS", "AWARDS")
                        .flatMap(m -> bean(Decisions.class).of(secretary, world.hall.id, m).stream())
                        .toArray());
        put(
                "Announcement",
                bean(Announcements.class).of(secretary, world.hall.id).toArray());
        put(
                "Consolidation",
                bean(Consolidations.class).agreed(secretary, world.hall.id).getFirst(),
                open());
        put("Objection", bean(Cases.class).of(secretary, world.hall.id).getFirst());
        put("Hearing", bean(Schedules.class).page(world.hall.id, 0, 1).getFirst());
        var draft = bean(Drafts.class).open(world.writing.writer, world.sealedAtDesk);
        put("Draft", draft);
        put(
                "RatingComment",
                new RatingComment(
                        "uji",
                        1,
                        world.hall.id,
                        new RatingComment.About(TestRounds.PANEL, world.sealedInHall),
                        "Bagus.",
                        Instant.EPOCH,
                        true,
                        null,
                        List.of()));
        put(
                "RatingAlarm",
                new RatingAlarm(
                        "uji",
                        1,
                        world.hall.id,
                        new RatingAlarm.Where(TestRounds.PANEL, world.sealedInHall, "uji"),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null,
                        List.of()));
        put("ProposalDraft", draft.text());
        var entry = bean(Publishing.class).prepare(secretary, world.sealedInHall);
        put("Entry", entry);
        put("EntryText", entry.text());
        put(
                "Notice",
                new Notice("tidak-ada", "test", List.of(), new Topic(Topic.Kind.EDITION, "uji"), Instant.EPOCH, false));
        put(
                "Undigested",
                new Undigested(
                        "uji",
                        "uji",
                        new Undigested.Line("uji", 1, "uji"),
                        new Undigested.Trying(1, Instant.EPOCH, true, "uji"),
                        Instant.EPOCH));
        put("String[]", (Object) new String[] {"uji"});
        put("List<Mails.Letter>", List.of());
        put("Object[]", (Object) new Object[] {"uji"});
        put("Revision", bean(Proposals.class).revision(secretary, proposal(world.sealedAtDesk)));
    }

    /** As the team would begin to agree on what not everybody has sealed. */
    private Consolidation open() {
        return new Consolidation(
                SubjectInRound.first(world.sealedAtDesk),
                0,
                world.desk.id,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Letter letter() {
        return new Letter(
                1,
                LetterDraft.atOnce("B/uji", LocalDate.EPOCH, "Uji", "Uji"),
                "uji",
                ListRef.EMPTY,
                Map.of(),
                ListRef.EMPTY,
                null,
                new Letter.Signature(new AccountId("uji"), Instant.EPOCH),
                null);
    }

    private Proposal proposal(ProposalId id) {
        return bean(Proposals.class).get(world.desk.secretary, id);
    }

    private String code() {
        return proposal(world.sealedAtDesk).submitted().code();
    }

    private void put(String parameter, Object... examples) {
        byParameter.put(parameter, List.of(examples));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
