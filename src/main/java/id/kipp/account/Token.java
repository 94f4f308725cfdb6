package id.kipp.account;

import id.kipp.kernel.AccountId;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The last part of a one-time link: whose it is, and the secret. */
record Token(AccountId account, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    static Token fresh(AccountId account) {
        return new Token(account, random(32));
    }

    static Optional<Token> parse(String text) {
        var dot = text.indexOf('.');
        if (dot < 1 || text.length() > 200) return Optional.empty();
        return Optional.of(new Token(new AccountId(text.substring(0, dot)), text.substring(dot + 1)));
    }

    /** Five random bits a letter. */
    static String random(int letters) {
        return random(RANDOM, letters);
    }

    static String random(RandomGenerator chance, int letters) {
        var text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    String text() {
        return account.value() + "." + secret;
    }
}
