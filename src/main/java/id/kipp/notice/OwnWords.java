package id.kipp.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An edition's own words for what its people are told by mail; the module that has the editions answers. */
public interface OwnWords {

    /** @param edition id of the edition a line is of @param arguments of the notice's sentence */
    Optional<String> of(String edition, String notice, Locale language, List<String> arguments);
}
