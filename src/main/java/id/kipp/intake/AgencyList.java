package id.kipp.intake;

import id.kipp.agency.AgencyDraft;
import java.util.List;

/**
 * What a file of agencies would do.
 *
 * @param fresh not registered yet, each once
 * @param known how many lines name an agency that is registered: it stays as it is
 * @param faulty in the file's order
 */
public record AgencyList(List<AgencyDraft> fresh, int known, List<FaultyLine> faulty) {

    public AgencyList {
        fresh = List.copyOf(fresh);
        faulty = List.copyOf(faulty);
    }
}
