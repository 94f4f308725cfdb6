package id.kipp.report;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.mail.Site;
import id.kipp.proposal.Proposals;
import id.kipp.ranking.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PrintsTest extends ServiceTest implements Refusals {

    static final Pattern FIGURE = Pattern.compile("\\d+(?:[,/]\\d+)*");
    static final String NASTY = "Air & <b>Bersih</b> \"7\" ]]> <img src=x>";

    @Test
    void a_receipt_says_what_was_received_in_a_font_of_our_own() throws Exception {
        var play = new Competition(context, 1, 1);
        var proposal = play.entered(NASTY, 80);
        var receipt = bean(Proposals.class).receipt(play.secretary, proposal.id());
        var print = Print.of(bean(Receipts.class).pdf(play.secretary, proposal.id()));
        assertThat(print.dense())
                .contains(
                        Print.dense(NASTY),
                        receipt.number(),
                        receipt.sha256(),
                        Print.dense(receipt.agency()),
                        Print.dense(PrintWording.time(receipt.at())));
        assertThat(print.fonts())
                .isNotEmpty()
                .allMatch(f -> f.endsWith("NotoSans-Regular") || f.endsWith("NotoSans-Bold"));
    }

    @Test
    void the_code_on_a_receipt_leads_to_the_check_that_confirms_it() throws Exception {
        var play = new Competition(context, 1, 1);
        var proposal = play.entered("Perahu sehat", 80);
        var receipt = bean(Proposals.class).receipt(play.secretary, proposal.id());
        var print = Print.of(bean(Receipts.class).pdf(play.secretary, proposal.id()));
        assertThat(print.codes()).containsExactly(bean(Site.class).check(receipt.code()));
        assertThat(bean(PrintChecks.class).find(" " + receipt.code().toLowerCase(java.util.Locale.ROOT)))
                .contains(new PrintChecks.Genuine.OfReceipt(receipt));
    }

    @Test
    void a_code_nobody_issued_is_not_genuine() {
        assertThat(bean(PrintChecks.class).find("BA00000000000000")).isEmpty();
        assertThat(bean(PrintChecks.class).find("")).isEmpty();
    }

    @Test
    void only_readers_of_a_proposal_print_its_receipt() {
        var play = new Competition(context, 1, 1);
        var proposal = play.entered("Perahu sehat", 80);
        assertRefused("proposal.not-for-you", () -> bean(Receipts.class).pdf(actor(Role.AGENCY), proposal.id()));
    }

    @Test
    void minutes_are_printed_of_decisions_only() {
        var play = new Competition(context, 1, 1);
        assertRefused(
                "decision.not-decided", () -> bean(Minutes.class).of(play.secretary, play.id, "NOMINATION", GROUP));
        assertRefused(
                "decision.not-decided", () -> bean(Minutes.class).of(play.secretary, play.id, "FINALISTS", GROUP));
        assertRefused("decision.not-decided", () -> bean(Minutes.class).of(play.secretary, play.id, "AWARDS", GROUP));
    }

    @Test
    void every_figure_in_the_minutes_of_a_nomination_is_in_the_decision() throws Exception {
        var play = new Competition(context, 3, 1);
        for (var i = 0; i < 9; i++) {
            play.entered("Inovasi " + "abcdefghi".charAt(i), 90 - 5 * (i / 2), kind(i), Province.MALUKU);
        }
        play.nominated();
        var decided = bean(Decisions.class)
                .find(play.secretary, play.id, "NOMINATION", GROUP)
                .orElseThrow();
        var print = Print.of(bean(Minutes.class).of(play.secretary, play.id, "NOMINATION", GROUP));
        assertThat(figures(print, play, known(decided))).containsExactlyInAnyOrderElementsOf(expected(decided, print));
    }

    @Test
    void every_figure_in_the_minutes_of_the_plenary_is_in_the_decision() throws Exception {
        var play = new Competition(context, 4, 2);
        var all = new ArrayList<id.kipp.proposal.Proposal>();
        for (var i = 0; i < 4; i++) all.add(play.entered("Inovasi " + "abcd".charAt(i), 90 - i));
        play.confirmed();
        play.heard(all.get(0).id(), 80, 81, 81);
        play.heard(all.get(1).id(), 90);
        play.heard(all.get(2).id(), 80);
        play.heard(all.get(3).id(), 70);
        var plenaries = bean(Decisions.class);
        var seen = plenaries.prepare(play.secretary, play.id, "AWARDS", GROUP);
        var without = plenaries.deviate(
                play.panelists.get(1), seen, all.get(0).id(), false, "", "Layanan <berhenti> & belum pulih");
        var once = plenaries.consent(play.panelists.get(1), without);
        var decided = plenaries.consent(play.panelists.get(0), once);
        var print = Print.of(bean(Minutes.class).of(play.secretary, play.id, "AWARDS", GROUP));
        assertThat(print.dense()).contains(Print.dense("Layanan <berhenti> & belum pulih"), "80,67(242/3)");
        assertThat(figures(print, play, known(decided))).containsExactlyInAnyOrderElementsOf(expected(decided, print));
    }

    @Test
    void minutes_carry_the_hash_that_stands_in_the_audit_trail_and_can_be_checked() throws Exception {
        var play = new Competition(context, 2, 1);
        play.entered("Satu", 90);
        play.entered("Dua", 80);
        var decided = play.finalistsDecided();
        var print = Print.of(bean(Minutes.class).of(play.panelists.get(0), play.id, "FINALISTS", GROUP));
        var trail = bean(AuditTrail.class);
        trail.drain(play.secretary);
        var hash = trail.about(play.secretary, decided.subject()).stream()
                .filter(e -> e.action().equals("decision.decided"))
                .map(AuditEntry::contentSha256)
                .findFirst()
                .orElseThrow();
        assertThat(print.dense()).contains(hash);
        var code = print.codes().getFirst().substring(print.codes().getFirst().lastIndexOf('/') + 1);
        assertThat(bean(PrintChecks.class).find(code)).hasValueSatisfying(g -> {
            var minutes = ((PrintChecks.Genuine.OfMinutes) g).minutes();
            assertThat(minutes.stated().sha256()).isEqualTo(hash);
            assertThat(minutes.stated().chosen()).isEqualTo(decided.chosen().size());
        });
    }

    @Test
    void printing_again_is_the_same_print() throws Exception {
        var play = new Competition(context, 1, 1);
        play.entered("Satu", 90);
        play.finalistsDecided();
        var first = Print.of(bean(Minutes.class).of(play.secretary, play.id, "FINALISTS", GROUP));
        var second = Print.of(bean(Minutes.class).of(play.secondSecretary, play.id, "FINALISTS", GROUP));
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void minutes_are_for_those_who_may_see_the_decision() {
        var play = new Competition(context, 1, 1);
        play.entered("Satu", 90);
        play.finalistsDecided();
        assertRefused(
                "actor.not-allowed", () -> bean(Minutes.class).of(actor(Role.AGENCY), play.id, "FINALISTS", GROUP));
    }

    /** What is left of the paper's figures when everything that is a name, a number of a paper or a time is taken away. */
    List<String> figures(Print print, Competition play, List<String> known) {
        var text = print.dense();
        var rules = play.edition().constitution();
        var all = new ArrayList<>(known);
        all.addAll(List.of(rules.name().id(), "SHA-256"));
        play.evaluators.forEach(e -> all.add(e.name()));
        play.panelists.forEach(p -> all.add(p.name()));
        all.addAll(print.codes());
        print.codes().forEach(c -> all.add(c.substring(c.lastIndexOf('/') + 1)));
        all.sort(java.util.Comparator.comparingInt(String::length).reversed());
        for (var name : all) text = text.replace(Print.dense(name), "|");
        text = text.replaceAll("[0-9a-f]{64}", "|");
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    List<String> known(Decision decided) {
        var words = java.util.Map.of("NOMINATION", "NOMINASI", "FINALISTS", "FINALIS", "AWARDS", "PLENO");
        var known = new ArrayList<String>();
        known.add("BA-%s-%s-%s".formatted(decided.edition().value(), decided.group(), words.get(decided.matter())));
        for (var c : decided.candidates())
            known.addAll(List.of(c.submitted().number(), c.submitted().agency().name(), c.title()));
        decided.session().consents().forEach(v -> known.add(PrintWording.time(v.at())));
        decided.session().deviations().forEach(d -> known.add(PrintWording.time(d.at())));
        return known;
    }

    static List<String> expected(Decision decided, Print print) {
        var figures = pages(print);
        figures.add("" + decided.candidates().size());
        figures.add("" + decided.candidates().stream().filter(c -> c.chosen()).count());
        for (var board : decided.boards()) {
            figures.add("" + board.seats());
            figures.add("" + board.places());
            figures.add("" + board.candidates().stream().filter(c -> c.chosen()).count());
            for (var c : board.candidates()) {
                figures.add("" + c.rank());
                var exact = Exact.parse(c.placing().total());
                var rounded = exact.decimal(2);
                figures.add(rounded.toPlainString().replace('.', ','));
                if (!Exact.of(rounded).equals(exact)) figures.add(c.placing().total());
            }
        }
        return figures;
    }

    static List<String> pages(Print print) {
        var figures = new ArrayList<String>();
        for (var page = 1; page <= print.pages(); page++) figures.add(page + "/" + print.pages());
        return figures;
    }

    static AgencyKind kind(int i) {
        return i % 3 == 0 ? AgencyKind.PROVINCE : AgencyKind.REGENCY;
    }

    @Test
    void of_a_decision_that_the_trail_does_not_know_no_minutes_are_printed() {
        var play = new Competition(context, 1, 1);
        play.entered("Satu", 90);
        var decided = play.nominated();
        versions(decided, 1); // as somebody with the database in hand would
        try {
            assertRefused(ReportRefusal.MINUTES_NOT_RECORDED, () -> bean(Minutes.class)
                    .of(play.secretary, play.id, "NOMINATION", GROUP));
        } finally {
            versions(decided, -1);
        }
    }

    private void versions(Decision of, long more) {
        bean(MongoDatabase.class)
                .getCollection("decisions")
                .updateOne(new Document("_id", of.id()), new Document("$inc", new Document("version", more)));
    }
}
