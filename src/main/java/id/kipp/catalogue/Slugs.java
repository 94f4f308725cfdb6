package id.kipp.catalogue;

import id.kipp.award.Titles;

/** The readable part of an address. */
final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    static String of(String text) {
        var slug = Titles.key(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
