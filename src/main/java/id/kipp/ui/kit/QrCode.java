package id.kipp.ui.kit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** An address that a telephone's camera can read. */
public final class QrCode extends Div {

    private static final int QUIET_ZONE = 2;

    /** The label says where the address leads, for those who do not see the picture. */
    public QrCode(String address, String label) {
        addClassName("qr-code");
        var dots = dots(address);
        var drawing = Drawing.scaled("qr", label, address, dots.getWidth(), dots.getHeight());
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) drawing.rect("qr-dot", String.valueOf(x), String.valueOf(y), "1", "1");
            }
        }
        add(drawing.done());
    }

    private static BitMatrix dots(String address) {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length() + " characters", e);
        }
    }
}
