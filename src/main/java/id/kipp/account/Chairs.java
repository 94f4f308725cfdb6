package id.kipp.account;

import id.kipp.kernel.AccountId;

/** Who presides over judges: they need a second factor as the secretariat does. What knows teams answers. */
public interface Chairs {

    boolean presides(AccountId person);
}
