package id.kipp.announcement;

import id.kipp.edition.Tier;
import java.time.LocalDate;

/** The award a released letter gives a proposal. */
public record AwardResult(Tier award, String letter, LocalDate date) {}
