package id.kipp.edition;

/**
 * @param form key of the group's form
 * @param minAgeMonths age of the innovation, counted back from the closing of submission
 * @param quota proposals one institution may submit in this group; 0: no limit
 * @param byInvitation only institutions the Minister invited
 */
public record Group(String key, String id, String en, String form, int minAgeMonths, int quota, boolean byInvitation)
        implements Labelled {}
