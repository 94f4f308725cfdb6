package id.kipp.account;

/** An account and the link that is out to it; the token is nowhere but in the letter. */
record Invited(Account account, Token token) {}
