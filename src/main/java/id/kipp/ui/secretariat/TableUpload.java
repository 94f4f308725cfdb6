package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.table.TableReader;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Incoming;
import java.util.function.Consumer;

/** Takes one CSV or XLSX after another; each takes the place of the one before. */
final class TableUpload {

    private TableUpload() {}

    /** @param of who says what is turned down */
    static Upload of(Component of, Consumer<byte[]> look) {
        var upload = new Upload(
                Incoming.bytes(TableReader.MOST_BYTES, (name, bytes) -> Attempt.run(of, () -> look.accept(bytes))));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize(TableReader.MOST_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.addAllFinishedListener(e -> upload.clearFileList());
        upload.addFileRejectedListener(e -> ActTold.refused(e.getErrorMessage()));
        return upload;
    }
}
