package id.kipp.replication;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Province;

/** Whose papers are worded. */
public sealed interface PaperScope {

    /** Those of the hub of a province. */
    record OfHub(Province province) implements PaperScope {}

    /** Those of the year of an edition, in provinces whose hub says nothing of its own. */
    record OfEdition(EditionId edition) implements PaperScope {}

    default String id(PaperKind kind) {
        return switch (this) {
            case OfHub(var province) -> "hub-" + province.code() + "/" + kind;
            case OfEdition(var edition) -> "edition-" + edition.value() + "/" + kind;
        };
    }
}
