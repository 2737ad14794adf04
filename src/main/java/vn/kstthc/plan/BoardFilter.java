package vn.kstthc.plan;

import java.util.Optional;

/** What of a plan the board shows: of one unit, and only rows that have something in this state or late. */
public record BoardFilter(Optional<String> unit, Optional<ObligationState> state, boolean late) {}
