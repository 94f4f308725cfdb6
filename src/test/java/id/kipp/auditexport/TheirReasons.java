package id.kipp.auditexport;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

/** What the verifier that shares no code with ours says, and which of our sentences says the same. */
final class TheirReasons {

    private static final Map<String, String> OURS =
            """
            after-decision: is of a time after the decision that rests on it
            after-manifest: is of a time after the manifest's
            agreed-by-others: was agreed by people who are not its judges
            agreed-twice: was agreed already
            before-admission: was sealed before its entry was admitted
            before-matter: was decided before the matter that it follows
            chained-twice: holds a line that was chained before
            consented-by-others: was consented to by strangers or in conflict of interest
            consents-not-given: has consents that were not given then
            day-not-over: is of a day that was not over
            decided-twice: was decided already, and does not say what it takes the place of
            extra: does not belong to this export, or its manifest does not name it
            judged-before: was submitted anew after it was judged
            missing: is missing or cannot be read
            no-entry: is of no round or no entry of this edition
            no-manifest-form: is not a manifest in canonical form
            no-place: is by somebody who had no place there
            no-rules: no line of the chain says what this edition's rules are
            no-score: is no score of an entry in a round whose judges agree
            not-canonical: is not in canonical form
            not-chained: is not what the chain holds at its place
            not-competing: ranks what does not compete there
            not-consented: was not consented to by a chair and as many more as the rules ask
            not-decided: is not what was decided
            not-discussed: was agreed without the discussion that the rules ask for
            not-linked: does not follow the line before it
            not-next: is not the next version of it
            not-next: is not the next version of its sheet
            not-of-team: gives a place to somebody who is not of the team
            not-recorded: is not what the chain recorded
            not-ruled: does not follow from the sheets, the agreed scores and the edition's rules
            not-sealed: is not the file that the manifest was signed for
            not-there: was consented to by somebody who was not there
            odd: does not say what such a line says
            other-edition: is of another edition
            other-said: is of somebody, something or some time else than its line
            other-seats: has other seats than were shared before
            other-text: does not rest on the text as it was submitted
            other-weights: does not repeat the weights of the rules
            out-of-order: is not in the order of the chain
            outside-range: lies outside what its judges gave without a reason of its own
            places-not-following: its places do not follow from those before
            root-missing: a root is missing for a day that was over
            rules-changed: its rules are not those that were frozen
            rules-replaced: replaces rules without saying by whom, when and why
            sheets-missing: does not rest on a sheet of each of its judges
            sheets-missing: rests on fewer sheets than its judges gave
            too-long: is longer than a line may be
            too-many: takes more than there are seats
            two-places: gives somebody two places
            unknown-award: gives an award that the rules do not know
            weights-sum: its weights do not sum to 100
            wrong-basis: does not rest on the last sealed sheets of its proposal
            wrong-candidates: does not rank those whom it should
            wrong-cluster: is not in the group or the cluster of its institution
            wrong-criteria: its criteria are not those of its round, each once
            wrong-departure: departs from the ranks without a reason, on something else or by strangers
            wrong-end: does not end where the manifest says
            wrong-hash: has not the hash it says
            wrong-hash: is not signed, or not for this chain
            wrong-number: its number is another's
            wrong-points: gives points outside the scale
            wrong-third: is not what its rules count of one judge more
            wrong-total: its total does not follow from its points and the edition's weights
            """
                    .lines()
                    .map(l -> l.split(": ", 2))
                    .collect(toMap(l -> l[1], l -> "verify." + l[0]));

    private TheirReasons() {}

    /** The key of our sentence; their words where there is none. */
    static String key(String said) {
        if (said.startsWith("what it recorded is not in ")) return "verify.not-exported";
        return OURS.getOrDefault(said, said);
    }
}
