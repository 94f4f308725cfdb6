package id.kipp.hub;

import java.time.Instant;

/**
 * A hub's maturity in a year, as it was verified and recorded.
 *
 * @param verified which counts
 * @param own what the hub gave itself, kept beside it
 * @param coverage members with at least one activity, of all, at that time
 */
public record MaturityResult(
        MaturityScore verified, MaturityScore own, Ratio coverage, MaturityLevel level, Instant at) {}
