package id.kipp.proposal;

/**
 * How many others are known to have replicated what somebody enters with. A module above that keeps a register of replications
 * declares a bean; it is asked once, when an entry is submitted, from its own store.
 */
public interface KnownReplications {
    int of(Proposal proposal, ProposalDraft text);
}
