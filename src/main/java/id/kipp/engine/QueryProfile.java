package id.kipp.engine;

/**
 * What one command cost.
 *
 * @param shape fields and operators of its filter and order, without the values: {@code edition stage:$in | number:1}
 * @param index by which index it went, several with a comma; {@code SCAN} where it read the collection from one end to the
 *     other; nothing where it asked for no documents
 * @param keysExamined entries of indexes looked at
 * @param documentsExamined documents read
 * @param returned documents sent; of a count what was counted, of a write what it met
 * @param bytes of the documents sent
 */
public record QueryProfile(
        String database,
        String collection,
        String command,
        String shape,
        String index,
        long keysExamined,
        long documentsExamined,
        long returned,
        long bytes) {

    static QueryProfile of(String database, String command, String collection, WorkTally tally) {
        return new QueryProfile(
                database,
                collection,
                command,
                tally.shape(),
                tally.way(),
                tally.keys(),
                tally.documents(),
                tally.returned(),
                tally.bytes());
    }
}
