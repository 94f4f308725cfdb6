package id.kipp.assignment;

import id.kipp.kernel.Refusal;

/** What rests on somebody having stepped back, so that it cannot be taken back any more: said by those who decide. */
public interface RestsOn {

    /** @throws Refusal once a decision has been made without the person since */
    void requireNothing(Disclosure disclosure);
}
