package id.kipp.judging;

import id.kipp.edition.Round;
import id.kipp.edition.Window;
import id.kipp.kernel.SubjectId;

/**
 * What members of the public rate, as it has been announced.
 *
 * @param window while it is open
 */
public record Rateable(
        Round round,
        Rubric rubric,
        Window window,
        SubjectId subject,
        String number,
        String title,
        String institution) {}
