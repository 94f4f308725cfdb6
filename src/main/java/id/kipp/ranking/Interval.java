package id.kipp.ranking;

/** A figure and the 95 % interval that resampling the candidates gives it. */
public record Interval(double value, double low, double high) {}
