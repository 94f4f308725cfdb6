package id.kipp.mail;

import org.springframework.mock.env.MockEnvironment;

/** A site under this address. */
public final class Sites {

    private Sites() {}

    public static Site at(String url) {
        return new Site(new MockEnvironment().withProperty("kipp.url", url));
    }
}
