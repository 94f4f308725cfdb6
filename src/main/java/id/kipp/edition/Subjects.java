package id.kipp.edition;

import java.util.List;

/**
 * What a round judges.
 *
 * @param kind {@code proposal}
 * @param stages names of the stages at which one is before this round
 */
public record Subjects(String kind, List<String> stages) {

    public Subjects {
        stages = List.copyOf(stages);
    }
}
