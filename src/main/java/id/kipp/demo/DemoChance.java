package id.kipp.demo;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Where ids that nobody can guess come from. While a demo is being filled, and only in the thread that fills it, the ids
 * are the same every time, and so is all that follows from their order. Secrets are not made with this.
 */
final class DemoChance implements RandomGenerator {

    static final ScopedValue<RandomGenerator> SEEDED = ScopedValue.newInstance();

    private final SecureRandom secure = new SecureRandom();

    @Override
    public long nextLong() {
        return SEEDED.isBound() ? SEEDED.get().nextLong() : secure.nextLong();
    }
}
