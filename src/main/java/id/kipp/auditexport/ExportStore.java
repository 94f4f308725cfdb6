package id.kipp.auditexport;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import org.springframework.stereotype.Component;

@Component
class ExportStore {

    private final Aggregates<Exported> exports;

    ExportStore(Outbox outbox) {
        this.exports = outbox.aggregates("exports", Exported.class, "export");
    }

    void save(Exported export) {
        exports.save(export);
    }
}
