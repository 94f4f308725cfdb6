package id.kipp.intake;

import id.kipp.account.Account;
import id.kipp.agency.Agency;
import id.kipp.document.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the secretariat looks at it.
 *
 * @param letter the file as it was handed in; null where there is none
 * @param there registered agencies that it may be: the first of exactly this name where there is one
 * @param isThere whether the first is of exactly this name
 * @param admins of those agencies
 */
public record AskedToJoin(
        Registration registration,
        @Nullable Document letter,
        List<Agency> there,
        boolean isThere,
        List<Account> admins) {

    /** Those of one of the agencies. */
    public List<Account> adminsOf(Agency agency) {
        return admins.stream()
                .filter(a -> a.agency().filter(agency.id()::equals).isPresent())
                .toList();
    }
}
