package id.kipp.edition;

import id.kipp.kernel.Text;

/** A criterion of the panel's sheet; the weights of a sheet add up to 100. */
public record Criterion(String key, String id, String en, String helpId, String helpEn, int weight)
        implements Labelled {

    public Text help() {
        return new Text(helpId, helpEn);
    }
}
