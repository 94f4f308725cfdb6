package id.kipp.hub;

import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of every institution of the register, whether it has one innovation in a year, made or taken over. */
public record YearOfInnovation(int year, List<Of> institutions) {

    /**
     * @param province null of a national institution
     * @param made whether the catalogue has one of its own of that year
     * @param replications the numbers of those it began to take over in that year
     */
    public record Of(
            String id,
            String name,
            AgencyKind kind,
            @Nullable Province province,
            boolean made,
            List<String> replications) {

        public boolean hasOne() {
            return made || !replications.isEmpty();
        }
    }

    public int reached() {
        return (int) institutions.stream().filter(Of::hasOne).count();
    }
}
