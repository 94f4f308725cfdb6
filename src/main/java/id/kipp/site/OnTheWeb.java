package id.kipp.site;

/** Links of pages that a server answers. */
record OnTheWeb(String base, Assets assets) implements SitePlaces {

    @Override
    public String to(String from, String to) {
        return to;
    }

    @Override
    public String asset(String from, String name) {
        return Assets.FOLDER + assets.hashed(name);
    }

    @Override
    public String absolute(String address) {
        return base + address;
    }

    @Override
    public boolean isArchive() {
        return false;
    }
}
