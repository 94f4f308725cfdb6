package id.kipp.institution;

/** The register as it comes. */
public final class TestInstitutions {

    private TestInstitutions() {}

    public static WhoIsWho whoIsWho() {
        return new WhoIsWho(Shipped.all());
    }
}
