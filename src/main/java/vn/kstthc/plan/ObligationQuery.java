package vn.kstthc.plan;

import java.util.Optional;

/** Which obligations of a plan are wanted. Pages count from 0. */
public record ObligationQuery(
        String plan, Optional<String> unit, Optional<ObligationState> state, boolean lateOnly, int page, int size) {}
