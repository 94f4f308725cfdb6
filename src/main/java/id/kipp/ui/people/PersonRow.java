package id.kipp.ui.people;

import id.kipp.account.Account;

/** A line of {@link PeopleList}: the account, and the name of whom the person works for. */
public record PersonRow(Account account, String worksFor) {}
