package id.kipp.kernel;

public record UnitId(String value) {}
