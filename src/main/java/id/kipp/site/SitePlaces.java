package id.kipp.site;

/** Where links of a page lead: to addresses on the web, to files beside it in an archive. */
interface SitePlaces {

    /** @param from the page's own address @param to an address of the site, with what follows the question mark */
    String to(String from, String to);

    /** @param name of a file that comes with every page, such as {@code style.css} */
    String asset(String from, String name);

    /** As others must write it. */
    String absolute(String address);

    /** Whether nobody is there to answer: no forms, no sign-in. */
    boolean isArchive();
}
