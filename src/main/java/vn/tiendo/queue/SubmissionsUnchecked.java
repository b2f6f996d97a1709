package vn.tiendo.queue;

import java.util.List;
import java.util.stream.Collectors;

/** Checking broke down on these submissions; they wait, all others were checked. */
public final class SubmissionsUnchecked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SubmissionsUnchecked(List<Long> receipts) {
        super(receipts.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
