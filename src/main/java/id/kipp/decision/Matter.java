package id.kipp.decision;

/** What a plenary of the panel is about. */
public enum Matter {
    /** <em>Sidang pleno finalis</em>: who of the nominees becomes a provisional finalist. */
    FINALISTS,
    /** <em>Sidang pleno penetapan</em>: which finalists win. */
    AWARDS
}
