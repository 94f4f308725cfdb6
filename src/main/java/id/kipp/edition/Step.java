package id.kipp.edition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A window of an edition's calendar, by its key there. Which steps there are is the edition's data; each of its rules names
 * the step it goes by.
 */
public record Step(@JsonValue String key) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Step {}

    @Override
    public String toString() {
        return key;
    }
}
