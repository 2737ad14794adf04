package vn.kstthc.publication;

import java.util.Optional;

/**
 * One row of an imported list as the register understands it.
 *
 * @param number of the row as Excel shows it
 * @param internal whether the procedure is between offices, where the row says so
 */
record RegisterLine(int number, ProcedureChange change, Optional<Boolean> internal) {}
