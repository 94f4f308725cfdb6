package id.kipp.source;

import id.kipp.kernel.Text;

/** A part of what a register tells, under a heading of ours. */
public record TextPart(Part part, String text) {

    /** What parts there are, in the order in which they are read. */
    public enum Part {
        SUMMARY("summary", "Ringkasan", "Summary"),
        BACKGROUND("background", "Latar belakang", "Background"),
        GOALS("goals", "Tujuan", "Goals"),
        HOW("how", "Cara kerja", "How it works"),
        NOVELTY("novelty", "Kebaruan", "What is new"),
        BENEFIT("benefit", "Manfaat", "Benefit"),
        IMPACT("impact", "Hasil dan dampak", "Results and impact"),
        REPLICATION("replication", "Prasyarat dan replikasi", "Prerequisites and replication"),
        RESOURCES("resources", "Sumber daya", "Resources"),
        SUSTAINABILITY("sustainability", "Keberlanjutan", "Sustainability"),
        CLASSIFICATION("classification", "Menurut pendaftarnya", "As its register classes it");

        private final String key;
        private final Text heading;

        Part(String key, String id, String en) {
            this.key = key;
            this.heading = new Text(id, en);
        }

        String key() {
            return key;
        }

        Text heading() {
            return heading;
        }
    }
}
