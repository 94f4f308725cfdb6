package id.kipp.hub;

/**
 * A place in a hub's team: positions, not persons, because persons change.
 *
 * @param post such as <em>Ketua</em>
 * @param holder the position that holds it, such as <em>Kepala Biro Organisasi</em>
 */
public record HubPost(String post, String holder) {}
