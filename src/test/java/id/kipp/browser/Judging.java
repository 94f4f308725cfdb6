package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How Tim Evaluasi comes to one score per entry: each on their own and sealed first, then together. */
final class Judging {

    private static final List<String> OPINIONS =
            List.of("Bukti hari belajar sudah kuat.", "Cakupan sekolahnya masih terlalu sedikit.");

    private final List<Evaluator> evaluators;
    private final Evaluator chair;
    private final Map<Manuscript, List<Evaluator>> teams = new HashMap<>();

    /** @param evaluators the first is the chair */
    Judging(List<Evaluator> evaluators) {
        this.evaluators = evaluators;
        this.chair = evaluators.getFirst();
    }

    void pacts() {
        evaluators.forEach(e -> e.signsThePact(e == chair));
    }

    /** Two of the three judge each entry. */
    List<Evaluator> team(Manuscript text) {
        return teams.computeIfAbsent(text, t -> {
            var team = evaluators.stream().filter(e -> e.judges(t)).toList();
            assertThat(team).hasSize(2);
            return team;
        });
    }

    /** The first has sealed, the second not yet: nobody learns what was given. */
    void inSecret(Manuscript text, Selection secretariat) {
        var team = team(text);
        var first = team.getFirst();
        first.scores(text, 84);
        first.me.looks("lembar");
        var sheet = first.me.page.url();
        first.seals();
        for (var e : evaluators) {
            e.isKeptOut(sheet + "/konsolidasi", e == chair || team.contains(e));
            if (e != first) e.me.seesNot("84,00"); // who gave it is led to the own sheet, where it stands
        }
        secretariat.seesNoScore("84,00", "84.00");
        team.getLast().scores(text, 88);
        team.getLast().seals();
    }

    /** Sealed by both, reopened by the chair, sealed anew, agreed by both. */
    void agreed(Manuscript text) {
        var team = team(text);
        var one = team.getFirst();
        var other = team.getLast();
        chair.meetsAsChair(text);
        chair.me.looks("konsolidasi");
        chair.reopens(other.me, "Catatan keberlanjutan tertukar dengan proposal lain.");
        other.scoresAgain(text, 90);
        other.seals();
        one.meets(text);
        one.me.sees("87,00");
        one.proposes("Bukti dampak kuat dan terukur.");
        other.meets(text);
        other.me.sees("mengusulkan nilai 87,00");
        other.agrees();
    }

    void scored(Manuscript text, int one, int other) {
        var team = team(text);
        team.getFirst().scores(text, one);
        team.getFirst().seals();
        team.getLast().scores(text, other);
        team.getLast().seals();
    }

    void agreedAtOnce(Manuscript text) {
        var team = team(text);
        team.getFirst().meets(text);
        team.getFirst().proposes("Sesuai bukti.");
        team.getLast().meets(text);
        team.getLast().agrees();
    }

    /** Too far apart: discussed first; where the two cannot agree, the chair decides. */
    void decidedByTheChair(Manuscript text, String score) {
        var team = team(text);
        team.getFirst().meets(text);
        team.getFirst().me.sees("Selisih nilai melebihi batas. Bahas dahulu");
        team.getFirst().proposes("Ambil rata-rata saja.");
        team.getFirst().me.isTold("Sedikitnya dua penilai harus menyampaikan pendapat");
        for (var i = 0; i < team.size(); i++) {
            team.get(i).meets(text);
            team.get(i).says(OPINIONS.get(i));
        }
        chair.meetsAsChair(text);
        chair.decides(score, "Cakupan bertambah setiap tahun; bukti lebih kuat daripada keberatan.");
    }

    /** The chair and one more decide. */
    void nominates() {
        chair.consents(true);
        evaluators.getLast().consents(false);
        evaluators.getLast().me.sees("Diputuskan: 3 nomine");
    }
}
