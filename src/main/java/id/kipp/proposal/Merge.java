package id.kipp.proposal;

import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Two windows, one draft: changes to different places are joined, a change to the same place is a person's to decide. */
final class Merge {

    private final ProposalDraft base;
    private final ProposalDraft mine;
    private final ProposalDraft theirs;

    private Merge(ProposalDraft base, ProposalDraft mine, ProposalDraft theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** @throws Refusal {@code proposal.draft-conflict} naming the place both changed */
    static ProposalDraft of(ProposalDraft base, ProposalDraft mine, ProposalDraft theirs) {
        return new Merge(base, mine, theirs).merged();
    }

    private ProposalDraft merged() {
        var sections = new HashMap<String, String>();
        var keys = new TreeSet<>(mine.sections().keySet());
        keys.addAll(theirs.sections().keySet());
        for (var key : keys) sections.put(key, pick(key, d -> d.section(key)));
        var heading = new ProposalDraft.Heading(
                pick("title", ProposalDraft::title),
                pick("group", ProposalDraft::group),
                pick("category", ProposalDraft::category));
        var stated = new ProposalDraft.Stated(
                pick("sdgs", ProposalDraft::sdgs),
                pick("start", d -> Optional.ofNullable(d.start())).orElse(null),
                pick("app", ProposalDraft::app),
                pick("earlierFinalist", ProposalDraft::earlierFinalist),
                pick("origins", ProposalDraft::origins),
                pick("declared", ProposalDraft::declared),
                pick("replicated", ProposalDraft::replications),
                pick("declared", ProposalDraft::declarations),
                pick("beginning", ProposalDraft::beginning));
        return new ProposalDraft(
                heading,
                stated,
                pick("innovator", ProposalDraft::innovator),
                pick("video", ProposalDraft::video),
                sections,
                files());
    }

    private <T> T pick(String place, Function<ProposalDraft, T> part) {
        var was = part.apply(base);
        var my = part.apply(mine);
        var their = part.apply(theirs);
        if (my.equals(their) || their.equals(was)) return my;
        if (my.equals(was)) return their;
        throw new Refusal(ProposalRefusal.DRAFT_CONFLICT, place);
    }

    /** Files are a set: what either added is there, what either removed is gone. */
    private List<Attached> files() {
        var all = new LinkedHashSet<>(theirs.files());
        all.addAll(mine.files());
        var removed = new ArrayList<>(base.files());
        removed.removeIf(f -> mine.files().contains(f) && theirs.files().contains(f));
        all.removeAll(removed);
        return List.copyOf(all);
    }
}
