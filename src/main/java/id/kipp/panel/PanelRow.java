package id.kipp.panel;

import id.kipp.evaluation.SheetRow.Written;
import id.kipp.proposal.ProposalId;

/** How far a panelist's own sheet is, as the list of finalists shows it. */
public record PanelRow(ProposalId proposal, Written marks) {}
