package net.openmeet.gateway.limits;

/**
 * What a subject may still ask in one window, as far as this instance knows. Thread-safe.
 *
 * <p>An instance admits requests without asking anybody, and leases what it has admitted afterwards, in blocks: as soon as it is half a block
 * ahead of its leases, it leases what it is ahead and half a block more. When the quota is leased out, each instance admits what it has
 * leased and no more. So all n instances together admit at most n half blocks more than the quota, and who asks little never costs a lease.
 */
final class Allowance {

    private static final int BLOCKS = 10;

    private final int quota;
    private final int halfBlock;
    private int used;
    private int leased;
    private int leasedElsewhere;
    private boolean leasing;
    private boolean leasedOut;

    Allowance(int quota) {
        this.quota = quota;
        this.halfBlock = Math.max(1, quota / BLOCKS / 2);
    }

    /** Counts a request, unless nothing is left for it. */
    synchronized boolean take() {
        if (used >= limit()) {
            return false;
        }
        used++;
        return true;
    }

    /** How many requests are left, as far as this instance knows. */
    synchronized int remaining() {
        return Math.max(0, Math.min(limit() - used, quota - leasedElsewhere - used));
    }

    /** While nobody says that the quota is leased out, above all while the database is away, this instance goes by the quota alone. */
    private int limit() {
        return leasedOut ? Math.min(leased, quota) : quota;
    }

    /** Begins a lease of so many requests; 0 when none is needed now, or one is on its way. */
    synchronized int beginLease() {
        if (leasing || leasedOut || used < leased + halfBlock) {
            return 0;
        }
        leasing = true;
        return used - leased + halfBlock;
    }

    /**
     * Ends a lease.
     *
     * @param wanted what {@link #beginLease} said
     * @param total what all instances have leased with this, beyond the quota included
     */
    synchronized void leased(int wanted, long total) {
        long before = total - wanted;
        int granted = Math.clamp(quota - before, 0, wanted);
        leasing = false;
        leased += granted;
        leasedOut = granted < wanted;
        leasedElsewhere = (int) Math.max(0, Math.min(total, quota) - leased);
    }

    /** Ends a lease that came to nothing; the next request tries again. */
    synchronized void leaseFailed() {
        leasing = false;
    }
}
