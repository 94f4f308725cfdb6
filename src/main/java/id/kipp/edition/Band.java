package id.kipp.edition;

import id.kipp.kernel.Text;

/** What whole points from..to mean. */
public record Band(int from, int to, String id, String en) {

    public Text text() {
        return new Text(id, en);
    }
}
