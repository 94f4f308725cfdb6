package id.kipp.decision;

import id.kipp.assignment.Conflict;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;

/** All that a person in conflict is shown of a proposal on a list: that it is there, and why no more is shown. */
public record Withheld(ProposalId proposal, Header submitted, Conflict why) {}
