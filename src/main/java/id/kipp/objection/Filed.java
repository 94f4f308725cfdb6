package id.kipp.objection;

import java.time.Instant;
import java.util.List;

/**
 * What somebody has handed in.
 *
 * @param language the language the writer is answered in
 * @param code with which the writer takes it back; told by mail alone
 */
public record Filed(Filing filing, String language, String code, Instant at, List<Evidence> files) {

    public Filed {
        files = List.copyOf(files);
    }

    /** As somebody reads it who must not know who wrote it. */
    Filed anonymous() {
        return new Filed(filing.anonymous(), language, "", at, files);
    }
}
