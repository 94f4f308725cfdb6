package id.kipp.panel;

import id.kipp.edition.Tier;
import java.time.LocalDate;

/** The award a released letter gives a proposal. */
public record Won(Tier award, String letter, LocalDate date) {}
