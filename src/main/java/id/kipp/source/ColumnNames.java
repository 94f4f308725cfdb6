package id.kipp.source;

import java.util.Set;

/** Under which names registers tell the same thing. */
final class ColumnNames {

    static final String[] ID = {
        "id", "id_inovasi", "id_proper", "source_id", "kode_inovasi", "no_registrasi", "registrasi"
    };
    static final String[] TITLE = {"title", "judul_inovasi", "nama_inovasi", "judul"};
    static final String NAME = "nama";
    static final String[] AGENCY = {
        "agency",
        "instansi.agency_name",
        "md_instansi.nama",
        "agency_name",
        "instansi",
        "nama_instansi",
        "pemda",
        "nama_pemda",
        "pemerintah_daerah",
        "daerah",
        "kld"
    };
    static final String[] CODE = {"kode_wilayah", "kode_instansi", "region_code", "kode_daerah", "id_kabkot"};
    static final String[] UNIT = {"unit", "opd", "unit_kerja", "perangkat_daerah"};
    static final String[] PROVINCE = {"province", "provinsi", "wilayah.nama_provinsi", "nama_provinsi"};
    static final String[] REGENCY = {
        "regency", "kabupaten", "kabupaten_kota", "kabkot", "kab_kota", "wilayah.nama_kabkot", "nama_kabkot"
    };
    static final String[] YEAR = {"year", "tahun", "tahun_inovasi", "waktu_penerapan", "waktu_uji_coba"};
    static final String[] URL = {"url", "tautan", "link", "laman"};
    static final String[] VIDEO = {"video", "link_youtube", "tautan_video"};
    static final String[] SDGS = {"id_sdgs", "sdgs", "sdg", "tpb"};

    static final Set<String> TITLES = Set.of("title", "judul_inovasi", "nama_inovasi", "judul", "nama");
    static final Set<String> OWNERS = Set.of(
            "agency",
            "instansi.agency_name",
            "md_instansi.nama",
            "agency_name",
            "instansi",
            "nama_instansi",
            "pemda",
            "nama_pemda",
            "pemerintah_daerah",
            "daerah",
            "kld",
            "regency",
            "kabupaten",
            "kabupaten_kota",
            "kabkot",
            "kab_kota",
            "wilayah.nama_kabkot",
            "nama_kabkot",
            "kode_wilayah",
            "province",
            "provinsi");

    private ColumnNames() {}
}
