package id.kipp.report;

import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.ServiceUnit;
import id.kipp.edition.Attachment;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The letters a form asks for, as the edition words them and with what the draft says put in: to be printed and signed. */
@Service
public class LetterTemplates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));
    private static final String OPEN = "................................";

    private final Drafts drafts;
    private final Proposals proposals;
    private final Editions editions;
    private final Agencies agencies;

    LetterTemplates(Drafts drafts, Proposals proposals, Editions editions, Agencies agencies) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.editions = editions;
        this.agencies = agencies;
    }

    /**
     * For whoever writes the proposal.
     *
     * @param letter key of what the form asks for
     * @throws Refusal {@code report.no-template}
     */
    public byte[] pdf(Actor actor, ProposalId id, String letter) {
        var text = drafts.open(actor, id).text();
        var proposal = proposals.get(actor, id);
        var edition = editions.get(proposal.edition());
        var asked = edition.constitution().form(text.group()).attachments().stream()
                .filter(a -> a.key().equals(letter) && a.template() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal(ReportRefusal.NO_TEMPLATE));
        return print(asked, facts(proposal, edition, text));
    }

    private static byte[] print(Attachment letter, Map<String, String> facts) {
        var body = new Markup().element("h1", letter.id());
        var text = letter.template() == null ? "" : letter.template();
        for (var fact : facts.entrySet()) text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        text.lines().forEach(line -> body.element("p", line.isBlank() ? " " : line));
        body.raw("<br/><br/>").element("p", say("place")).raw("<br/><br/><br/>").element("p", "( " + OPEN + " )");
        return Pdf.of(letter.id(), body);
    }

    private static String say(String what) {
        return PrintWording.say("template." + what);
    }

    private Map<String, String> facts(Proposal proposal, Edition edition, ProposalDraft text) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("judul", text.title());
        facts.put("unit", agencies.unit(proposal.unit()).map(ServiceUnit::name).orElse(OPEN));
        facts.put("instansi", agencies.find(proposal.agency()).map(Agency::name).orElse(OPEN));
        facts.put(
                "inovator",
                text.innovator().name().isBlank() ? OPEN : text.innovator().name());
        facts.put("mulai", text.start() == null ? OPEN : DAY.format(text.start()));
        facts.put("edisi", edition.constitution().name().id());
        return facts;
    }
}
