package id.kipp.judging;

import id.kipp.judging.SheetRow.Written;
import id.kipp.proposal.ProposalId;

/** How far a panelist's own sheet is, as the list of finalists shows it. */
public record PanelRow(ProposalId proposal, Written marks) {}
