package id.kipp.notice;

import id.kipp.kernel.Role;
import java.util.Set;

/** Which address a subject has for a reader, for bell and mail alike; said by those who have the screens. */
public interface Links {

    /**
     * @param roles of the reader
     * @return a route that this reader can open, without a leading slash
     */
    String to(Topic subject, Set<Role> roles);
}
