package id.kipp.edition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A window of an edition's calendar, by its key there. Which steps there are is the edition's data; each of its rules names
 * the step it goes by.
 */
public record Step(@JsonValue String key) {

    public static final Step SUBMISSION = new Step("SUBMISSION");
    public static final Step SCREENING = new Step("SCREENING");
    public static final Step EVALUATION = new Step("EVALUATION");
    public static final Step NOMINATION = new Step("NOMINATION");
    public static final Step OBJECTION = new Step("OBJECTION");
    public static final Step PANEL = new Step("PANEL");
    public static final Step PLENARY = new Step("PLENARY");
    public static final Step PUBLICATION = new Step("PUBLICATION");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Step {}

    @Override
    public String toString() {
        return key;
    }
}
