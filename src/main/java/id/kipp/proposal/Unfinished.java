package id.kipp.proposal;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;

/** Whose a proposal is that has not been entered yet. */
public record Unfinished(AgencyId agency, UnitId unit) {}
