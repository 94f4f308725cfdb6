package id.kipp.search;

/** What is shown of something that was found. */
record FoundText(String id, Worded title, Worded body) {

    private static final int BESIDE = 200; // bytes that hold it together

    int weight() {
        return BESIDE + title.weight() + body.weight();
    }
}
