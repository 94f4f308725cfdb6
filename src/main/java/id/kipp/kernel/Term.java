package id.kipp.kernel;

/** A detail of a {@link Refusal} that has a word of its own in the translations, such as the name of a stage. */
public record Term(String key) {}
