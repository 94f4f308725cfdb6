package id.kipp.account;

/**
 * What an authenticator app is given; nothing is stored until it has shown a right code.
 *
 * @param secret to be typed where there is no camera
 * @param uri the same as the app reads it from a picture
 */
public record AppOffer(String secret, String uri) {

    @Override
    public String toString() {
        return "…";
    }
}
